/** How pages generated from books fare, by field and by what was done to them. */
import fc from 'fast-check';
import type { SeenInvoice } from '../../lib/domain/snapshot.ts';
import { emptyTally, type Tally } from '../tools/truth-table.ts';
import { read } from './builders.ts';
import {
  type Breakage,
  breakages,
  isCrown,
  pageOf,
  shownBy,
  type Truth,
  tongueOf,
  truths,
} from './generated-pages.ts';
import type { ColumnName } from './generated-tongues.ts';

const pages = 400;

const fields = ['number', 'customer', 'issue', 'due', 'total', 'balance'] as const;
type Field = (typeof fields)[number] & ColumnName;

function pairOf(field: Field, invoice: SeenInvoice | undefined, of: Truth): readonly [unknown, unknown] {
  switch (field) {
    case 'number':
      return [invoice?.number, of.number];
    case 'customer':
      return [invoice?.customer, of.customer];
    case 'issue':
      return [invoice?.issueDate, of.issue];
    case 'due':
      return [invoice?.dueDate, of.due];
    case 'total':
      return [invoice?.total?.minor, of.total];
    case 'balance':
      return [invoice?.balance?.minor, of.total - of.paid];
  }
}

type Tallies = Readonly<Record<Field, Tally>>;

const emptyTallies = (): Tallies => ({
  number: emptyTally(),
  customer: emptyTally(),
  issue: emptyTally(),
  due: emptyTally(),
  total: emptyTally(),
  balance: emptyTally(),
});

function score(truth: readonly Truth[], how: Breakage, tallies: Tallies): void {
  const { invoices, questions } = read([pageOf(truth, how)], { lang: how.tongue.lang });
  const asks = questions.some(({ about }) => about !== 'duplicate');
  const byRow = new Map(invoices.map((invoice) => [invoice.row - 1, invoice]));
  for (const [row, of] of truth.entries()) {
    const invoice = byRow.get(row);
    for (const field of fields) {
      if (!how.columns.includes(field)) continue;
      const [found, real] = pairOf(field, invoice, of);
      const tally = tallies[field];
      tally.readable++;
      const missing = found === null || found === undefined;
      if (found === real && hasCurrency(invoice, field, how, row)) tally.right++;
      else if (missing || found === real) tally[asks ? 'asked' : 'withheld']++;
      else tally.wrong++;
    }
  }
  tallies.number.questions += questions.length;
}

/**
 * An amount counts as read only with its currency, where the page prints one that can be told: "kr" on a page in
 * another language is Sweden’s, Denmark’s or Norway’s, and any answer but none is wrong.
 */
function hasCurrency(
  invoice: SeenInvoice | undefined,
  column: ColumnName,
  how: Breakage,
  row: number,
): boolean {
  if (column !== 'total' && column !== 'balance') return true;
  const as = tongueOf(how, row);
  const wanted = how.bare || (isCrown(as) && as !== how.tongue) ? null : as.currency;
  return (invoice?.[column]?.currency ?? null) === wanted;
}

/** Whole pages, and pages whose headers, signs and order were broken. */
export function scoreGenerated(): Record<string, Tally> {
  const found: Record<string, Tally> = {};
  const samples = fc.sample(fc.tuple(truths, breakages), { numRuns: pages, seed: 7 });
  for (const broken of [false, true]) {
    const tallies = emptyTallies();
    for (const [books, how] of samples) {
      const whole: Breakage = { ...how, nonsense: [], bare: false, twice: false };
      score(shownBy(books, how), broken ? how : whole, tallies);
    }
    for (const [field, tally] of Object.entries(tallies))
      found[`${field}, ${broken ? 'headers, signs and rows broken' : 'nothing broken'}`] = tally;
  }
  return found;
}
