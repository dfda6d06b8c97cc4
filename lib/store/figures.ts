import { type FigureDay, figureDay } from '../domain/figure-day.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, parseRecords } from './read.ts';
import { under } from './schema.ts';

/** The days of a book as they were read last, and how many upheavals there had been before. */
type Read = { readonly days: readonly FigureDay[]; readonly upheavals: number };
const lastRead = new WeakMap<Db, Map<string, Read>>();

/** A day is written on that day only; at midnight two panels may not agree which it is. */
const mayChange = 2;

/**
 * The days kept of a book, oldest first. Asked again, only the newest ones are read: of those before none changes unless
 * everything may have.
 */
export function listFigureDays(db: Db, book: string): Promise<Result<Listed<FigureDay>, StoreFailure>> {
  return attempt(async () => {
    const upheavals = db.changes.upheavals();
    const reads = lastRead.get(db) ?? new Map<string, Read>();
    lastRead.set(db, reads);
    const before = reads.get(book);
    const old = before?.upheavals === upheavals ? before.days.slice(0, -mayChange) : [];
    const listed = await read(db, book, old.at(-1));
    if (listed.corrupt.length > 0) reads.delete(book);
    else reads.set(book, { days: [...old, ...listed.items], upheavals });
    return ok({ items: [...old, ...listed.items], corrupt: listed.corrupt });
  });
}

async function read(db: Db, book: string, after: FigureDay | undefined): Promise<Listed<FigureDay>> {
  const all = under(book);
  const range = after ? IDBKeyRange.bound([book, after.day], all.upper, true) : all;
  return parseRecords('figures', ['book', 'day'], figureDay, await db.base.getAll('figures', range));
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
