import type { Check, GuardWay } from './check.ts';

const channels: { readonly [way in GuardWay]: 'mail' | 'sms' | 'letter' } = {
  mail: 'mail',
  file: 'mail',
  copy: 'mail',
  page: 'mail',
  sms: 'sms',
  letter: 'letter',
};

/** The customer asked not to be reached by this channel. */
export const optOut: Check = (_letter, { customer, by = 'mail' }) => {
  const channel = channels[by];
  const asked = customer?.optOuts.find((one) => one.channel === channel);
  return asked
    ? {
        check: 'opt-out',
        blocking: true,
        says: { code: 'opt-out', channel, since: asked.since },
        mend: 'change-way',
      }
    : null;
};
