import type { Day } from '../domain/day.ts';
import type { StageId } from '../domain/policy.ts';
import type { WorklistRow } from './next-action.ts';

/** An account that another plan treats differently today. */
export type Moved = {
  readonly account: string;
  readonly name: string;
  readonly before: { readonly stage: StageId | null; readonly dueOn: Day | null };
  readonly after: { readonly stage: StageId | null; readonly dueOn: Day | null };
};

export type PlanEffect = {
  readonly moved: readonly Moved[];
  /** How many accounts are due at each step, before and after. */
  readonly at: ReadonlyMap<StageId, { readonly before: number; readonly after: number }>;
};

/** What changes between two worklists of the same accounts: whom it moves, and how many stand at each step. */
export function planEffect(before: readonly WorklistRow[], after: readonly WorklistRow[]): PlanEffect {
  const was = new Map(before.map((row) => [row.standing.account.key, row]));
  const moved = after.flatMap((row): readonly Moved[] => {
    const { key, name } = row.standing.account;
    const old = was.get(key);
    return old && signature(old) !== signature(row)
      ? [{ account: key, name, before: placeOf(old), after: placeOf(row) }]
      : [];
  });
  const at = new Map<StageId, { before: number; after: number }>();
  for (const [rows, side] of [
    [before, 'before'],
    [after, 'after'],
  ] as const)
    for (const { stage } of rows.map(placeOf)) {
      if (stage === null) continue;
      const counts = at.get(stage) ?? { before: 0, after: 0 };
      at.set(stage, { ...counts, [side]: counts[side] + 1 });
    }
  return { moved, at };
}

const placeOf = ({ action }: WorklistRow) => ({ stage: action.contact?.stage ?? null, dueOn: action.dueOn });

const signature = ({ action: { contact, dueOn, tasks } }: WorklistRow): string =>
  JSON.stringify([
    contact && [contact.code, contact.stage, contact.channel, contact.who, contact.needsYes],
    dueOn,
    tasks.map(({ kind, dueOn: on }) => [kind, on]),
  ]);
