import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { absorb, listAccounts, listSettled } from '../../lib/store/accounts.ts';
import { listBooks } from '../../lib/store/books.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf } from './builders.ts';

const customers = ['Northwind Foods', 'Harbour Cafe'];
const money = (currency: string, basis: Money['basis']) =>
  fc.constantFrom(0, 4_000, 10_000).map((minor): Money => ({ minor, currency, basis }));

const invoice: fc.Arbitrary<Invoice> = fc
  .record({
    number: fc.constantFrom('INV-1', 'INV-2', 'INV-3'),
    customer: fc.constantFrom(...customers),
    total: fc.option(money('USD', 'document')),
    balance: fc.option(money('USD', 'document')),
    status: fc.option(fc.constantFrom('open' as const, 'partial' as const, 'paid' as const)),
    email: fc.option(fc.constantFrom('ap@example.com', 'office@example.com')),
  })
  .map(invoiceOf);

const snapshots = (count: number): fc.Arbitrary<readonly Snapshot[]> =>
  fc
    .array(
      fc.record({
        invoices: fc.uniqueArray(invoice, {
          maxLength: 4,
          selector: (one) => `${one.customer} ${one.number}`,
        }),
        complete: fc.boolean(),
      }),
      { minLength: count, maxLength: count },
    )
    .map((all) =>
      all.map(({ invoices, complete }, index) =>
        snapshotOf({ observedAt: at(index), readingId: `r${index}`, invoices, scope: { complete } }),
      ),
    );

/** Everything stored once these were absorbed in this order; `missingSince` only as far as missing or not. */
async function stored(all: readonly Snapshot[]): Promise<unknown> {
  const db = await freshStore();
  for (const one of all) must(await absorb(db, one));
  const accounts = must(await listAccounts(db, bookKey)).items;
  const settled = await Promise.all(
    customers.map(async (name) => must(await listSettled(db, bookKey, `name:${name}`)).items),
  );
  const books = must(await listBooks(db)).items;
  db.close();
  const byKey = <T extends { key: string }>(items: readonly T[]) =>
    [...items].sort((a, b) => a.key.localeCompare(b.key));
  return {
    books,
    accounts: accounts.map((one) => ({ ...one, invoices: byKey(one.invoices) })),
    settled: settled.map(byKey),
  };
}

it('does not matter in which order two readings come', async () => {
  await fc.assert(
    fc.asyncProperty(snapshots(2), async (all) => {
      expect(await stored([...all].reverse())).toEqual(await stored(all));
    }),
  );
});

it('changes nothing to absorb a reading twice, at once or later', async () => {
  await fc.assert(
    fc.asyncProperty(snapshots(3), fc.nat({ max: 2 }), async (all, index) => {
      const again = all[index];
      expect(await stored(again ? [...all, again] : all)).toEqual(await stored(all));
    }),
  );
});

it('does not matter in which order many readings without a complete one come', async () => {
  const partial = snapshots(4).map((all) =>
    all.map((one) => ({ ...one, scope: { ...one.scope, complete: false } })),
  );
  await fc.assert(
    fc.asyncProperty(partial, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), async (all, ranks) => {
      const shuffled = all
        .map((one, index) => ({ one, rank: ranks[index] ?? 0 }))
        .sort((a, b) => a.rank - b.rank);
      expect(await stored(shuffled.map(({ one }) => one))).toEqual(await stored(all));
    }),
  );
});
