import type { Due } from '../../lib/browser/reminders.ts';
import { inUse } from '../../lib/domain/book.ts';
import { dueFollowUps } from '../../lib/panel/journal/due-follow-ups.ts';
import { listBooks } from '../../lib/store/books.ts';
import { listJournal } from '../../lib/store/journal.ts';
import { openStore } from '../../lib/store/open.ts';

export const nothingDue: Due = { count: 0, next: null };

/** What is due in all books now. The database is let go at once, so that no panel waits for it. */
export async function readDue(): Promise<Due> {
  const opened = await openStore();
  if (!opened.ok) return nothingDue;
  const db = opened.value;
  const books = await listBooks(db);
  let all = nothingDue;
  for (const { key } of books.ok ? inUse(books.value.items) : []) {
    const journal = await listJournal(db, key);
    if (!journal.ok) continue;
    const due = dueFollowUps(journal.value.items, Date.now(), Temporal.Now.timeZoneId());
    const next = [all.next, due.next].filter((at) => at !== null);
    all = { count: all.count + due.count, next: next.length > 0 ? Math.min(...next) : null };
  }
  db.close();
  return all;
}
