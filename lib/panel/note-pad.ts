import { type ReadonlySignal, signal } from '@preact/signals';
import type { Standing } from '../collect/standing.ts';
import type { NoteDraft } from '../domain/draft.ts';
import type { BookShelf } from './book-shelf.ts';
import type { About } from './journal/find-pieces.ts';
import { createInOrder } from './journal/in-order.ts';
import { createPieceDesk } from './journal/piece-desk.ts';
import { againOf, entriesOf } from './journal/piece-entries.ts';
import type { Sentences } from './journal/sentences.ts';
import type { ClockPort, StorePort } from './ports.ts';
import type { Recorder } from './recorder.ts';
import { said } from './texts/said.ts';

type Pad = {
  readonly store: StorePort;
  readonly keep: BookShelf['keep'];
  readonly author: ReadonlySignal<string>;
  readonly record: Recorder['record'];
  readonly clock: Pick<ClockPort, 'now'>;
  /** What the note on screen is understood against. */
  readonly about: ReadonlySignal<About | null>;
  readonly standing: (account: string) => Standing | null;
  readonly sentences: Sentences;
};

/** What stands behind the saved words; all of it where they were changed. */
const typedSince = (saved: string, now: string): string =>
  now.startsWith(saved) ? now.slice(saved.length).trimStart() : now;

/** The note being typed: kept on disk from the first key, one a customer, until it is saved with the facts found in it. */
export function createNotePad(pad: Pad) {
  const { store, keep, clock, sentences } = pad;
  const draft = signal<NoteDraft | null>(null);
  const focus = signal(0);
  const inOrder = createInOrder();
  let saving: Promise<boolean> | null = null;
  const blank = (book: string, account: string): NoteDraft => ({
    book,
    account,
    text: '',
    changedAt: clock.now(),
  });

  function put(changes: Partial<NoteDraft>): void {
    const now = draft.peek();
    if (!now) return;
    const next = { ...now, ...changes, changedAt: clock.now() };
    show(next);
    inOrder.newest(`${next.book} ${next.account}`, () => keep(store.putNoteDraft(next)));
  }
  function show(next: NoteDraft): void {
    draft.value = next;
    if (next.text !== '') void sentences.load();
  }
  const pieces = createPieceDesk(draft, pad.about, sentences, put);

  const isTyped = (): boolean => Boolean(draft.peek()?.text.trim());

  async function save(): Promise<boolean> {
    if (!isTyped()) return false;
    await sentences.load();
    const now = draft.peek();
    const text = now?.text.trim();
    if (!now || !text) return false;
    const { book, account } = now;
    const found = pieces.found.peek().pieces;
    const standing = pad.standing(account);
    const again = againOf(found);
    const note = { kind: 'note' as const, book, account, text, ...(again ? { again } : {}) };
    const facts = standing
      ? entriesOf(found, { standing, who: null, how: 'other', text, owner: pad.author.peek() })
      : [];
    const still = (): NoteDraft | null => {
      const after = draft.peek();
      return after?.book === book && after.account === account ? after : null;
    };
    // It stands in the timeline or in the field, never in both; what was typed while it was saved stays.
    const empty = (): void => {
      const after = still();
      if (after) draft.value = { ...blank(book, account), text: typedSince(now.text, after.text) };
    };
    const saved = await inOrder(() => pad.record([note, ...facts], said.noteSaved, empty));
    if (!saved) return false;
    await inOrder(() => {
      const left = still();
      return keep(left?.text ? store.putNoteDraft(left) : store.deleteNoteDraft(book, account));
    });
    return true;
  }

  return {
    draft,
    focus,
    pieces,
    async open(book: string, account: string): Promise<void> {
      const now = draft.peek();
      if (now?.book === book && now.account === account) return;
      const empty = blank(book, account);
      draft.value = empty;
      const kept = await keep(store.getNoteDraft(book, account));
      // Whatever was typed or saved meanwhile is newer than what was kept.
      if (kept && draft.peek() === empty) show(kept);
    },
    /** What is being typed goes over to another account, after what was kept there. */
    async move(book: string, account: string): Promise<void> {
      const kept = await inOrder(() => keep(store.getNoteDraft(book, account)));
      const before = draft.peek();
      if (before?.book === book && before.account === account) return;
      const text = [kept?.text, before?.text].filter(Boolean).join('\n');
      show({ ...(kept ?? blank(book, account)), text });
      if (!before?.text) return;
      put({});
      await inOrder(() => keep(store.deleteNoteDraft(before.book, before.account)));
    },
    /** Another window typed: its words are shown where none stand here. */
    async heard(): Promise<void> {
      const now = draft.peek();
      if (now?.text !== '') return;
      const kept = await keep(store.getNoteDraft(now.book, now.account));
      if (kept && draft.peek() === now) show(kept);
    },
    takeFocus(): void {
      focus.value += 1;
    },
    type: (text: string): void => put({ text }),
    /** Ends once what was typed is on disk. */
    settled: (): Promise<unknown> => inOrder(async () => null),
    /**
     * Saves the note and what was found in it; the draft goes only after the entries are on disk. Asked while a note is
     * being saved, it saves what was typed since after that one. True: it is saved.
     */
    save(): Promise<boolean> {
      const before = saving;
      const mine = (before ? before.then((saved) => (isTyped() ? save() : saved)) : save()).finally(() => {
        if (saving === mine) saving = null;
      });
      saving = mine;
      return mine;
    },
  };
}
