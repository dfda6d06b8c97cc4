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
import { knownAccounts } from './known-account.ts';
import type { StoreTrouble } from './panel-state.ts';
import type { StorePort } from './ports.ts';

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
  let turn = 0;

  /** The value, or null after noting what the store could not do. */
  async function keep<T>(answer: Promise<Result<T, StoreTrouble>>): Promise<T | null> {
    const result = await answer;
    if (result.ok) return result.value;
    trouble.value = result.error;
    return null;
  }

  async function load(): Promise<void> {
    const mine = ++turn;
    const allBooks = await keep(store.listBooks());
    if (!allBooks || mine !== turn) return;
    const key = (allBooks.find((one) => one.key === chosen.peek()) ?? newest(allBooks))?.key;
    const found =
      key === undefined
        ? null
        : await Promise.all([
            keep(store.listAccounts(key)),
            keep(store.listJournal(key)),
            keep(store.getSender(key)),
            keep(store.listSettled(key)),
            keep(store.listAccountSettings(key)),
          ]);
    const [name, plan, exchange] = await Promise.all([
      keep(store.getAuthor()),
      keep(store.getPolicy()),
      keep(store.getRates()),
    ]);
    // A later load overtook this one: its answer is the newer truth.
    if (mine !== turn) return;
    batch(() => {
      books.value = allBooks;
      accounts.value = found?.[0] ?? [];
      journal.value = found?.[1] ?? [];
      sender.value = found?.[2] ?? null;
      const { keyNow } = knownAccounts(found?.[0] ?? []);
      settled.value = (found?.[3] ?? []).map((one) => ({ ...one, account: keyNow(one.account) }));
      accountSettings.value = new Map(found?.[4]?.map((one) => [one.account, one]));
      policy.value = plan ?? defaultPolicy;
      rates.value = exchange;
      author.value = name ?? '';
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
