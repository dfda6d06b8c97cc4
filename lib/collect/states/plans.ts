import type { Activity, ActivityOf } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import { addBankDays } from './bank-days.ts';
import { claimsOf, sumOf } from './claims.ts';
import { type Ledger, owedAt, type ReadSince, readSince } from './read-since.ts';
import type { PlanState } from './states.ts';

type Plan = ActivityOf<'plan'>;
type Instalment = PlanState['instalments'][number];

/**
 * What became of an account's payment plans, oldest first. What came in on the plan's invoices since pays its
 * instalments in order; one is missed when a page read after its days of grace shows that too little came.
 */
export function plansOf(entries: readonly Activity[], ledger: Ledger, today: Day): readonly PlanState[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'plan') return [];
    const lines = readSince(
      entry.invoices.length > 0 ? entry.invoices : owedAt(entry, ledger),
      entry,
      ledger,
    );
    const instalments = instalmentsOf(entry, lines, today);
    return [{ entry, instalments, state: stateOf(entry, entries, instalments, lines) }];
  });
}

function instalmentsOf(entry: Plan, lines: readonly ReadSince[], today: Day): readonly Instalment[] {
  const paid = new Map(sumOf(claimsOf(lines, null, [])).map(({ currency, minor }) => [currency, minor]));
  return [...entry.instalments]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, amount }) => {
      const came = paid.get(amount.currency) ?? 0;
      paid.set(amount.currency, came - amount.minor);
      const until = addBankDays(on, entry.graceDays);
      return { on, amount, state: instalmentState(came >= amount.minor, on, until, lines, today) };
    });
}

function instalmentState(
  covered: boolean,
  on: Day,
  until: Day,
  lines: readonly ReadSince[],
  today: Day,
): Instalment['state'] {
  if (covered) return 'paid';
  if (today < on) return 'ahead';
  if (today === on) return 'due-today';
  const readAfter = (day: Day): boolean =>
    lines.length > 0 && lines.every(({ done, read }) => done || (read !== null && read > day));
  if (!readAfter(today <= until ? on : until)) return 'unchecked';
  return today <= until ? 'ahead' : 'missed';
}

function stateOf(
  entry: Plan,
  entries: readonly Activity[],
  instalments: readonly Instalment[],
  lines: readonly ReadSince[],
): PlanState['state'] {
  const changes = entries.filter((one) => one.kind === 'plan-changed' && one.plan === entry.id);
  if (changes.some((one) => one.kind === 'plan-changed' && one.to === 'cancelled')) return 'cancelled';
  if (lines.length > 0 && lines.every(({ done }) => done)) return 'kept';
  if (!entry.agreed && changes.length === 0) return 'offered';
  if (instalments.every(({ state }) => state === 'paid')) return 'kept';
  return instalments.some(({ state }) => state === 'missed') ? 'broken' : 'agreed';
}
