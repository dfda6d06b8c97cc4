import { expect, it } from 'vitest';
import { readWarnings } from '../../entrypoints/background/read-warnings.ts';
import { isDay } from '../../lib/domain/day.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { noteWarnings } from '../../lib/store/noted-warnings.ts';
import { bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text);
  return text;
};

/** One invoice, due on the first of March: 60 days overdue on the thirtieth of April. */
async function store() {
  const db = await freshStore();
  const invoices = [invoiceOf({ dueDate: day('2026-03-01'), balance: usd(100), total: usd(100) })];
  must(await absorb(db, snapshotOf({ invoices })));
  return db;
}

it('on a new day without a panel warnings are worked out, and told once', async () => {
  const db = await store();
  expect(await readWarnings(db, bookKey, day('2026-04-29'))).toEqual({ count: 0, fresh: 0 });
  expect(await readWarnings(db, bookKey, day('2026-04-30'))).toEqual({ count: 1, fresh: 1 });
  expect(await readWarnings(db, bookKey, day('2026-04-30'))).toEqual({ count: 1, fresh: 0 });
  expect(await readWarnings(db, bookKey, day('2026-05-01'))).toEqual({ count: 1, fresh: 0 });
});

it('what a panel noted today counts; what comes back after it was gone is told again', async () => {
  const db = await store();
  const today = day('2026-04-30');
  must(await noteWarnings(db, bookKey, today, ['over-limit a', 'behaviour b']));
  expect(await readWarnings(db, bookKey, today)).toEqual({ count: 2, fresh: 2 });
  must(await noteWarnings(db, bookKey, today, ['behaviour b']));
  expect(await readWarnings(db, bookKey, today)).toEqual({ count: 1, fresh: 0 });
  must(await noteWarnings(db, bookKey, today, ['over-limit a', 'behaviour b']));
  expect(await readWarnings(db, bookKey, today)).toEqual({ count: 2, fresh: 1 });
});
