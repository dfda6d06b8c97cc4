import { signal } from '@preact/signals';
import type { Sender, SenderDraft } from '../domain/sender.ts';
import type { BookShelf } from './book-shelf.ts';
import type { StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Who writes: saved whole, and kept as typed until then, so that a panel closed half-way loses nothing. */
export function createSenderDesk(store: StorePort, shelf: BookShelf, toasts: Toasts) {
  const draft = signal<SenderDraft | null>(null);
  let of: string | null = null;
  let writes: Promise<unknown> = Promise.resolve();

  function keep(book: string, typed: SenderDraft): Promise<unknown> {
    draft.value = Object.keys(typed).length > 0 ? typed : null;
    writes = writes.then(() => shelf.keep(store.putSenderDraft(book, typed)));
    return writes;
  }

  return {
    draft,
    /** Takes up what was typed for a book before. */
    async load(book: string): Promise<void> {
      if (of === book) return;
      of = book;
      draft.value = null;
      const kept = await shelf.keep(store.getSenderDraft(book));
      if (of === book && draft.peek() === null && kept && Object.keys(kept).length > 0) draft.value = kept;
    },
    type(typed: SenderDraft): void {
      const book = shelf.book.peek()?.key;
      if (book !== undefined) void keep(book, typed);
    },
    async save(book: string, sender: Sender): Promise<void> {
      if ((await shelf.keep(store.putSender(book, sender))) === null) return;
      await keep(book, {});
      await shelf.load(['sender']);
      toasts.say(said.senderSaved);
    },
  };
}
