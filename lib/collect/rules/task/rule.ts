import type { Day } from '../../../domain/day.ts';
import type { Policy } from '../../../domain/policy.ts';
import type { Contact, Task, TaskKind } from '../../next-action.ts';
import type { Reason } from '../../reason.ts';
import type { Standing } from '../../standing.ts';

/** What one rule has us do on our side. `contact`: what is to be said to the customer, whenever that is. */
export type TaskRule = (
  standing: Standing,
  plan: Policy,
  today: Day,
  contact: Contact | null,
) => readonly Task[];

/** A task for the collector, to be done today unless said otherwise. */
export const taskOf = (
  kind: TaskKind,
  about: string,
  dueOn: Day,
  because: readonly Reason[],
  more: Partial<Task> = {},
): Task => ({ kind, about, because, decision: null, dueOn, time: null, who: 'collector', ...more });
