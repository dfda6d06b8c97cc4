import type { WorklistRow } from '../collect/next-action.ts';
import { type Activity, effective } from '../domain/activity.ts';
import type { NoteDraft } from '../domain/draft.ts';
import type { AccountView } from './panel-state.ts';

/** One account as the view shows it: its standing, and its entries `mine`, newest first. */
export function accountViewOf(
  row: WorklistRow,
  mine: readonly Activity[],
  note: NoteDraft | null,
): AccountView {
  const { key, book } = row.standing.account;
  return {
    ...row,
    timeline: mine.filter(({ kind }) => kind !== 'undo').sort((a, b) => (a.id < b.id ? 1 : -1)),
    undone: takenBack(mine),
    noteDraft: note?.account === key && note.book === book ? note : null,
  };
}

/** What was undone or corrected, and what came out of it. */
function takenBack(mine: readonly Activity[]): ReadonlySet<string> {
  const standing = new Set(effective(mine).map(({ id }) => id));
  const past = mine.filter(({ id, kind }) => kind !== 'undo' && kind !== 'erased' && !standing.has(id));
  return new Set(past.map(({ id }) => id));
}
