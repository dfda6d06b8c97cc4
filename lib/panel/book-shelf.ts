import { batch, computed, signal } from '@preact/signals';
import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import { type Book, inUse } from '../domain/book.ts';
import { defaultPolicy, type Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import type { Result } from '../domain/result.ts';
import type { Sender } from '../domain/sender.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { StoreTrouble } from './panel-state.ts';
import type { StorePort } from './ports.ts';
import { settledNow } from './read-book.ts';

/** What is read of the store, each by itself. */
type Part = 'accounts' | 'journal' | 'settled' | 'accountSettings' | 'sender' | 'policy' | 'rates' | 'author';

/** What pages say. */
export const saidByPages = ['accounts', 'settled'] as const satisfies readonly Part[];

const every: readonly Part[] = [
  ...saidByPages,
  'journal',
  'accountSettings',
  'sender',
  'policy',
  'rates',
  'author',
];

/** What the store holds for the book shown. Read again whenever anybody changes the store. */
export function createBookShelf(store: StorePort) {
  const books = signal<readonly Book[]>([]);
  const chosen = signal<string | null>(null);
  const accounts = signal<readonly Account[] | null>(null);
  const journal = signal<readonly Activity[]>([]);
  const settled = signal<readonly SettledInvoice[]>([]);
  const accountSettings = signal<ReadonlyMap<string, AccountSettings>>(new Map());
  const policy = signal<Policy>(defaultPolicy);
  const rates = signal<Rates | null>(null);
  const sender = signal<Sender | null>(null);
  const author = signal('');
  const trouble = signal<StoreTrouble | null>(null);
  const book = computed(() => books.value.find(({ key }) => key === chosen.value) ?? newest(books.value));
  const turns = new Map<Part, number>();
  let shown: string | null = null;

  /** The value, or null after noting what the store could not do. */
  async function keep<T>(answer: Promise<Result<T, StoreTrouble>>): Promise<T | null> {
    const result = await answer;
    if (result.ok) return result.value;
    trouble.value = result.error;
    return null;
  }

  const readers: Readonly<Record<Part, (book: string | null) => Promise<() => void>>> = {
    accounts: into(store.listAccounts, [], (found) => {
      accounts.value = found;
    }),
    journal: into(store.listJournal, [], (found) => {
      journal.value = found;
    }),
    settled: into(store.listSettled, [], (found) => {
      settled.value = settledNow(accounts.peek() ?? [], found);
    }),
    accountSettings: into(store.listAccountSettings, [], (found) => {
      accountSettings.value = new Map(found.map((one) => [one.account, one]));
    }),
    sender: into(store.getSender, null, (found) => {
      sender.value = found;
    }),
    policy: into(
      () => store.getPolicy(),
      defaultPolicy,
      (found) => {
        policy.value = found;
      },
    ),
    rates: into(
      () => store.getRates(),
      null,
      (found) => {
        rates.value = found;
      },
    ),
    author: into(
      () => store.getAuthor(),
      '',
      (found) => {
        author.value = found;
      },
    ),
  };

  /** Reads something, and answers with the way to show it; `none` where there is no answer. */
  function into<T>(
    read: (book: string) => Promise<Result<T, StoreTrouble>>,
    none: T,
    show: (found: T) => void,
  ): (book: string | null) => Promise<() => void> {
    return async (key) => {
      // No book has an empty key, so nothing is found under it.
      const found = (await keep(read(key ?? ''))) ?? none;
      return () => show(found);
    };
  }

  /** Reads again what may have changed. Of what is read twice at a time the later answer counts: it is the newer truth. */
  async function load(parts: readonly Part[] = every): Promise<void> {
    const mine = parts.map((part) => {
      const turn = (turns.get(part) ?? 0) + 1;
      turns.set(part, turn);
      return turn;
    });
    const listed = await keep(store.listBooks());
    if (!listed) return;
    const key = (listed.find((one) => one.key === chosen.peek()) ?? newest(listed))?.key ?? null;
    if (key !== shown && parts !== every) return load();
    shown = key;
    const shows = await Promise.all(parts.map((part) => readers[part](key)));
    batch(() => {
      books.value = listed;
      for (const [at, part] of parts.entries()) if (turns.get(part) === mine[at]) shows[at]?.();
    });
  }

  return {
    books,
    book,
    accounts,
    journal,
    settled,
    /** By account; those nobody said anything about are not in it. */
    accountSettings,
    policy,
    rates,
    sender,
    author,
    trouble,
    keep,
    load,
    choose(key: string): Promise<void> {
      if (chosen.peek() !== key) accounts.value = null;
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
