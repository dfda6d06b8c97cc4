import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Book, inUse } from '../domain/book.ts';
import type { ListLook } from '../domain/first-list.ts';
import { defaultPolicy } from '../domain/policy.ts';
import type { Result } from '../domain/result.ts';
import type { Fact, Revisions } from '../domain/revisions.ts';
import type { StoreTrouble } from './panel-state.ts';
import type { StorePort } from './ports.ts';
import { settledNow } from './read-book.ts';
import { everyPart, type Part, readInto, type Shelved } from './shelved.ts';

/** What is done before a book is shown. */
export type ShelfAhead = {
  /** Day, build and language that a first list is true for. */
  readonly stamp: () => string;
  /** Does what takes long with everything that is about to be shown. */
  readonly prepare: (next: Shelved) => Promise<void>;
};

/** What the store holds for the book shown. Read again whenever anybody changes the store. */
export function createBookShelf(
  store: StorePort,
  { stamp, prepare }: ShelfAhead = { stamp: () => '', prepare: async () => {} },
) {
  const books = signal<readonly Book[]>([]);
  const chosen = signal<string | null>(null);
  const shelved: { readonly [P in Part]: Signal<Shelved[P]> } = {
    accounts: signal(null),
    journal: signal([]),
    settled: signal([]),
    accountSettings: signal(new Map()),
    sender: signal(null),
    policy: signal(defaultPolicy),
    rates: signal(null),
    author: signal(''),
  };
  const { accounts } = shelved;
  /** How the worklist begins, while everything is still being read. */
  const first = signal<ListLook | null>(null);
  const reads = signal(0);
  const trouble = signal<StoreTrouble | null>(null);
  const book = computed(() => books.value.find(({ key }) => key === chosen.value) ?? newest(books.value));
  const turns = new Map<Part, number>();
  /** The states of the store in which what is shown was read. */
  const readIn = new Map<Part, Revisions>();
  let shown: string | null = null;

  /** The value, or null after noting what the store could not do. */
  async function keep<T>(answer: Promise<Result<T, StoreTrouble>>): Promise<T | null> {
    const result = await answer;
    if (result.ok) return result.value;
    trouble.value = result.error;
    return null;
  }

  const readers: { readonly [P in Part]: (book: string) => Promise<Shelved[P]> } = {
    accounts: async (key) => (await keep(store.listAccounts(key))) ?? [],
    journal: async (key) => (await keep(store.listJournal(key))) ?? [],
    settled: async (key) => (await keep(store.listSettled(key))) ?? [],
    async accountSettings(key) {
      const found = (await keep(store.listAccountSettings(key))) ?? [];
      return new Map(found.map((one) => [one.account, one]));
    },
    sender: (key) => keep(store.getSender(key)),
    policy: async () => (await keep(store.getPolicy())) ?? defaultPolicy,
    rates: () => keep(store.getRates()),
    author: async () => (await keep(store.getAuthor())) ?? '',
  };

  /** What is shown, with some parts read again. No book has an empty key, so nothing is found under it. */
  async function readAgain(parts: readonly Part[], key: string | null): Promise<Shelved> {
    const found = await Promise.all(
      parts.map(async (part) => [part, await readers[part](key ?? '')] as const),
    );
    const shown = Object.entries(shelved).map(([part, { value }]) => [part, value] as const);
    const next: Shelved = Object.assign(
      {},
      ...[...shown, ...found].map(([part, value]) => ({ [part]: value })),
    );
    return parts.includes('settled')
      ? { ...next, settled: settledNow(next.accounts ?? [], next.settled) }
      : next;
  }

  function show<P extends Part>(part: P, next: Shelved): void {
    shelved[part].value = next[part];
  }

  /** Shows how the worklist begins, where that is known, until everything is read. */
  async function begin(listed: readonly Book[], key: string): Promise<void> {
    const look = await keep(store.getFirstList(key, stamp()));
    if (!look || shown !== key || accounts.peek() !== null) return;
    batch(() => {
      books.value = listed;
      first.value = look;
    });
  }

  /** Reads again what may have changed. Of what is read twice at a time the later answer counts: it is the newer truth. */
  async function load(parts: readonly Part[] = everyPart): Promise<void> {
    const mine = new Map(parts.map((part) => [part, (turns.get(part) ?? 0) + 1]));
    for (const [part, turn] of mine) turns.set(part, turn);
    const [listed, states] = await Promise.all([keep(store.listBooks()), keep(store.getRevisions())]);
    if (!listed) return;
    const key = (listed.find((one) => one.key === chosen.peek()) ?? newest(listed))?.key ?? null;
    if (key !== shown && parts !== everyPart) return load();
    shown = key;
    if (accounts.peek() === null && key !== null) await begin(listed, key);
    const next = await readAgain(parts, key);
    await prepare(next);
    batch(() => {
      books.value = listed;
      first.value = null;
      reads.value += 1;
      for (const part of parts) {
        if (turns.get(part) !== mine.get(part)) continue;
        show(part, next);
        if (states) readIn.set(part, states);
      }
    });
  }

  /** The state in which something was read; null where the parts made of it were read in several. */
  function stateOf(fact: Fact): string | null {
    const [state = null, ...others] = new Set(readInto[fact].map((part) => readIn.get(part)?.[fact]));
    return others.length === 0 ? state : null;
  }

  return {
    books,
    book,
    ...shelved,
    first: first as ReadonlySignal<ListLook | null>,
    reads: reads as ReadonlySignal<number>,
    trouble,
    keep,
    load,
    /** The states of the store that what is shown was read in. */
    revisions: (): Revisions => ({
      accounts: stateOf('accounts'),
      parts: stateOf('parts'),
      journal: stateOf('journal'),
      accountSettings: stateOf('accountSettings'),
      imports: stateOf('imports'),
      settings: stateOf('settings'),
    }),
    choose(key: string): Promise<void> {
      if (chosen.peek() !== key) {
        accounts.value = null;
        first.value = null;
      }
      chosen.value = key;
      return load();
    },
  };
}
export type BookShelf = ReturnType<typeof createBookShelf>;

/** The one read last; one put away only where there is no other. */
function newest(all: readonly Book[]): Book | null {
  const books = inUse(all).length > 0 ? inUse(all) : all;
  return books.reduce<Book | null>((best, one) => (best && best.lastRead >= one.lastRead ? best : one), null);
}
