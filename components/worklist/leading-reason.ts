import type { Reason, WorklistRow } from '../../lib/collect/next-action.ts';
import type { ReasonCode } from '../../lib/collect/reason.ts';
import { leadOf } from '../../lib/panel/lead-of.ts';
import type { IconName } from '../shared/icon.tsx';
import type { Tone } from '../shared/state-tag.tsx';

/** Reasons that say less about an account than others do; those not named here come first, in their own order. */
const lesser: readonly ReasonCode[] = [
  'reminded',
  'gap',
  'chased-before',
  'balance-unproven',
  'due-soon',
  'never-contacted',
  'credit-unapplied',
  'stage-due',
  'large',
  'oldest-overdue',
  'instalments',
  'branches',
];

/** The reason a row of the worklist shows. Null only where nothing at all speaks for the account. */
export function leadingReason({ action, standing }: WorklistRow): Reason | null {
  const lead = leadOf(action, standing.today);
  const reasons = lead?.contact
    ? [...action.waiting, ...lead.contact.because]
    : (lead?.task.because ?? action.waiting);
  return [...reasons].sort((a, b) => lesser.indexOf(a.code) - lesser.indexOf(b.code))[0] ?? null;
}

type Sign = { readonly icon: IconName; readonly tone?: Tone };

const signs: { readonly [C in ReasonCode]?: Sign } = {
  'credit-unapplied': { icon: 'coin' },
  'paid-promptly': { icon: 'coin', tone: 'good' },
  'promise-part': { icon: 'coin' },
  residue: { icon: 'coin' },
  'written-off': { icon: 'coin' },
  'balance-unproven': { icon: 'ask', tone: 'accent' },
  'no-due-date': { icon: 'ask', tone: 'accent' },
  'no-order-number': { icon: 'ask', tone: 'accent' },
  'question-open': { icon: 'ask', tone: 'warn' },
  'stage-due': { icon: 'next' },
  large: { icon: 'next' },
  gap: { icon: 'mail' },
  reminded: { icon: 'mail' },
  unsent: { icon: 'mail', tone: 'warn' },
  'no-address': { icon: 'mail', tone: 'warn' },
  'said-today': { icon: 'mail' },
  disputed: { icon: 'warn', tone: 'warn' },
  'promise-broken': { icon: 'warn', tone: 'bad' },
  'over-limit': { icon: 'warn', tone: 'bad' },
  'later-than-habit': { icon: 'warn', tone: 'warn' },
  'direct-debit': { icon: 'warn' },
  'do-not-contact': { icon: 'warn', tone: 'warn' },
  'opted-out': { icon: 'warn', tone: 'warn' },
  'promise-due': { icon: 'clock', tone: 'accent' },
  'follow-up': { icon: 'phone', tone: 'accent' },
  'within-limit': { icon: 'ok', tone: 'good' },
  'head-office': { icon: 'user' },
  branches: { icon: 'user' },
};

/** Icon and tone of a reason. */
export const reasonSign = ({ code }: Reason): Sign => signs[code] ?? { icon: 'clock' };
