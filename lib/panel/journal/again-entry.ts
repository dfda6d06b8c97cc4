import type { Again } from '../../domain/activity.ts';
import { isDay } from '../../domain/day.ts';
import type { AgainForm } from '../../domain/form-draft.ts';

/** "Again on …" as an entry carries it; nothing where the form names no day. */
export function againEntry(form: AgainForm): { readonly again?: Again } {
  const { on, time, because } = form;
  if (!isDay(on)) return {};
  return { again: { on, time: time || null, with: form.with.trim() || null, because: because.trim() } };
}
