import type { ReasonCode, ReasonOf } from '../../../collect/reason.ts';
import type { Day } from '../../../domain/day.ts';
import type { Sums } from '../../../domain/money.ts';
import { dates } from './dates.ts';
import { channelName } from './plan.ts';
import { stageName } from './stages.ts';
import { count, number } from './words.ts';

type InSums = (amounts: Sums) => string;
type Words = { readonly [C in ReasonCode]: (reason: ReasonOf<C>, sums: InSums) => string };

const plainDays = (days: number): string => count(days, 'day', 'days');
const on = (day: Day): string => dates.short(day, day);
const of = (day: Day | null): string => (day === null ? '' : ` until ${on(day)}`);

const words: Words = {
  'oldest-overdue': ({ days }) => `${plainDays(days)} overdue`,
  'never-contacted': () => 'Never reminded',
  reminded: ({ times, daysAgo }) =>
    times > 1
      ? `${count(times, 'reminder', 'reminders')}, no answer`
      : `Reminded ${dates.ago(daysAgo)}, no answer`,
  'stage-due': ({ stage }) => `${stageName[stage]} is due`,
  gap: ({ daysAgo }) => `Reminded ${dates.ago(daysAgo)}`,
  'chased-before': ({ stage }) => `Before: ${stageName[stage].toLowerCase()}`,
  large: () => 'Large balance',
  risky: ({ late }) => (late > 0 ? `Pays late ${Math.round(late * 10)} times in 10` : 'Being watched'),
  'due-soon': ({ days }) => (days <= 0 ? 'Due today' : `Due in ${plainDays(days)}`),
  'credit-unapplied': ({ amount }, sums) => `${sums(amount)} credit not applied`,
  'balance-unproven': ({ count: lines }) =>
    lines === 1 ? 'A balance is not shown' : `${number(lines)} balances not shown`,
  paused: ({ until }) => `Paused${of(until)}`,
  disputed: ({ days }) => (days > 0 ? `Disputed for ${plainDays(days)}` : 'Disputed'),
  promised: (reason) => `Promised for ${on(reason.on)}`,
  'promise-due': () => 'Promise due today',
  'promise-unchecked': (reason) => `Promised for ${on(reason.on)}: look`,
  'promise-broken': (reason) =>
    reason.times > 1 ? `${number(reason.times)} promises broken` : `Promise of ${on(reason.on)} broken`,
  'promise-part': ({ paid }, sums) => `${sums(paid)} of the promise came`,
  expected: (reason) => `Payment said to come by ${on(reason.on)}`,
  'on-plan': ({ next }) => (next === null ? 'On a payment plan' : `On a plan, next ${on(next)}`),
  instalment: (reason) =>
    reason.missed ? `Instalment of ${on(reason.on)} missed` : `Instalment of ${on(reason.on)}`,
  'question-open': ({ days }) => (days > 0 ? `Question open for ${plainDays(days)}` : 'Asked today'),
  'do-not-contact': () => 'Asked not to be contacted',
  'opted-out': ({ channel }) => `Asked: no ${channelName[channel].toLowerCase()}`,
  'no-address': ({ bounced }) => (bounced ? 'The address bounced' : 'No address known'),
  'direct-debit': ({ days }) => (days === null ? 'Pays by direct debit' : 'Direct debit did not show'),
  'head-office': ({ name }) => `Paid by ${name}`,
  branches: (reason) => `With ${count(reason.count, 'branch', 'branches')}`,
  residue: ({ amount, discount }, sums) =>
    discount ? `${sums(amount)} discount taken` : `${sums(amount)} left over`,
  unsent: (reason) => (reason.count === 1 ? 'An invoice did not arrive' : `${number(reason.count)} not sent`),
  'no-due-date': (reason) =>
    reason.count === 1 ? 'An invoice has no due date' : `${number(reason.count)} without a due date`,
  'no-order-number': (reason) =>
    reason.count === 1 ? 'An invoice has no order number' : `${number(reason.count)} without an order number`,
  instalments: (reason) => `${number(reason.count)} parts of one invoice`,
  snoozed: ({ until }) => `Put off to ${on(until)}`,
  skipped: () => 'Passed over today',
  'not-a-workday': (reason) => `Waits for ${dates.long(reason.on, reason.on)}`,
  capacity: ({ what }) => (what === 'calls' ? 'No call left today' : 'No message left today'),
  'said-today': () => 'Heard from us today',
  'over-limit': ({ over }, sums) => `${sums(over)} over the limit`,
  'within-limit': () => 'Back within the limit',
  'later-than-habit': ({ days }) => `Later than usual: ${plainDays(days)}`,
  repeated: ({ time, of: times }) => `Repeated, ${number(time)} of ${number(times)}`,
  'plan-ended': () => 'The plan is at its end',
  'paid-promptly': () => 'Paid on time',
  'invoices-paid': (reason) => `${count(reason.count, 'invoice', 'invoices')} paid`,
  'written-off': ({ amount, days }, sums) => `${sums(amount)}, ${plainDays(days)} old`,
  'follow-up': ({ time, who }) => [time ?? 'Follow up', who].filter(Boolean).join(' · '),
  decided: ({ daysAgo }) => `Your no, ${dates.ago(daysAgo)}`,
};

/** The reason in at most 30 characters or so, for a row of the worklist. */
export function reasonText<C extends ReasonCode>(reason: ReasonOf<C>, sums: InSums): string {
  return words[reason.code](reason, sums);
}

/** Where a reason can be looked up. */
export const evidence = {
  row: (row: number): string => `row ${number(row)}`,
  invoice: 'invoice',
  reminder: (when: string): string => `mail, ${when}`,
  entry: (when: string): string => `note, ${when}`,
  before: 'your answer',
  policy: 'the plan',
  settings: 'customer',
};
