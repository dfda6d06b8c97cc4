import { createWorklist } from '../../collect/create-worklist.ts';
import type { Book } from '../../domain/book.ts';
import type { Day } from '../../domain/day.ts';
import type { BookShelf } from '../book-shelf.ts';
import type { StorePort } from '../ports.ts';
import { readBook } from '../read-book.ts';
import type { BookPart } from './numbers-view.ts';

/** Another book read from the store and judged by the plan in force; null where the store cannot give it. */
export async function readBookPart(
  store: StorePort,
  shelf: BookShelf,
  { key, name }: Book,
  today: Day,
): Promise<BookPart | null> {
  const [read, sales, days] = await Promise.all([
    shelf.keep(readBook(store, key, shelf.rates.peek())),
    shelf.keep(store.getSales(key)),
    shelf.keep(store.listFigureDays(key)),
  ]);
  if (!read || !sales || !days) return null;
  const worklist = createWorklist();
  const rows = worklist(read.accounts, read.journal, shelf.policy.peek(), today, read.known);
  const forecast = worklist.forecast();
  return forecast && { key, name, rows, forecast, sales, days };
}
