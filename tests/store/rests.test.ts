import { expect, it, vi } from 'vitest';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { listBooks } from '../../lib/store/books.ts';
import { inTurn, restsIn } from '../../lib/store/rests.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const customers = 90;
const readingOf = (invoices: number, minutes = 0) =>
  snapshotOf({
    observedAt: at(minutes),
    invoices: Array.from({ length: invoices }, (_, n) =>
      invoiceOf({ number: `INV-${n}`, customer: `Customer ${n % customers}`, balance: usd(100 + minutes) }),
    ),
  });

/** Lets the work go on at once, and counts how often it rested. */
function counted() {
  let rests = 0;
  const tx = {
    objectStore: () => ({
      getKey: async () => {
        rests += 1;
      },
    }),
  };
  return { tx, rests: () => rests };
}

it('work rests after every few thousand rows, however they are counted', () => {
  const { tx, rests } = counted();
  const rest = restsIn(tx);
  for (let row = 0; row < 10_000; row += 1) void rest(1);
  expect(rests()).toBe(2);
  expect(rest(1_999)).toBeNull();
  expect(rest(1)).not.toBeNull();
  expect(rests()).toBe(3);
});

it('a long reading lets others have their turn several times before it is stored, and none sees a part of it', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(customers)));
  const rested = vi.spyOn(IDBObjectStore.prototype, 'getKey');
  const absorbed = absorb(db, readingOf(9_000, 1));
  const meanwhile = await listAccounts(db, bookKey);
  must(await absorbed);
  // Twice each: told apart by customer, merged, looked through for what is missing, counted for its place.
  expect(rested.mock.calls.length).toBeGreaterThanOrEqual(8);
  rested.mockRestore();
  const sizes = (accounts: typeof meanwhile) =>
    must(accounts).items.reduce((sum, one) => sum + one.invoices.length, 0);
  expect([customers, 9_000]).toContain(sizes(meanwhile));
  expect(sizes(await listAccounts(db, bookKey))).toBe(9_000);
});

it('a book that is read again rests while it is parsed', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(3_000)));
  const rested = vi.spyOn(IDBObjectStore.prototype, 'getKey');
  must(await absorb(db, readingOf(1, 1)));
  expect(rested.mock.calls.length).toBeGreaterThanOrEqual(5);
  rested.mockRestore();
  expect(must(await listBooks(db)).items).toHaveLength(1);
});

it('records are written one after the other, the next while the last is under way', async () => {
  let [open, most, made] = [0, 0, 0];
  const write = async () => {
    made += 1;
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
  };
  await inTurn(Array.from({ length: 9 }, () => write));
  expect({ most, made, open }).toEqual({ most: 2, made: 9, open: 0 });
});

it('what a write fails with is said, and no more is written', async () => {
  let made = 0;
  const write = () => {
    made += 1;
    return made === 2 ? Promise.reject(new Error('full')) : Promise.resolve();
  };
  await expect(inTurn(Array.from({ length: 9 }, () => write))).rejects.toThrow('full');
  expect(made).toBeLessThan(5);
});

it('many large customers are handed over two records at a time', async () => {
  const db = await freshStore();
  const invoices = Array.from({ length: 60 }, (_, n) =>
    invoiceOf({ number: `INV-${n}`, customer: `Customer ${n}`, balance: usd(100) }),
  );
  let [open, most] = [0, 0];
  const { put } = IDBObjectStore.prototype;
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...of
  ) {
    const request = put.apply(this, of);
    open += 1;
    most = Math.max(most, open);
    request.addEventListener('success', () => {
      open -= 1;
    });
    return request;
  });
  must(await absorb(db, snapshotOf({ url: `https://books.example.com/?${'x'.repeat(90_000)}`, invoices })));
  const written = puts.mock.calls.filter(([record]) => Reflect.has(Object(record), 'accounts'));
  puts.mockRestore();
  expect(written.length).toBeGreaterThan(9);
  // Beside the record of the book.
  expect(most).toBeLessThanOrEqual(3);
});
