import { type Day, daysBetween } from '../../../domain/day.ts';
import { resolveDay } from '../days/day-meaning.ts';
import type { Mention } from '../mentions.ts';
import { isKind } from '../mentions.ts';
import { has, word } from '../word.ts';
import type { ActWords, Words } from '../words/words.ts';
import { type Act, actOf } from './act-of.ts';
import type { Clause } from './clauses.ts';

/** Clauses that say one thing together. */
export type Group = {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  /** The mentions, clause by clause. */
  readonly pieces: readonly (readonly Mention[])[];
};

/**
 * Joins clauses to the acts they belong to: one without an act of its own follows the one before it in the sentence,
 * or, at the start, the one after it.
 */
export function groupsOf(clauses: readonly Clause[], words: Words, today: Day): Group[] {
  const { acts } = words;
  const groups: Group[] = [];
  let waiting: Clause[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const inSentence = last?.sentence === clause.sentence ? last : undefined;
    waiting = waiting.filter(({ sentence }) => sentence === clause.sentence);
    const act = actOf(clause, acts) ?? actByValues(clause, inSentence, words, today);
    if (act === null && inSentence && isDenied(clause, inSentence, acts))
      groups.push({ ...clause, act: { kind: 'none' }, pieces: [clause.mentions] });
    else if (act === null && inSentence)
      groups[groups.length - 1] = joined(inSentence, sureDays(clause, inSentence));
    else if (act === null) waiting.push(clause);
    else if (inSentence && explains(inSentence, act, clause))
      groups[groups.length - 1] = {
        ...joined(inSentence, clause),
        act: act.kind === 'dispute' ? act : inSentence.act,
      };
    else if (inSentence && continues(inSentence.act, act, clause))
      groups[groups.length - 1] = { ...joined(inSentence, clause), act: firstReason(inSentence.act, act) };
    else {
      const own = act.kind === 'dispute' ? waiting.filter((one) => !isDatedMoney(one)) : waiting;
      const [first = clause, ...rest] = [...own, clause];
      groups.push(rest.reduce<Group>(joined, { ...first, act, pieces: [first.mentions] }));
      waiting = [];
    }
  }
  return groups;
}

/**
 * A clause without a word of paying: a share with a day is a promise ("the rest on the 15th"); an amount only after
 * talk of paying or "says", or where nothing else stands there.
 */
function actByValues(clause: Clause, before: Group | undefined, words: Words, today: Day): Act | null {
  const { mentions, text } = clause;
  const promise: Act = { kind: 'promise' };
  if (!mentions.some(isKind('day'))) return null;
  const kind = before?.act.kind;
  if (isAppointment(clause, words.acts, today)) return { kind: 'follow-up' };
  if (mentions.some(isKind('share')) && kind !== 'promise') return promise;
  const money = mentions.some((one) => one.kind === 'amount');
  // After "paid", what lies ahead or next week is another payment.
  if (kind === 'paid' || kind === 'cheque') return isLater(clause, today) ? promise : null;
  if (!money) return null;
  if (kind === 'none' || kind === 'refusal' || kind === 'dispute') return promise;
  const says = has(text, words.acts.reached) && !has(text, words.acts.not);
  return before === undefined && (says || isBare(text, words)) ? promise : null;
}

/** "2 Feb 10am, Marta": an hour of a day soon to come, beside no word of what was, is a call to make. */
function isAppointment({ mentions, text }: Clause, acts: ActWords, today: Day): boolean {
  const told = `${acts.sent}|${acts.paid}|${acts.reached}|${acts.voicemail}|${acts.unreachable}|${acts.not}`;
  if (!mentions.some((one) => one.kind === 'time' && one.time !== null) || has(text, told)) return false;
  return mentions.filter(isKind('day')).some(({ meaning }) => {
    if (meaning.kind === 'weekday' || meaning.kind === 'day-of-month') return false;
    const resolved = resolveDay(meaning, 'ahead', today);
    return resolved !== null && 'day' in resolved && isSoon(resolved.day, today);
  });
}

const isSoon = (day: Day, today: Day): boolean => day >= today && daysBetween(today, day) <= 60;

/** "1,875 by Monday, 748 disputed": the amount is not the one in dispute. */
const isDatedMoney = ({ mentions }: Clause): boolean =>
  mentions.some(isKind('day')) && mentions.some(isKind('amount'));

/** "4711 will be paid Friday, 0231 not" */
const isDenied = ({ text, mentions }: Clause, { act }: Group, acts: ActWords): boolean =>
  act.kind === 'promise' && has(text, acts.not) && mentions.some(isKind('invoice'));

/** Beside a payment made, a weekday without a word of its own may lie before or ahead: it is left out. */
function sureDays(clause: Clause, { act }: Group): Clause {
  if (act.kind !== 'paid' && act.kind !== 'cheque') return clause;
  const isSure = (one: Mention) =>
    one.kind !== 'day' || one.meaning.kind === 'fixed' || one.meaning.kind === 'day-and-month';
  return { ...clause, mentions: clause.mentions.filter(isSure) };
}

const isLater = ({ mentions }: Clause, today: Day): boolean =>
  mentions.some(({ kind }) => kind === 'amount' || kind === 'invoice') &&
  mentions.some(
    (one) =>
      one.kind === 'day' &&
      (one.meaning.kind === 'vague' || (one.meaning.kind === 'fixed' && one.meaning.day > today)),
  );

/** "1,500 by Friday", "4.5k fri": nothing but values and the small words between them. */
function isBare(text: string, { days, numbers }: Words): boolean {
  const small = `${days.lead}|${numbers.and}|for|of|at|[a-z]{1,2}`;
  return !/[a-z]/.test(text.replace(word(small, 'g'), ' '));
}

/** Whether a clause goes on with what the one before it says. */
function continues(before: Act, act: Act, clause: Clause): boolean {
  if (before.kind !== act.kind) return false;
  if (act.kind !== 'dispute' || before.kind !== 'dispute') return true;
  if (before.reason === 'other') return !clause.mentions.some(isKind('invoice'));
  return (
    act.reason === null ||
    before.reason === null ||
    act.reason === before.reason ||
    (act.reason === 'other' && !clause.mentions.some(isKind('invoice')))
  );
}

/** "Goods damaged, will not pay 1042": what they object to is the reason why this one is refused. */
function explains({ act: before, mentions }: Group, act: Act, clause: Clause): boolean {
  const [dispute, other] = before.kind === 'dispute' ? [before, act] : [act, before];
  if (dispute.kind !== 'dispute' || dispute.reason === 'not-received' || other.kind !== 'refusal')
    return false;
  return mentions.some(isKind('invoice')) !== clause.mentions.some(isKind('invoice'));
}

const firstReason = (before: Act, act: Act): Act =>
  before.kind === 'dispute' && before.reason !== null && before.reason !== 'other' ? before : act;

function joined(group: Group, clause: Clause): Group {
  return {
    ...group,
    end: clause.end,
    text: `${group.text}, ${clause.text}`,
    mentions: [...group.mentions, ...clause.mentions],
    pieces: [...group.pieces, clause.mentions],
  };
}
