import { expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { listSettledOf } from '../../lib/store/settled.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const looks = (...seen: readonly [minute: number, balance: number][]) =>
  seen.map(([minute, balance]) =>
    snapshotOf({ observedAt: at(minute), invoices: [invoiceOf({ total: usd(100), balance: usd(balance) })] }),
  );

async function settledAfter(snapshots: ReturnType<typeof looks>) {
  const db = await freshStore();
  for (const snapshot of snapshots) must(await absorb(db, snapshot));
  return must(await listSettledOf(db, bookKey)).items;
}

it('an invoice is settled between when it was last seen open and first seen settled', async () => {
  expect(await settledAfter(looks([0, 100], [5, 100], [9, 0], [20, 0]))).toMatchObject([
    { account: 'name:Northwind Foods', number: 'INV-1', status: 'paid', openUntil: at(5), settledBy: at(9) },
  ]);
});

it('keeps the day it was sent', async () => {
  const db = await freshStore();
  const paid = invoiceOf({ total: usd(100), balance: usd(0), sentOn: day.parse('2026-05-01') });
  must(await absorb(db, snapshotOf({ observedAt: at(9), invoices: [paid] })));
  expect(must(await listSettledOf(db, bookKey)).items[0]?.sentOn).toBe('2026-05-01');
});

it('in whatever order the readings come', async () => {
  expect(await settledAfter(looks([20, 0], [5, 100], [9, 0], [0, 100]))).toMatchObject([
    { openUntil: at(5), settledBy: at(9) },
  ]);
});

it('one that was only ever seen settled has no start', async () => {
  expect(await settledAfter(looks([9, 0]))).toMatchObject([{ openUntil: null, settledBy: at(9) }]);
});

it('one settled, open again and settled was settled after it was last open', async () => {
  expect(await settledAfter(looks([0, 0], [5, 100], [9, 0]))).toMatchObject([
    { openUntil: at(5), settledBy: at(9) },
  ]);
});

it('what is open is not settled', async () => {
  expect(await settledAfter(looks([0, 100]))).toEqual([]);
});
