import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Money } from '../../lib/domain/money.ts';
import type { SeenInvoice, Snapshot } from '../../lib/domain/snapshot.ts';
import { read } from './builders.ts';
import {
  type Breakage,
  breakages,
  pageOf,
  shownBy,
  type Truth,
  tongueOf,
  truths,
} from './generated-pages.ts';
import type { Tongue } from './generated-tongues.ts';

const tally = { right: 0, withheld: 0, asked: 0, readable: 0 };

function wrongs(snapshot: Snapshot, truth: readonly Truth[], how: Breakage): readonly string[] {
  return snapshot.invoices.flatMap((invoice) => {
    const of = truth[invoice.row - 1];
    if (!of) return [`invented row ${invoice.row}`];
    return [
      ...texts(invoice, of),
      ...day(invoice.issueDate, of.issue, 'issue'),
      ...day(invoice.dueDate, of.due, 'due'),
      ...money(invoice.total, of.total, tongueOf(how, invoice.row - 1), how, 'total'),
      ...money(invoice.balance, of.total - of.paid, tongueOf(how, invoice.row - 1), how, 'balance'),
    ];
  });
}

const texts = (invoice: SeenInvoice, of: Truth): readonly string[] => [
  ...(invoice.number !== null && invoice.number !== of.number ? [`number ${invoice.number}`] : []),
  ...(invoice.customer !== null && invoice.customer !== of.customer ? [`customer ${invoice.customer}`] : []),
];

const day = (found: string | null, real: string, name: string): readonly string[] =>
  found !== null && found !== real ? [`${name} ${found}, not ${real}`] : [];

function money(
  found: Money | null,
  real: number,
  tongue: Tongue,
  how: Breakage,
  name: string,
): readonly string[] {
  if (!found) return [];
  const currency = how.bare ? null : tongue.currency;
  // "kr" and "$" may be left open, and asked.
  return found.minor === real && (found.currency === currency || found.currency === null)
    ? []
    : [`${name} ${found.minor} ${found.currency}, not ${real} ${currency}`];
}

it('never gives a wrong amount, date, number or customer, whatever is broken', () => {
  fc.assert(
    fc.property(truths, breakages, (books, how) => {
      const truth = shownBy(books, how);
      const snapshot = read([pageOf(truth, how)], { lang: how.tongue.lang });
      expect(wrongs(snapshot, truth, how)).toEqual([]);
      expect(snapshot.questions.filter(({ about }) => about === 'column').length).toBeLessThan(3);
    }),
    { numRuns: 600 },
  );
}, 60_000);

it('reads what a careful person reads where nothing is broken', () => {
  fc.assert(
    fc.property(truths, breakages, (truth, broken) => {
      const how: Breakage = {
        ...broken,
        nonsense: [],
        bare: false,
        twice: false,
        credits: false,
        instalments: false,
      };
      const snapshot = read([pageOf(truth, how)], { lang: how.tongue.lang });
      expect(snapshot.kind).toBe('invoices');
      expect(snapshot.invoices.length).toBe(truth.length);
      for (const invoice of snapshot.invoices) count(invoice, how);
      tally.asked += snapshot.questions.filter(({ about }) => about !== 'date-order').length;
    }),
    { numRuns: 200 },
  );
  const share = tally.right / tally.readable;
  expect({ ...tally, share: share >= 0.98 }).toMatchObject({ share: true });
}, 60_000);

function count(invoice: SeenInvoice, { columns }: Breakage): void {
  const fields = { number: 'number', customer: 'customer', total: 'total', balance: 'balance' } as const;
  for (const [column, field] of Object.entries(fields)) {
    if (!columns.some((name) => name === column)) continue;
    tally.readable++;
    if (invoice[field] === null) tally.withheld++;
    else tally.right++;
  }
}
