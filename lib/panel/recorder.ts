import type { NewActivity } from '../domain/activity.ts';
import type { BookShelf } from './book-shelf.ts';
import type { StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Writes the journal: appends, shows it at once, and offers to take it back. */
export function createRecorder(store: StorePort, shelf: BookShelf, toasts: Toasts) {
  async function log(entry: NewActivity, text: string): Promise<void> {
    const saved = await shelf.keep(store.append(entry));
    if (!saved) return toasts.warn(said.notSaved);
    await shelf.load();
    toasts.say(text, entry.kind === 'undo' ? null : () => undo(saved.id));
  }

  function undo(id: string): void {
    const entry = shelf.journal.peek().find((one) => one.id === id);
    if (entry)
      void log({ kind: 'undo', book: entry.book, account: entry.account, undoes: id }, said.takenBack);
  }

  return { log, undo };
}
