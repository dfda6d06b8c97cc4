import { type Check, wordsOf } from './check.ts';

/** The reader must find a way to pay or somebody to ask, also where links do not survive the way. */
export const wayToAct: Check = (letter, { sender }) => {
  if (!sender || letter.closing.length === 0) return null;
  const words = wordsOf(letter);
  const ways = [sender.replyTo, sender.phone, ...sender.waysToPay.split('\n')].map((way) => way.trim());
  const acts = /https?:\/\//.test(words) || ways.some((way) => way !== '' && words.includes(way));
  return acts
    ? null
    : {
        check: 'way-to-act',
        blocking: true,
        says: { code: 'way-to-act' },
        mend: { add: `${sender.replyTo} · ${sender.phone}` },
      };
};
