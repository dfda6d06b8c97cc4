import 'fake-indexeddb/auto';
import { createStorePort } from '../../entrypoints/sidepanel/store-port.ts';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Book } from '../../lib/domain/book.ts';
import type { Day } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { ok, type Result } from '../../lib/domain/result.ts';
import { readBook } from '../../lib/panel/read-book.ts';
import { openStore } from '../../lib/store/open.ts';

export type BookRows = { readonly book: Book; readonly rows: readonly WorklistRow[] };

/**
 * The worklist of every book in a saved file on a day. The file is read back into a store in memory, and judged by the
 * panel's own code. A file that cannot be read back is named by its cause.
 */
export async function worklistsOf(text: string, today: Day): Promise<Result<readonly BookRows[], string>> {
  const clock = {
    today: () => today,
    now: () => instantOf(Date.parse(`${today}T12:00:00Z`)),
    zone: () => 'UTC',
    onNewDay: () => () => {},
    after: () => () => {},
  };
  const store = createStorePort(openStore('worklist'), clock, '0.0.0');
  const restored = await store.restoreAll(text);
  if (!restored.ok) return restored;
  const [books, policy, rates] = await Promise.all([store.listBooks(), store.getPolicy(), store.getRates()]);
  if (!books.ok) return books;
  if (!policy.ok) return policy;
  if (!rates.ok) return rates;
  const made: BookRows[] = [];
  for (const book of books.value) {
    const read = await readBook(store, book.key, rates.value);
    if (!read.ok) return read;
    const { accounts, journal, known } = read.value;
    made.push({ book, rows: worklist(accounts, journal, policy.value, today, known) });
  }
  return ok(made);
}
