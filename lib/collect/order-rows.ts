import { addDays, type Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import { capacityLeft, type Effort, effortOf } from './capacity.ts';
import { clockOf } from './clock-of.ts';
import type { Judged } from './judge.ts';
import type { WorklistRow } from './next-action.ts';
import { ranksOf } from './ranks.ts';
import { policyEvidence } from './reasons.ts';
import { workdayFrom } from './workday.ts';

type Part = WorklistRow['part'];
const parts: readonly Part[] = ['clock', 'value', 'beyond', 'later', 'rest'];

/**
 * Puts judged accounts in the order of work: by the clock, then by amount-days at risk as far as today's capacity goes,
 * then what is beyond it, then those with a day ahead by that day, then the rest by name.
 */
export function orderRows(
  judged: readonly Judged[],
  policy: Policy,
  today: Day,
  rates: Rates | null,
): readonly WorklistRow[] {
  const ranks = ranksOf(judged, rates);
  const placed = judged.map((row) => {
    const clock = clockOf(row.standing, row.action, today);
    return { row, clock, part: partOf(row, clock, today), rank: ranks.get(row) ?? judged.length };
  });
  placed.sort(
    (a, b) =>
      parts.indexOf(a.part) - parts.indexOf(b.part) ||
      (a.part === 'clock' ? compare(a.clock ?? '', b.clock ?? '') : 0) ||
      (a.part === 'later' ? compare(a.row.action.dueOn ?? '', b.row.action.dueOn ?? '') : 0) ||
      (a.part === 'rest' ? 0 : a.rank - b.rank) ||
      byName(a.row, b.row),
  );
  return withinCapacity(
    placed.map(({ row, part }): WorklistRow => ({ ...row, part })),
    policy,
    today,
  );
}

function partOf({ action }: Judged, clock: string | null, today: Day): Part {
  if (clock !== null) return 'clock';
  if (action.dueOn === null) return 'rest';
  if (action.dueOn <= today) return 'value';
  return action.contact ? 'beyond' : 'later';
}

/** What today cannot hold moves to the next working day, with its reason; what the clock asks for stays. */
function withinCapacity(rows: readonly WorklistRow[], policy: Policy, today: Day): readonly WorklistRow[] {
  let left = capacityLeft(rows, policy, today);
  const moved: WorklistRow[] = [];
  const first: WorklistRow[] = [];
  const rest: WorklistRow[] = [];
  for (const row of rows) {
    const what = row.part === 'clock' || row.part === 'value' ? effortOf(row.action) : null;
    if (what && left[what] <= 0 && row.part === 'value') moved.push(tomorrow(row, what, policy, today));
    else if (row.part === 'clock' || row.part === 'value') {
      if (what) left = { ...left, [what]: left[what] - 1 };
      first.push(row);
    } else rest.push(row);
  }
  return moved.length === 0 ? rows : [...first, ...moved, ...rest];
}

function tomorrow(row: WorklistRow, what: Effort, policy: Policy, today: Day): WorklistRow {
  const because = { code: 'capacity', what, of: policy.capacity[what], evidence: policyEvidence } as const;
  const dueOn = workdayFrom(addDays(today, 1), policy);
  const { contact } = row.action;
  const action = { ...row.action, contact: contact && { ...contact, dueOn }, dueOn, waiting: [because] };
  return { ...row, part: 'beyond', action };
}

const names = new Intl.Collator('en');

export function byName({ standing: a }: Judged, { standing: b }: Judged): number {
  return names.compare(a.account.name, b.account.name) || compare(a.account.key, b.account.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
