import { type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { NoteDraft } from '../domain/draft.ts';
import type { BookShelf } from './book-shelf.ts';
import type { About, ReadSentences } from './journal/find-pieces.ts';
import { createInOrder } from './journal/in-order.ts';
import { createPieceDesk } from './journal/piece-desk.ts';
import { againOf, entriesOf } from './journal/piece-entries.ts';
import type { ClockPort, StorePort } from './ports.ts';
import type { Recorder } from './recorder.ts';
import { said } from './texts/said.ts';

type Pad = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly recorder: Recorder;
  readonly clock: ClockPort;
  /** What the note on screen is understood against. */
  readonly about: ReadonlySignal<About | null>;
  readonly row: (account: string) => WorklistRow | null;
  readonly read: ReadSentences;
};

/** The note being typed: kept on disk from the first key, one a customer, until it is saved with the facts found in it. */
export function createNotePad({ store, shelf, recorder, clock, about, row, read }: Pad) {
  const draft = signal<NoteDraft | null>(null);
  const focus = signal(0);
  const inOrder = createInOrder();

  function put(changes: Partial<NoteDraft>): void {
    const now = draft.peek();
    if (!now) return;
    const next = { ...now, ...changes, changedAt: clock.now() };
    draft.value = next;
    void inOrder(() => shelf.keep(store.putNoteDraft(next)));
  }
  const pieces = createPieceDesk(draft, about, read, put);

  return {
    draft,
    focus,
    pieces,
    async open(book: string, account: string): Promise<void> {
      const now = draft.peek();
      if (now?.book === book && now.account === account) return;
      const empty = { book, account, text: '', changedAt: clock.now() };
      draft.value = empty;
      const kept = await shelf.keep(store.getNoteDraft(book, account));
      // Whatever was typed or saved meanwhile is newer than what was kept.
      if (kept && draft.peek() === empty) draft.value = kept;
    },
    /** Another window typed: its words are shown where none stand here. */
    async heard(): Promise<void> {
      const now = draft.peek();
      if (now?.text !== '') return;
      const kept = await shelf.keep(store.getNoteDraft(now.book, now.account));
      if (kept && draft.peek() === now) draft.value = kept;
    },
    takeFocus(): void {
      focus.value += 1;
    },
    type: (text: string): void => put({ text }),
    /** Saves the note and what was found in it; the draft goes only after the entries are on disk. */
    async save(): Promise<void> {
      const now = draft.peek();
      const text = now?.text.trim();
      if (!now || !text) return;
      const { book, account } = now;
      const found = pieces.found.peek().pieces;
      const of = row(account);
      const again = againOf(found);
      const note = { kind: 'note' as const, book, account, text, ...(again ? { again } : {}) };
      const facts = of
        ? entriesOf(found, { row: of, who: null, how: 'other', text, owner: shelf.author.peek() })
        : [];
      // It stands in the timeline or in the field, never in both.
      const empty = (): void => {
        if (draft.peek() === now) draft.value = { book, account, text: '', changedAt: clock.now() };
      };
      const saved = await inOrder(() => recorder.record([note, ...facts], said.noteSaved, empty));
      if (!saved) return;
      await inOrder(() => shelf.keep(store.deleteNoteDraft(book, account)));
    },
  };
}
