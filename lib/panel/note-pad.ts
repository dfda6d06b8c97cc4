import { signal } from '@preact/signals';
import type { NoteDraft } from '../domain/draft.ts';
import type { BookShelf } from './book-shelf.ts';
import type { ClockPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** The note being typed: kept on disk from the first key, one a customer, until it is saved. */
export function createNotePad(store: StorePort, shelf: BookShelf, toasts: Toasts, clock: ClockPort) {
  const draft = signal<NoteDraft | null>(null);
  const focus = signal(0);
  // Writes follow one another, so that a slow one never lands after a newer one.
  let writes: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(write: () => Promise<T>): Promise<T> => {
    const next = writes.then(write);
    writes = next;
    return next;
  };

  return {
    draft,
    focus,
    async open(book: string, account: string): Promise<void> {
      const now = draft.peek();
      if (now?.book === book && now.account === account) return;
      draft.value = { book, account, text: '', changedAt: clock.now() };
      const kept = await shelf.keep(store.getNoteDraft(book, account));
      const current = draft.peek();
      if (kept && current?.account === account && current.text === '') draft.value = kept;
    },
    takeFocus(): void {
      focus.value += 1;
    },
    type(text: string): void {
      const now = draft.peek();
      if (!now) return;
      const next = { ...now, text, changedAt: clock.now() };
      draft.value = next;
      void inOrder(() => shelf.keep(store.putNoteDraft(next)));
    },
    /** Saves the note; the draft goes only after the entry is on disk. */
    async save(undo: (id: string) => void): Promise<void> {
      const now = draft.peek();
      const text = now?.text.trim();
      if (!now || !text) return;
      const { book, account } = now;
      const saved = await inOrder(() => shelf.keep(store.append({ kind: 'note', book, account, text })));
      if (!saved) return toasts.warn(said.notSaved);
      if (draft.peek() === now) draft.value = { ...now, text: '', changedAt: clock.now() };
      await inOrder(() => shelf.keep(store.deleteNoteDraft(book, account)));
      await shelf.load();
      toasts.say(said.noteSaved, () => undo(saved.id));
    },
  };
}
