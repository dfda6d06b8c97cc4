import type { Reason } from '../../../collect/next-action.ts';
import type { Sums } from '../../../domain/money.ts';
import { dates } from './dates.ts';
import { stageName } from './stages.ts';
import { count, number } from './words.ts';

/** A reason in two parts: the figure that carries it, and the rest of the sentence. */
export type ReasonSentence = { readonly strong: string; readonly rest: string };

const plainDays = (days: number): string => count(days, 'day', 'days');
const reminders = (times: number): string => count(times, 'reminder', 'reminders');

/** The reason in at most 30 characters, for a row of the worklist. */
export function reasonText(reason: Reason, sums: (amounts: Sums) => string): string {
  switch (reason.code) {
    case 'oldest-overdue':
      return `${plainDays(reason.days)} overdue`;
    case 'never-contacted':
      return 'Never reminded';
    case 'reminded':
      return reason.times > 1
        ? `${reminders(reason.times)}, no answer`
        : `Reminded ${dates.ago(reason.daysAgo)}, no answer`;
    case 'stage-due':
      return `${stageName[reason.stage]} is due`;
    case 'gap':
      return `Reminded ${dates.ago(reason.daysAgo)}`;
    case 'chased-before':
      return `Before: ${stageName[reason.stage].toLowerCase()}`;
    case 'large':
      return 'Large balance';
    case 'due-soon':
      return reason.days === 0 ? 'Due today' : `Due in ${plainDays(reason.days)}`;
    case 'credit-unapplied':
      return `${sums(reason.amount)} credit not applied`;
    case 'balance-unproven':
      return reason.count === 1 ? 'A balance is not shown' : `${number(reason.count)} balances not shown`;
  }
}

/** The reason as a sentence, for the next-action card. */
export function reasonSentence(reason: Reason, sums: (amounts: Sums) => string): ReasonSentence {
  switch (reason.code) {
    case 'oldest-overdue':
      return {
        strong: plainDays(reason.days),
        rest: oldest(reason.number, reason.count),
      };
    case 'never-contacted':
      return { strong: 'No contact', rest: ' is logged here yet' };
    case 'reminded':
      return { strong: reminders(reason.times), rest: ` so far, the last ${dates.ago(reason.daysAgo)}` };
    case 'stage-due':
      return { strong: stageName[reason.stage], rest: ` from day ${reason.fromDay} on` };
    case 'gap':
      return {
        strong: plainDays(reason.daysAgo),
        rest: ` since the last word; the gap is ${reason.gapDays}`,
      };
    case 'chased-before':
      return { strong: stageName[reason.stage], rest: ' was reached before Dunlin' };
    case 'large':
      return { strong: 'A large balance', rest: ', worth an early word' };
    case 'due-soon':
      return {
        strong: reason.days === 0 ? 'Today' : `In ${plainDays(reason.days)}`,
        rest: reason.number === null ? ' an invoice falls due' : ` ${reason.number} falls due`,
      };
    case 'credit-unapplied':
      return { strong: sums(reason.amount), rest: ' credit is not applied to an invoice' };
    case 'balance-unproven':
      return {
        strong: count(reason.count, 'invoice', 'invoices'),
        rest: ' without a proven balance; left out of the sum',
      };
  }
}

function oldest(invoice: string | null, all: number): string {
  if (all === 1) return invoice === null ? ' since it fell due' : `: ${invoice}`;
  return invoice === null ? `: the oldest of ${number(all)}` : `: ${invoice} is the oldest of ${number(all)}`;
}

/** Where a reason can be looked up. */
export const evidence = {
  row: (row: number): string => `row ${number(row)}`,
  invoice: 'invoice',
  reminder: (when: string): string => `mail, ${when}`,
  entry: (when: string): string => `note, ${when}`,
  before: 'your answer',
  policy: 'the plan',
};
