import type { Reason, WorklistRow } from '../../lib/collect/next-action.ts';
import type { IconName } from '../shared/icon.tsx';
import type { Tone } from '../shared/state-tag.tsx';

/** Which reason says most about the account in one line; the days stand in the facts anyway. */
const order: readonly Reason['code'][] = [
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
];

/** The reason a row of the worklist shows. Null only where nothing at all speaks for the account. */
export function leadingReason({ action }: WorklistRow): Reason | null {
  const reasons = action.contact?.because ?? action.tasks[0]?.because ?? action.waiting;
  return [...reasons].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))[0] ?? null;
}

/** Icon and tone of a reason. */
export function reasonSign(reason: Reason): { icon: IconName; tone?: Tone } {
  switch (reason.code) {
    case 'credit-unapplied':
      return { icon: 'coin' };
    case 'balance-unproven':
      return { icon: 'ask', tone: 'accent' };
    case 'stage-due':
    case 'large':
      return { icon: 'next' };
    case 'gap':
    case 'reminded':
      return { icon: 'mail' };
    default:
      return { icon: 'clock' };
  }
}
