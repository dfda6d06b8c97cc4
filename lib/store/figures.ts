import { type FigureDay, figureDay } from '../domain/figure-day.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, parseRecords } from './read.ts';
import { under } from './schema.ts';

/** The days kept of a book, oldest first. */
export function listFigureDays(db: Db, book: string): Promise<Result<Listed<FigureDay>, StoreFailure>> {
  return attempt(async () =>
    ok(parseRecords('figures', ['book', 'day'], figureDay, await db.base.getAll('figures', under(book)))),
  );
}

/** Keeps a day; the same day again replaces it. */
export async function putFigureDay(db: Db, day: FigureDay): Promise<Result<null, StoreFailure>> {
  const put = await attempt(() =>
    inTransaction(db, ['figures'], async (tx) => {
      await tx.objectStore('figures').put(day);
      return ok(null);
    }),
  );
  if (put.ok) db.changes.announce({ of: 'figures', book: day.book });
  return put;
}
