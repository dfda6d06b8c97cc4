import { type Due, nothingDue } from '../../lib/browser/reminders.ts';
import { inUse } from '../../lib/domain/book.ts';
import { isDay } from '../../lib/domain/day.ts';
import { dueFollowUps } from '../../lib/panel/journal/due-follow-ups.ts';
import { listBooks } from '../../lib/store/books.ts';
import { listJournal } from '../../lib/store/journal.ts';
import { openStore } from '../../lib/store/open.ts';
import { readWarnings } from './read-warnings.ts';

/** What is due in all books now, and their early warnings. The database is let go at once, so that no panel waits for it. */
export async function readDue(): Promise<Due> {
  const opened = await openStore();
  if (!opened.ok) return nothingDue;
  const db = opened.value;
  const books = await listBooks(db);
  const today = Temporal.Now.plainDateISO().toString();
  let all = nothingDue;
  for (const { key } of books.ok ? inUse(books.value.items) : []) {
    const journal = await listJournal(db, key);
    if (!journal.ok || !isDay(today)) continue;
    const due = dueFollowUps(journal.value.items, Date.now(), Temporal.Now.timeZoneId());
    const warned = await readWarnings(db, key, today);
    const next = [all.next, due.next].filter((at) => at !== null);
    all = {
      count: all.count + due.count,
      next: next.length > 0 ? Math.min(...next) : null,
      warnings: all.warnings + warned.count,
      fresh: all.fresh + warned.fresh,
    };
  }
  db.close();
  return all;
}
