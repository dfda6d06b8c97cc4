import type { WorklistRow } from '../collect/next-action.ts';
import type { Activity } from '../domain/activity.ts';
import type { NoteDraft } from '../domain/draft.ts';
import type { AccountView } from './panel-state.ts';

/** One account as the view shows it: its standing, and everything that happened, newest first. */
export function accountViewOf(
  row: WorklistRow,
  journal: readonly Activity[],
  note: NoteDraft | null,
): AccountView {
  const { key, book } = row.standing.account;
  const mine = journal.filter((entry) => entry.account === key);
  return {
    ...row,
    timeline: mine.filter(({ kind }) => kind !== 'undo').sort((a, b) => (a.id < b.id ? 1 : -1)),
    undone: new Set(mine.flatMap((entry) => (entry.kind === 'undo' ? [entry.undoes] : []))),
    noteDraft: note?.account === key && note.book === book ? note : null,
  };
}
