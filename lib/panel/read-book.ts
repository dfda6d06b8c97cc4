import type { Known } from '../collect/book-facts.ts';
import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import type { Rates } from '../domain/rates.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import { knownAccounts } from './known-account.ts';

/** A store, as far as a worklist is made of it. */
export type BookReader<E> = {
  readonly listAccounts: (book: string) => Promise<Result<readonly Account[], E>>;
  readonly listJournal: (book: string) => Promise<Result<readonly Activity[], E>>;
  readonly listSettled: (book: string) => Promise<Result<readonly SettledInvoice[], E>>;
  readonly listAccountSettings: (book: string) => Promise<Result<readonly AccountSettings[], E>>;
};

/** What a worklist of a book is made of. */
export type BookContents = {
  readonly accounts: readonly Account[];
  readonly journal: readonly Activity[];
  readonly known: Known;
};

/** Reads a book for its worklist: whole, or with what the store could not do. */
export async function readBook<E>(
  store: BookReader<E>,
  book: string,
  rates: Rates | null,
): Promise<Result<BookContents, E>> {
  const [accounts, journal, settled, settings] = await Promise.all([
    store.listAccounts(book),
    store.listJournal(book),
    store.listSettled(book),
    store.listAccountSettings(book),
  ]);
  if (!accounts.ok) return accounts;
  if (!journal.ok) return journal;
  if (!settled.ok) return settled;
  if (!settings.ok) return settings;
  const known = {
    settled: settledNow(accounts.value, settled.value),
    settings: new Map(settings.value.map((one) => [one.account, one])),
    rates,
  };
  return ok({ accounts: accounts.value, journal: journal.value, known });
}

/** Paid invoices under the keys their customers have by now: a file may have named them before a page gave an id. */
export function settledNow(
  accounts: readonly Account[],
  settled: readonly SettledInvoice[],
): readonly SettledInvoice[] {
  const { keyNow } = knownAccounts(accounts);
  return settled.map((one) => ({ ...one, account: keyNow(one.account) }));
}
