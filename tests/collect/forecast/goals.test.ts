import { describe, expect, it } from 'vitest';
import { createForecast } from '../../../lib/collect/forecast/forecast.ts';
import { addDays, daysBetween } from '../../../lib/domain/day.ts';
import { knownAt, usualSplit, wasPaid } from '../../tools/forecast-eval-book.ts';
import { judgeAtIssue } from '../../tools/forecast-eval-issue.ts';
import { brier, mean } from '../../tools/forecast-eval-metrics.ts';
import { forecastOf } from '../../tools/forecast-eval-models.ts';
import { judgeOrder } from '../../tools/forecast-eval-order.ts';
import { type BookKind, realisticBook } from './realistic-books.ts';

/** Of small books some hundred test invoices are too few to judge one by one: their figures are means. */
const kinds: readonly (readonly [BookKind, readonly number[]])[] = [
  ['supplier', [1, 2]],
  ['every-day', [1, 2]],
  ['punctual', [1, 2]],
  ['rough', [1, 2]],
  ['small', [1, 2, 3, 4, 5, 6, 7, 8]],
];

describe.each(kinds)('on generated books, %s', { timeout: 60_000 }, (kind, seeds) => {
  const books = seeds.map((seed) => realisticBook(kind, seed).invoices);
  const judged = books.map((invoices) => judgeAtIssue(invoices, usualSplit(invoices)).scores);
  const over = (of: (scores: (typeof judged)[number]) => number): number => mean(judged.map(of));

  it('the forecast is as near as the median of the customer', () => {
    const ratio = over((s) => s['light model'].mae) / over((s) => s['customer median'].mae);
    expect(ratio).toBeLessThan(1.015);
  });

  it('tells late from prompt payers better than their share of late payments', () => {
    expect(over((s) => s['light model'].aucLate)).toBeGreaterThan(over((s) => s['customer median'].aucLate));
    expect(over((s) => s['light model'].brier)).toBeLessThan(over((s) => s['customer median'].brier) * 1.01);
  });

  it('holds about eight in ten payments in the range of eight in ten', () => {
    const coverage = over((s) => s['light model'].coverage ?? 0);
    expect(coverage).toBeGreaterThan(0.77);
    expect(coverage).toBeLessThan(0.86);
  });

  it('brings at least 1.8 times the amount-days of the oldest-first list to the top tenth', () => {
    const found = books
      .slice(0, kind === 'small' ? 4 : 1)
      .map((invoices) => judgeOrder(invoices, usualSplit(invoices)).byInvoice);
    const ratio =
      mean(found.map((order) => order['light model'].days[0])) /
      mean(found.map((order) => order.oldest.days[0]));
    expect(ratio).toBeGreaterThan(1.8);
  });
});

describe('against the truth that made a book', { timeout: 60_000 }, () => {
  it('the chance of being late costs little more than knowing the truth', () => {
    const { invoices, truthOf } = realisticBook('supplier', 5);
    const split = usualSplit(invoices);
    const forecast = forecastOf(knownAt(invoices, addDays(split, -1)), split);
    const tested = invoices.filter(({ issue }) => issue >= split).slice(0, 200);
    const soFar = tested.map((one) => ({
      truth: truthOf(one, 150),
      said: forecast.of(one.customer, one.due, addDays(one.issue, -1)),
      late: one.paid === null || one.paid > one.due,
      one,
    }));
    const ours = brier(soFar.map(({ said, late }) => ({ chance: said.late, happened: late })));
    const best = brier(soFar.map(({ truth, late }) => ({ chance: truth.late, happened: late })));
    expect(ours - best).toBeLessThan(0.04);
    const away = soFar.map(({ truth, said, one }) =>
      Math.abs(daysBetween(one.due, said.expected) - truth.median),
    );
    expect(mean(away)).toBeLessThan(5);
  });

  it('with a whole history paid, and none, a book gives an answer', () => {
    const { invoices } = realisticBook('small', 1);
    const settled = invoices.filter(wasPaid).map((one) => ({
      account: one.customer,
      dueDate: one.due,
      issueDate: one.issue,
      paid: one.paid,
    }));
    const [first] = settled;
    if (!first) throw new Error('A book without payments.');
    const after = addDays(first.paid, 1);
    for (const history of [settled, []])
      expect(createForecast(history, [], after).of(first.account, first.dueDate).late).toBe(1);
  });
});
