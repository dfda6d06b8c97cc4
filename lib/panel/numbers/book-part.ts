import { createWorklist } from '../../collect/create-worklist.ts';
import type { Book } from '../../domain/book.ts';
import type { Day } from '../../domain/day.ts';
import type { BookShelf } from '../book-shelf.ts';
import { knownAccounts } from '../known-account.ts';
import type { StorePort } from '../ports.ts';
import type { BookPart } from './numbers-view.ts';

/** Another book read from the store and judged by the plan in force; null where the store cannot give it. */
export async function readBookPart(
  store: StorePort,
  shelf: BookShelf,
  { key, name }: Book,
  today: Day,
): Promise<BookPart | null> {
  const [accounts, journal, settled, settings, sales, days] = await Promise.all([
    shelf.keep(store.listAccounts(key)),
    shelf.keep(store.listJournal(key)),
    shelf.keep(store.listSettled(key)),
    shelf.keep(store.listAccountSettings(key)),
    shelf.keep(store.getSales(key)),
    shelf.keep(store.listFigureDays(key)),
  ]);
  if (!accounts || !journal || !settled || !settings || !sales || !days) return null;
  const { keyNow } = knownAccounts(accounts);
  const known = {
    settled: settled.map((one) => ({ ...one, account: keyNow(one.account) })),
    settings: new Map(settings.map((one) => [one.account, one])),
    rates: shelf.rates.peek(),
  };
  const worklist = createWorklist();
  const rows = worklist(accounts, journal, shelf.policy.peek(), today, known);
  const forecast = worklist.forecast();
  return forecast && { key, name, rows, forecast, sales, days };
}
