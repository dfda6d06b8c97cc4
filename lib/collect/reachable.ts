import type { AccountSettings } from '../domain/account-settings.ts';
import type { Channel } from '../domain/policy.ts';
import type { Reason } from './reason.ts';
import { settingsEvidence } from './reasons.ts';

type Reach = { readonly channel: Channel | null; readonly because: readonly Reason[] };

/**
 * The way by which a contact may go: the plan's own, else the nearest one the customer has not asked us to leave out;
 * null where none is left. A step taken inside asks nobody.
 */
export function reachable(channel: Channel, { optOuts, doNotContact }: AccountSettings): Reach {
  if (channel === 'internal') return { channel, because: [] };
  if (doNotContact) {
    const { since, reason } = doNotContact;
    return {
      channel: null,
      because: [{ code: 'do-not-contact', since, why: reason, evidence: settingsEvidence }],
    };
  }
  const left = nearest[channel].find((way) => !optOuts.some((out) => channelOf[out.channel] === way)) ?? null;
  return {
    channel: left,
    because: left === channel ? [] : [{ code: 'opted-out', channel, evidence: settingsEvidence }],
  };
}

const channelOf = { mail: 'mail', phone: 'call', sms: 'sms', letter: 'letter' } as const;

const nearest: Readonly<Record<Exclude<Channel, 'internal'>, readonly Channel[]>> = {
  mail: ['mail', 'call', 'letter'],
  call: ['call', 'mail', 'letter'],
  sms: ['sms', 'mail', 'call', 'letter'],
  letter: ['letter', 'mail', 'call'],
};
