import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import { type Book, inUse } from '../../domain/book.ts';
import { createInOrder } from '../journal/in-order.ts';
import type { ClockPort } from '../ports.ts';
import type { StorePort } from '../store-port.ts';
import { accountOfPage, matching, namedIn } from './find-account.ts';

export interface QuickNote {
  /** Null while loading. */
  readonly accounts: ReadonlySignal<readonly Account[] | null>;
  readonly chosen: ReadonlySignal<Account | null>;
  readonly text: ReadonlySignal<string>;
  /** What was typed to find a customer. */
  readonly search: ReadonlySignal<string>;
  readonly hits: ReadonlySignal<readonly Account[]>;
  readonly state: ReadonlySignal<'typing' | 'saved' | 'failed'>;
  choose(account: Account | null): Promise<void>;
  find(typed: string): void;
  type(text: string): void;
  /** Ends once the note is on disk. */
  save(): Promise<void>;
  /** Ends once the draft is on disk. */
  settled(): Promise<unknown>;
}

/** What is typed before a customer is chosen belongs to nobody yet. */
const nobody = { book: '', account: '' };
const shown = 6;

/** A note for the customer of the page in front, typed without leaving it. Kept from the first key. */
export function createQuickNote(deps: {
  readonly store: StorePort;
  readonly clock: ClockPort;
  /** Of the page in front; null where the browser does not tell. */
  readonly url: string | null;
  /** Text selected in it. */
  readonly selection: string;
}): { note: QuickNote; start: () => Promise<void> } {
  const { store, clock, url, selection } = deps;
  const accounts = signal<readonly Account[] | null>(null);
  const chosen = signal<Account | null>(null);
  const text = signal(selection);
  const search = signal('');
  const state = signal<'typing' | 'saved' | 'failed'>('typing');
  const inOrder = createInOrder();
  const place = () => {
    const account = chosen.peek();
    return account ? { book: account.book, account: account.key } : nobody;
  };

  function put(): void {
    const draft = { ...place(), text: text.peek(), changedAt: clock.now() };
    void inOrder(() => store.putNoteDraft(draft));
  }

  async function choose(account: Account | null): Promise<void> {
    const before = place();
    chosen.value = account;
    search.value = '';
    const { book, account: key } = place();
    if (text.peek() !== '') {
      put();
      if (before.book !== book || before.account !== key)
        await inOrder(() => store.deleteNoteDraft(before.book, before.account));
      return;
    }
    const kept = await inOrder(() => store.getNoteDraft(book, key));
    if (kept.ok && kept.value && text.peek() === '') text.value = kept.value.text;
  }

  const note: QuickNote = {
    accounts,
    chosen,
    text,
    search,
    hits: computed(() => matching(search.value, accounts.value ?? [], shown)),
    state,
    choose,
    find: (typed) => {
      search.value = typed;
    },
    type: (typed) => {
      text.value = typed;
      put();
    },
    async save() {
      const account = chosen.peek();
      const words = text.peek().trim();
      if (!account || words === '') return;
      const of = place();
      const saved = await inOrder(() => store.append({ kind: 'note', ...of, text: words }));
      state.value = saved.ok ? 'saved' : 'failed';
      if (saved.ok) await inOrder(() => store.deleteNoteDraft(of.book, of.account));
    },
    settled: () => inOrder(async () => null),
  };

  async function start(): Promise<void> {
    const books = await store.listBooks();
    const found: Account[] = [];
    for (const { key } of inReach(books.ok ? inUse(books.value) : [], url)) {
      const listed = await store.listAccounts(key);
      if (listed.ok) found.push(...listed.value);
    }
    accounts.value = found;
    const meant = namedIn(selection, found) ?? (url === null ? null : accountOfPage(url, found));
    // Somebody may have chosen while the books were read.
    if (chosen.peek() === null) await choose(meant);
  }

  return { note, start };
}

/** The books of the page's own site; on any other page all of them, the newest first. */
function inReach(books: readonly Book[], url: string | null): readonly Book[] {
  const newestFirst = books.toSorted((a, b) => (a.lastRead < b.lastRead ? 1 : -1));
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : null;
  const here = newestFirst.filter((book) => book.origin === origin);
  return here.length > 0 ? here : newestFirst;
}
