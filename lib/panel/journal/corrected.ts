import type { Activity, NewActivity } from '../../domain/activity.ts';

/** The entry that takes the place of one, in another wording; null where it holds no words, or the same. */
export function corrected(entry: Activity, text: string): NewActivity | null {
  if (!('text' in entry) || text === '' || text === entry.text) return null;
  const { id, at: _at, zone: _zone, author: _author, cause: _cause, ...rest } = entry;
  return { ...rest, text, corrects: id };
}
