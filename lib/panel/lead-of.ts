import { contactDue } from '../collect/due-now.ts';
import type { Contact, NextAction, Task } from '../collect/next-action.ts';
import type { Day } from '../domain/day.ts';

/** What one account is about today: its contact or a task. */
type Lead =
  | { readonly contact: Contact; readonly task: null }
  | { readonly contact: null; readonly task: Task };

/** The contact that is due, else a task that is, else what comes first of what waits; null: nothing in sight. */
export function leadOf(action: NextAction, today: Day): Lead | null {
  const due = contactDue(action, today);
  if (due) return { contact: due, task: null };
  // An address is looked for with the message that today cannot hold.
  const full = action.waiting.some(({ code }) => code === 'capacity');
  const task = action.tasks.find(({ dueOn, kind }) => dueOn <= today && !(full && kind === 'verify-contact'));
  if (task) return { contact: null, task };
  if (action.contact) return { contact: action.contact, task: null };
  const [first] = action.tasks;
  return first ? { contact: null, task: first } : null;
}
