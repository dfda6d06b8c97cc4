import type { ReasonCode, ReasonOf } from '../../../collect/reason.ts';
import type { Day } from '../../../domain/day.ts';
import type { Sums } from '../../../domain/money.ts';
import { dates } from './dates.ts';
import { channelName, decisionName } from './plan.ts';
import { stageName } from './stages.ts';
import { count, number } from './words.ts';

/** A reason in two parts: the figure that carries it, and the rest of the sentence. */
export type ReasonSentence = { readonly strong: string; readonly rest: string };

type InSums = (amounts: Sums) => string;
type Words = { readonly [C in ReasonCode]: (reason: ReasonOf<C>, sums: InSums) => ReasonSentence };

const plainDays = (days: number): string => count(days, 'day', 'days');
const on = (day: Day): string => dates.long(day, day);
const say = (strong: string, rest = ''): ReasonSentence => ({ strong, rest });
/** The user's own words, where there are any. */
const own = (why: string): string => (why.trim() === '' ? '' : `: ${why.trim()}`);
const named = (who: string | null): string => who ?? 'the customer';

const words: Words = {
  'oldest-overdue': ({ days, number: invoice, count: all }) => say(plainDays(days), oldest(invoice, all)),
  'never-contacted': () => say('No contact', ' is logged here yet'),
  reminded: ({ times, daysAgo }) =>
    say(count(times, 'reminder', 'reminders'), ` so far, the last ${dates.ago(daysAgo)}`),
  'stage-due': ({ stage, fromDay }) => say(stageName[stage], ` from day ${fromDay} on`),
  gap: ({ daysAgo, gapDays }) => say(plainDays(daysAgo), ` since the last word; the gap is ${gapDays}`),
  'chased-before': ({ stage }) => say(stageName[stage], ' was reached before Dunlin'),
  large: () => say('A large balance', ', worth an early word'),
  risky: ({ late }) =>
    late > 0
      ? say(`${Math.round(late * 10)} times in 10`, ' this customer pays after the due date')
      : say('This customer', ' is being watched'),
  'due-soon': ({ days, number: invoice }) =>
    say(
      days <= 0 ? 'Today' : `In ${plainDays(days)}`,
      invoice === null ? ' an invoice falls due' : ` ${invoice} falls due`,
    ),
  'credit-unapplied': ({ amount }, sums) => say(sums(amount), ' credit is not applied to an invoice'),
  'balance-unproven': (reason) =>
    say(count(reason.count, 'invoice', 'invoices'), ' without a proven balance; left out of the sum'),
  paused: ({ until, why }) => say(until ? `Paused until ${on(until)}` : 'Paused', own(why)),
  disputed: ({ amount, count: lines, days }, sums) =>
    lines === 0
      ? say('A dispute', ' names no invoice yet, so everything is still asked for')
      : say(
          amount.length > 0 ? sums(amount) : count(lines, 'invoice', 'invoices'),
          ` disputed ${days > 0 ? `for ${plainDays(days)}` : 'since today'}; the rest is asked for`,
        ),
  promised: (reason, sums) =>
    say(
      reason.amount.length > 0 ? sums(reason.amount) : 'Payment',
      ` promised for ${on(reason.on)}${reason.bankUntil ? `; the bank has until ${on(reason.bankUntil)}` : ''}`,
    ),
  'promise-due': ({ amount }, sums) =>
    say(amount.length > 0 ? sums(amount) : 'Payment', ' was promised for today'),
  'promise-unchecked': (reason) =>
    say(on(reason.on), ' was promised and is past; no page was read since, so look first'),
  'promise-broken': (reason, sums) =>
    say(
      reason.left.length > 0 ? `${sums(reason.left)} of ${on(reason.on)}` : on(reason.on),
      reason.times > 1 ? ` did not come; ${number(reason.times)} promises in a row` : ' did not come',
    ),
  'promise-part': ({ paid, left }, sums) =>
    say(`${sums(paid)} came`, left.length > 0 ? `, ${sums(left)} of what was promised is left` : ''),
  expected: (reason) => say(on(reason.on), ': until then a payment is said to be on its way'),
  'on-plan': ({ next }) =>
    say('A payment plan', next === null ? ' is agreed' : ` is agreed; the next part is due ${on(next)}`),
  instalment: (reason, sums) =>
    say(
      `${sums(reason.amount)} of ${on(reason.on)}`,
      reason.missed ? ' of the payment plan did not come' : ' is due by the payment plan',
    ),
  'question-open': ({ days, who }) =>
    say(
      days > 0 ? plainDays(days) : 'Today',
      days > 0 ? ` ${named(who)} has waited for an answer` : `: ${named(who)} asked a question`,
    ),
  'do-not-contact': ({ since, why }) => say('Not to be contacted', ` since ${on(since)}${own(why)}`),
  'opted-out': ({ channel }) => say(channelName[channel], ': the customer asked us not to use them'),
  'no-address': ({ bounced }) =>
    bounced ? say('The address', ' came back as undeliverable') : say('No address', ' is known to write to'),
  'direct-debit': ({ days }) =>
    days === null
      ? say('Direct debit', ': nothing to ask for')
      : say(plainDays(days), ' past due, and paid by direct debit: it may have failed'),
  'head-office': ({ name }) => say(name, ' pays for this customer and hears from us'),
  branches: (reason) => say(count(reason.count, 'branch', 'branches'), ' in the same message'),
  residue: ({ amount, discount }, sums) =>
    say(sums(amount), discount ? ' is the cash discount they took' : ' is left of a payment'),
  unsent: ({ number: invoice, count: lines }) =>
    say(
      invoice !== null && lines === 1 ? invoice : count(lines, 'invoice', 'invoices'),
      ' was never sent or did not arrive',
    ),
  'no-due-date': ({ number: invoice, count: lines }) =>
    say(
      invoice !== null && lines === 1 ? invoice : count(lines, 'invoice', 'invoices'),
      lines === 1 ? ' has no due date' : ' have no due date',
    ),
  'no-order-number': ({ number: invoice, count: lines, of }) =>
    say(
      invoice !== null && lines === 1 ? invoice : count(lines, 'invoice', 'invoices'),
      ` ${lines === 1 ? 'has' : 'have'} no order number, ${number(of)} others of this customer do`,
    ),
  instalments: ({ number: invoice, count: parts }) =>
    say(`${number(parts)} parts`, `${invoice === null ? '' : ` of ${invoice}`}, each by its own due date`),
  snoozed: ({ until, why }) => say(`Put off to ${on(until)}`, own(why)),
  skipped: ({ why }) => say('Passed over today', own(why)),
  'not-a-workday': (reason) => say(on(reason.on), ' is the next day on which customers are contacted'),
  capacity: ({ what, of: most }) =>
    say(
      what === 'calls' ? count(most, 'call', 'calls') : count(most, 'message', 'messages'),
      ' are planned for a day; this one is for the next',
    ),
  'said-today': () => say('One message', ' went out today; the next one waits'),
  'over-limit': ({ balance, limit, over, overdue }, sums) =>
    say(
      `${sums(over)} over`,
      `: ${sums(balance)} open, the limit is ${sums(limit)}, ${sums(overdue)} overdue`,
    ),
  'within-limit': ({ balance, limit, headroom }, sums) =>
    say(`${sums(headroom)} free`, `: ${sums(balance)} open, the limit is ${sums(limit)}`),
  'later-than-habit': ({ days, usual }) =>
    say(plainDays(days), usual > 0 ? ` late; usually ${plainDays(usual)}` : ' late; usually on time'),
  repeated: ({ time, of: times }) =>
    say(`${number(time)} of ${number(times)}`, ' repetitions of the last demand'),
  'plan-ended': ({ stage }) => say(stageName[stage], ' was the last step of the plan'),
  'paid-promptly': ({ number: invoice }) => say(invoice ?? 'An invoice', ' was paid on time'),
  'invoices-paid': ({ count: paid, days }) =>
    say(count(paid, 'invoice', 'invoices'), ` paid; asked at most once in ${plainDays(days)}`),
  'written-off': ({ amount, days }, sums) =>
    say(sums(amount), ` is all that is overdue, for ${plainDays(days)}`),
  'follow-up': (reason) =>
    say(
      [on(reason.on), reason.time].filter(Boolean).join(' '),
      [reason.who ? `, ${reason.who}` : '', own(reason.why)].join(''),
    ),
  decided: ({ about, daysAgo }) => say(decisionName[about], `: you said no ${dates.ago(daysAgo)}`),
};

/** The reason as a sentence, for the next-action card. */
export function reasonSentence<C extends ReasonCode>(reason: ReasonOf<C>, sums: InSums): ReasonSentence {
  return words[reason.code](reason, sums);
}

function oldest(invoice: string | null, all: number): string {
  if (all === 1) return invoice === null ? ' since it fell due' : `: ${invoice}`;
  return invoice === null ? `: the oldest of ${number(all)}` : `: ${invoice} is the oldest of ${number(all)}`;
}
