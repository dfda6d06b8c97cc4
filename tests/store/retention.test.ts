import { expect, it } from 'vitest';
import type { NewActivity } from '../../lib/domain/activity.ts';
import type { Day } from '../../lib/domain/day.ts';
import { type Instant, instantOf } from '../../lib/domain/instant.ts';
import { retentionDay } from '../../lib/domain/retention.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { putFile } from '../../lib/store/files.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import type { Db } from '../../lib/store/open.ts';
import { countOutdated, deleteOutdated } from '../../lib/store/retention.ts';
import { listSettledOf } from '../../lib/store/settled.ts';
import { bookKey as book, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const account = 'name:Northwind Foods';
const gone = 'name:Southwind Stores';
const on = (day: string): Instant => instantOf(Date.parse(`${day}T09:00:00Z`));

const say = async (db: Db, day: string, said: NewActivity) =>
  must(await append(db, said, { now: Date.parse(on(day)), zone: 'UTC', author: 'Ada' }));

/** Northwind owes INV-1; INV-2 was paid in 2022, INV-3 in 2026. Southwind owes nothing. */
async function filled(): Promise<Db> {
  const db = await freshStore();
  const open = { status: 'open' as const, total: usd(100), balance: usd(100) };
  const paid = { status: 'paid' as const, total: usd(100), balance: usd(0) };
  for (const [day, invoice] of [
    ['2022-03-01', { number: 'INV-2', ...paid }],
    ['2022-03-01', { number: 'INV-9', customer: 'Southwind Stores', ...paid }],
    ['2026-05-01', { number: 'INV-1', ...open }],
    ['2026-05-02', { number: 'INV-3', ...paid }],
  ] as const)
    must(await absorb(db, snapshotOf({ observedAt: on(day), invoices: [invoiceOf(invoice)] })));
  await say(db, '2022-03-02', { book, account, kind: 'note', text: 'Of long ago.' });
  await say(db, '2022-03-02', { book, account: gone, kind: 'note', text: 'Of a customer who owes nothing.' });
  const call = {
    direction: 'out' as const,
    stage: null,
    outcome: null,
    with: null,
    seconds: null,
    asked: [],
  };
  await say(db, '2022-03-03', {
    book,
    account,
    kind: 'call',
    ...call,
    invoices: ['invoice:INV-1'],
    text: 'Old, of what is open.',
  });
  await say(db, '2022-03-03', {
    book,
    account,
    kind: 'pause',
    invoices: [],
    until: null,
    reason: 'Still holds.',
  });
  await say(db, '2026-05-03', { book, account, kind: 'note', text: 'Of this year.' });
  const file = { book, account, name: 'a.txt', type: 'text/plain', size: 2, data: new Blob(['hi']) };
  must(await putFile(db, { ...file, id: 'old', addedAt: on('2022-03-02') }));
  must(await putFile(db, { ...file, id: 'new', addedAt: on('2026-05-02') }));
  return db;
}

const words = async (db: Db) =>
  must(await listJournal(db, book)).items.map((one) => ('text' in one ? one.text : one.kind));

it('counts what is over and done, and deletes exactly that', async () => {
  const db = await filled();
  const [openKey] =
    must(await listAccounts(db, book)).items.find(({ key }) => key === account)?.invoices ?? [];
  const [said] = must(await listJournal(db, book)).items.filter(({ kind }) => kind === 'call');
  // The call names the invoice by the key it really has.
  await db.base.put('journal', { ...said, invoices: [openKey?.key] });
  const day = retentionDay('2026-05-14' as Day, 3);
  const counts = { invoices: 2, entries: 2, files: 1 };
  expect(must(await countOutdated(db, day))).toEqual(counts);
  expect(await words(db)).toHaveLength(5);
  expect(must(await deleteOutdated(db, day))).toEqual(counts);
  expect(await words(db)).toEqual(['Old, of what is open.', 'pause', 'Of this year.']);
  expect(must(await listSettledOf(db, book)).items.map(({ number }) => number)).toEqual(['INV-3']);
  expect((await db.base.getAllKeys('files')).map(([, , id]) => id)).toEqual(['new']);
  expect(must(await deleteOutdated(db, day))).toEqual({ invoices: 0, entries: 0, files: 0 });
});

it('takes the day before for the 29th of February', () => {
  expect(retentionDay('2028-02-29' as Day, 1)).toBe('2027-02-28');
  expect(retentionDay('2026-05-14' as Day, 10)).toBe('2016-05-14');
});
