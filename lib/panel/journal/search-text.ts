import type { Activity } from '../../domain/activity.ts';
import { describeEntry, type Wording } from './describe-entry.ts';

/** All words of an entry that a search looks through: what the timeline shows, and letters in full. */
export function searchText(entry: Activity, words: Wording): string {
  if (entry.kind === 'undo' || entry.kind === 'erased') return '';
  const { title, said, facts } = describeEntry(entry, words);
  const letter =
    entry.kind === 'reminder' || entry.kind === 'message' ? [entry.subject, entry.to ?? '', entry.text] : [];
  return [title, said, ...facts, ...letter].join(' ');
}
