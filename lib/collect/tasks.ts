import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { Contact, Task } from './next-action.ts';
import { taskRules } from './rules/task/index.ts';
import type { Standing } from './standing.ts';

/** What is for us to do, beside any contact, soonest first; what the user marked as done is left out. */
export function tasksOf(
  standing: Standing,
  plan: Policy,
  today: Day,
  contact: Contact | null,
): readonly Task[] {
  const done = new Set(
    standing.entries.flatMap(({ entry }) =>
      entry.kind === 'task-done' ? [`${entry.task} ${entry.about}`] : [],
    ),
  );
  return taskRules
    .flatMap((rule) => rule(standing, plan, today, contact))
    .filter(({ kind, about }) => !done.has(`${kind} ${about}`))
    .sort((a, b) => compare(dayOf(a, today), dayOf(b, today)) || compare(a.time ?? '~', b.time ?? '~'));
}

/** What is late is due today. */
const dayOf = ({ dueOn }: Task, today: Day): Day => (dueOn < today ? today : dueOn);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
