/** How pages generated from books fare, by kind of value and by what was done to them. */
import fc from 'fast-check';
import type { SeenInvoice } from '../../lib/domain/snapshot.ts';
import { emptyTally, type Tally } from '../tools/truth-table.ts';
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
import type { ColumnName } from './generated-tongues.ts';

const pages = 400;

type Kind = 'money' | 'dates' | 'texts';
type Value = {
  readonly kind: Kind;
  readonly column: ColumnName;
  readonly found: unknown;
  readonly real: unknown;
};

function valuesOf(invoice: SeenInvoice | undefined, of: Truth): readonly Value[] {
  const { number, customer, issueDate, dueDate, total, balance } = invoice ?? {};
  return [
    { kind: 'texts', column: 'number', found: number, real: of.number },
    { kind: 'texts', column: 'customer', found: customer, real: of.customer },
    { kind: 'dates', column: 'issue', found: issueDate, real: of.issue },
    { kind: 'dates', column: 'due', found: dueDate, real: of.due },
    { kind: 'money', column: 'total', found: total?.minor, real: of.total },
    { kind: 'money', column: 'balance', found: balance?.minor, real: of.total - of.paid },
  ];
}

function score(truth: readonly Truth[], how: Breakage, tallies: Record<Kind, Tally>): void {
  const { invoices, questions } = read([pageOf(truth, how)], { lang: how.tongue.lang });
  const asks = questions.some(({ about }) => about !== 'duplicate');
  const byRow = new Map(invoices.map((invoice) => [invoice.row - 1, invoice]));
  for (const [row, of] of truth.entries()) {
    const invoice = byRow.get(row);
    for (const { kind, column, found, real } of valuesOf(invoice, of)) {
      if (!how.columns.includes(column)) continue;
      const tally = tallies[kind];
      tally.readable++;
      const missing = found === null || found === undefined;
      if (found === real && hasCurrency(invoice, column, how, row)) tally.right++;
      else if (missing || found === real) tally[asks ? 'asked' : 'withheld']++;
      else tally.wrong++;
    }
  }
  tallies.texts.questions += questions.length;
}

/** An amount counts as read only with its currency, where the page prints one. */
function hasCurrency(
  invoice: SeenInvoice | undefined,
  column: ColumnName,
  how: Breakage,
  row: number,
): boolean {
  if (column !== 'total' && column !== 'balance') return true;
  const wanted = how.bare ? null : tongueOf(how, row).currency;
  return (invoice?.[column]?.currency ?? null) === wanted;
}

/** Whole pages, and pages whose headers, signs and order were broken. */
export function scoreGenerated(): Record<string, Tally> {
  const found: Record<string, Tally> = {};
  const samples = fc.sample(fc.tuple(truths, breakages), { numRuns: pages, seed: 7 });
  for (const broken of [false, true]) {
    const tallies = { money: emptyTally(), dates: emptyTally(), texts: emptyTally() };
    for (const [books, how] of samples) {
      const whole: Breakage = { ...how, nonsense: [], bare: false, twice: false };
      score(shownBy(books, how), broken ? how : whole, tallies);
    }
    for (const [kind, tally] of Object.entries(tallies))
      found[`${kind}, ${broken ? 'headers, signs and rows broken' : 'nothing broken'}`] = tally;
  }
  return found;
}
