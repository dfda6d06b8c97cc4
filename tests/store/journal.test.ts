import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { effective } from '../../lib/domain/activity.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import { openStore } from '../../lib/store/open.ts';
import { timeOrderedId } from '../../lib/store/uuid.ts';
import { at, bookKey, freshName, freshStore, must } from './builders.ts';

const by = (minutes: number) => ({ now: Date.parse(at(minutes)), zone: 'Europe/Berlin', author: 'Ada' });
const note = (text: string, book = bookKey) =>
  ({ book, account: 'name:Northwind Foods', kind: 'note', text }) as const;

it('keeps entries with id, time, zone and author, oldest first, book by book', async () => {
  const db = await freshStore();
  await append(db, note('second'), by(2));
  await append(db, note('first'), by(1));
  await append(db, note('elsewhere', 'other book'), by(1));
  const { items, corrupt } = must(await listJournal(db, bookKey));
  expect(items).toMatchObject([
    { text: 'first', at: at(1), zone: 'Europe/Berlin', author: 'Ada' },
    { text: 'second', at: at(2) },
  ]);
  expect(corrupt).toEqual([]);
});

it('takes an entry back by another one; both stay', async () => {
  const db = await freshStore();
  const sent = must(await append(db, note('wrong'), by(1)));
  must(await append(db, { book: bookKey, account: sent.account, kind: 'undo', undoes: sent.id }, by(2)));
  const { items } = must(await listJournal(db, bookKey));
  expect(items).toHaveLength(2);
  expect(effective(items)).toEqual([]);
});

it('is still there when the panel opens anew', async () => {
  const name = freshName();
  const db = must(await openStore(name));
  await append(db, note('kept'), by(1));
  db.close();
  const again = must(await openStore(name));
  expect(must(await listJournal(again, bookKey)).items).toMatchObject([{ text: 'kept' }]);
});

it('asks the browser to have an entry on the disk before it is acknowledged', async () => {
  const db = await freshStore();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  must(await append(db, note('kept'), by(1)));
  expect(transaction).toHaveBeenCalledWith(['journal', 'firstLists'], 'readwrite', { durability: 'strict' });
  transaction.mockRestore();
});

it('leaves an entry out that cannot be read, and names it', async () => {
  const db = await freshStore();
  await append(db, note('fine'), by(1));
  await db.base.put('journal', { id: 'x', book: bookKey, account: null, kind: 'telepathy' });
  expect(must(await listJournal(db, bookKey))).toMatchObject({
    items: [{ text: 'fine' }],
    corrupt: [{ code: 'corrupt', store: 'journal', key: 'x' }],
  });
});

it('makes ids that sort in the order they were made, even when the clock steps back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })), (times) => {
      const ids = times.map(timeOrderedId);
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }),
  );
});

it('keeps the order of ten thousand ids of one millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => timeOrderedId(2_000_000_000_000));
  expect([...ids].sort()).toEqual(ids);
});
