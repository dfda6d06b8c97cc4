import { type ReadonlySignal, signal } from '@preact/signals';
import type { Activity, NewActivity } from '../domain/activity.ts';
import type { BookShelf } from './book-shelf.ts';
import { createOnce } from './once.ts';
import type { StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Writes the journal: appends, shows it at once, and offers to take it back. */
export function createRecorder(store: StorePort, shelf: BookShelf, toasts: Toasts) {
  const written = signal(0);
  const once = createOnce();

  /**
   * Entries that belong together are saved together; the first is what is taken back. Null: nothing was saved, or the
   * same is being saved already, since a button was pressed twice. `kept` is called once they are on disk, before they
   * are shown.
   */
  const record = (
    entries: readonly NewActivity[],
    text: string,
    kept: () => void = () => {},
  ): Promise<Activity | null> => once(JSON.stringify(entries), () => write(entries, text, kept), null);

  async function write(
    entries: readonly NewActivity[],
    text: string,
    kept: () => void,
  ): Promise<Activity | null> {
    const [entry] = entries;
    const saved = await shelf.keep(store.appendAll(entries));
    const first = saved?.[0];
    if (!entry || !first) {
      toasts.warn(said.notSaved);
      return null;
    }
    written.value += 1;
    kept();
    await shelf.load(['journal']);
    toasts.say(text, entry.kind === 'undo' ? null : () => undo(first.id));
    return first;
  }

  async function log(entry: NewActivity, text: string): Promise<void> {
    await record([entry], text);
  }

  function undo(id: string): void {
    const entry = shelf.journal.peek().find((one) => one.id === id);
    if (entry)
      void log({ kind: 'undo', book: entry.book, account: entry.account, undoes: id }, said.takenBack);
  }

  return { log, record, undo, written: written as ReadonlySignal<number> };
}
export type Recorder = ReturnType<typeof createRecorder>;
