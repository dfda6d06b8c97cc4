import type { Activity, ActivityOf } from '../../domain/activity.ts';
import { type Day, dayInZone } from '../../domain/day.ts';
import type { Policy } from '../../domain/policy.ts';
import { addBankDays } from './bank-days.ts';
import { beforeNext } from './before-next.ts';
import { type Claim, claimsOf, inTime, leftOf, paidBy, sumOf } from './claims.ts';
import { type Ledger, owedAt, type ReadSince, readSince } from './read-since.ts';
import type { PromiseRecord, PromiseState } from './states.ts';

type Promised = ActivityOf<'promise'>;
type State = PromiseState['state'];

/**
 * What became of an account's promises. `entries` are its effective entries, oldest first. A payment counts for the
 * promise with the earlier day first, and for one promise only.
 */
export function promisesOf(
  entries: readonly Activity[],
  ledger: Ledger,
  policy: Policy,
  today: Day,
): PromiseRecord {
  const made = entries.filter((entry) => entry.kind === 'promise');
  const claimed: Claim[] = [];
  const judged = new Map<string, PromiseState>();
  for (const entry of [...made].sort((a, b) => order(a.date, b.date) || order(a.at, b.at))) {
    const until = addBankDays(entry.date, policy.graceDays);
    const named = entry.invoices.length > 0 ? entry.invoices : owedAt(entry, ledger);
    const lines = beforeNext(readSince(named, entry, ledger), entry, until, made);
    const claims = claimsOf(lines, entry.amount, claimed);
    const timely = claimsOf(
      lines.map((line) => paidBy(line, until)),
      entry.amount,
      claimed,
    );
    const state = stateOf({ entry, entries, lines, timely, until, today });
    if (state !== 'cancelled' && state !== 'rescheduled') claimed.push(...claims);
    const paid = sumOf(claims);
    judged.set(entry.id, { entry, state, paid, left: leftOf(lines, entry.amount, paid), until });
  }
  const fell = [...judged.values()].filter(({ state }) => fellDue.has(state));
  return {
    all: made.flatMap(({ id }) => judged.get(id) ?? []),
    kept: fell.length > 0 ? { kept: fell.filter(isKeptState).length, due: fell.length } : null,
    brokenInARow: fell.length - 1 - fell.findLastIndex(({ state }) => state !== 'broken'),
  };
}

const fellDue: ReadonlySet<State> = new Set(['kept', 'part-kept', 'broken']);
const isKeptState = ({ state }: PromiseState): boolean => state === 'kept';

type Case = {
  readonly entry: Promised;
  readonly entries: readonly Activity[];
  readonly lines: readonly ReadSince[];
  /** What came in for it in time. */
  readonly timely: readonly Claim[];
  readonly until: Day;
  readonly today: Day;
};

function stateOf(of: Case): State {
  const { entry, entries, lines, until, today } = of;
  if (entries.some((one) => one.kind === 'promise-cancelled' && one.promise === entry.id)) return 'cancelled';
  if (lines.length > 0 && lines.every((line) => line.void)) return 'cancelled';
  const moved = entries.find((one) => one.kind === 'promise' && one.replaces === entry.id);
  // Another day named only after this one had passed: this one was not kept.
  if (moved) return dayInZone(moved.at, moved.zone) <= until ? 'rescheduled' : notKept(of);
  if (isKept(of)) return 'kept';
  if (today < entry.date) return 'open';
  if (today === entry.date) return 'due-today';
  if (!isReadAfter(lines, today <= until ? entry.date : until)) return 'due-unchecked';
  // Read since; the payment may still be on its way to the ledger.
  return today <= until ? 'open' : notKept(of);
}

function isKept({ entry, lines, timely, until }: Case): boolean {
  if (lines.length === 0) return false;
  if (!entry.amount) return lines.every((line) => line.done && inTime(line, until));
  return leftOf(lines, entry.amount, sumOf(timely)).length === 0;
}

/** What came too late keeps no part of it. */
const notKept = ({ timely }: Case): State => (timely.length > 0 ? 'part-kept' : 'broken');

/** A page read after the day showed every invoice of it that is not done. */
const isReadAfter = (lines: readonly ReadSince[], day: Day): boolean =>
  lines.length > 0 && lines.every(({ done, read }) => done || (read !== null && read > day));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
