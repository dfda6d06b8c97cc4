import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import { type Sums, sumByCurrency } from '../domain/money.ts';
import type { Policy } from '../domain/policy.ts';
import { behaviourChange } from './behaviour.ts';
import { madeOn } from './capacity.ts';
import { type Demand, demandsOf, isInside } from './demands.ts';
import { type AccountFacts, noFacts } from './facts.ts';
import { historyOf } from './history-of.ts';
import { paidInvoices } from './lateness.ts';
import { limitOf } from './limit-of.ts';
import { planFor } from './plan-for.ts';
import { higher, isAbout, type Reached } from './reached.ts';
import { isPromptPayer, segmentOf } from './segment-of.ts';
import { type Known, pilesOf } from './sort-out.ts';
import type { Line, Standing } from './standing.ts';
import { agreementsOf } from './states/agreements.ts';
import { pausesOf } from './states/pauses.ts';

/**
 * Everything an account's invoices and the journal say on one day. `journal` holds entries of the account's book in any
 * order; those of other accounts are passed over. An undone entry counts as if it had never been made.
 */
export function standingOf(
  account: Account,
  journal: readonly Activity[],
  policy: Policy,
  today: Day,
  facts: AccountFacts = noFacts(account),
): Standing {
  const { settings, settled, paidBy, branches } = facts;
  const entries = historyOf(journal, account.key);
  const effectives = entries.map(({ entry }) => entry);
  const agreements = agreementsOf(account, settled, effectives, policy, today);
  const pauses = pausesOf(effectives, account, today);
  const own = settings.stages ? { ...policy, stages: settings.stages } : policy;
  const of = { account, settings, agreements, pauses, entries, policy: own, today };
  const piles = pilesOf({ ...of, forecast: facts.forecast });
  const lines = (pile: readonly Known[]): readonly Line[] => pile.map(({ line }) => line);
  const [overdue, notDue, credits] = [lines(piles.overdue), lines(piles.notDue), lines(piles.credits)];
  const unclear = lines(piles.unclear);
  const balance = openSum([...overdue, ...notDue, ...credits, ...unclear]);
  const oldestDays = oldestOf(overdue) ?? oldestOf(unclear);
  const paid = paidInvoices(settled);
  const change = behaviourChange(paid, ages(overdue));
  const segment = segmentOf({ ...of, balance, oldestDays, change, paid }, policy);
  const demands = demandsOf(entries);
  const words = demands.filter((demand) => !isInside(demand));
  return {
    account,
    today,
    settings,
    segment,
    promptPayer: isPromptPayer(paid),
    overdue,
    demand: overdue.filter(({ asked }) => asked !== null),
    notDue,
    credits,
    unclear,
    probablySettled: lines(piles.probablySettled),
    overdueSum: openSum(overdue),
    balance,
    oldestDays,
    lastContact: lastOf(words),
    remindersSent: words.filter((demand) => overdue.some(({ invoice }) => isAbout(demand, invoice))).length,
    reached: accountReached(piles.overdue, planFor({ settings, segment }, policy)),
    entries,
    settled,
    madeToday: madeOn(entries, today),
    agreements,
    pauses,
    limit: limitOf(settings, balance, entries),
    change,
    paidBy,
    branches,
  };
}

const openSum = (lines: readonly Line[]): Sums =>
  sumByCurrency(lines.flatMap(({ invoice }) => (invoice.balance ? [invoice.balance] : [])));

const ages = (overdue: readonly Line[]) =>
  overdue.flatMap(({ invoice, daysOverdue, held }) =>
    daysOverdue === null || held.length > 0 ? [] : [{ key: invoice.key, days: daysOverdue }],
  );

/** Days of the oldest line that is past due; null where none is. */
function oldestOf(lines: readonly Line[]): number | null {
  const oldest = Math.max(0, ...lines.map(({ daysOverdue }) => daysOverdue ?? 0));
  return oldest > 0 ? oldest : null;
}

function lastOf(words: readonly Demand[]): Standing['lastContact'] {
  const last = words.at(-1);
  return last ? { on: last.on, entry: last.entry } : null;
}

/** Of the lines that may be asked for: what is disputed or promised raises nobody's tone. */
function accountReached(overdue: readonly Known[], policy: Policy): Standing['reached'] {
  const highest = overdue.reduce<Reached | null>(
    (high, { line, reached }) => (line.asked ? higher(high, reached, policy) : high),
    null,
  );
  return highest && { ...highest, beforeDunlin: highest.on === null };
}
