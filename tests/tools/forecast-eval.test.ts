import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../lib/domain/day.ts';
import { realisticBook } from '../collect/forecast/realistic-books.ts';
import { knownAt, type PastInvoice, usualSplit } from './forecast-eval-book.ts';
import { historyIn } from './forecast-eval-file.ts';
import { judgeAtIssue } from './forecast-eval-issue.ts';
import { auc, brier, calibrationError, middle, quantile, shareInTop } from './forecast-eval-metrics.ts';
import { models } from './forecast-eval-models.ts';
import { judgeOrder } from './forecast-eval-order.ts';
import { figuresOf, reportOf } from './forecast-eval-report.ts';

const { invoices } = realisticBook('small', 1);
const split = usualSplit(invoices);
const [anyInvoice] = invoices;
if (!anyInvoice) throw new Error('A book without invoices.');
const today = addDays(anyInvoice.issue, 4000);

describe('the measures', () => {
  const given = (pairs: readonly (readonly [number, boolean])[]) =>
    pairs.map(([chance, happened]) => ({ chance, happened }));

  it('AUC counts equal chances as half, in any order', () => {
    const some = given([
      [0.9, true],
      [0.5, false],
      [0.5, true],
      [0.1, false],
    ]);
    expect(auc(some)).toBe(0.875);
    expect(auc(some.toReversed())).toBe(0.875);
    expect(
      auc(
        given([
          [0.4, true],
          [0.4, false],
          [0.4, false],
        ]),
      ),
    ).toBe(0.5);
    expect(auc(given([[0.4, true]]))).toBeNaN();
    expect(
      auc(
        given([
          [Number.NaN, true],
          [Number.NaN, false],
        ]),
      ),
    ).toBe(0.5);
  });

  it('Brier and calibration error are nothing for who knows', () => {
    const known = given([
      [1, true],
      [0, false],
    ]);
    expect([brier(known), calibrationError(known)]).toEqual([0, 0]);
    expect(
      brier(
        given([
          [0.5, true],
          [0.5, false],
        ]),
      ),
    ).toBe(0.25);
    expect(
      calibrationError(
        given([
          [0.8, true],
          [0.8, false],
        ]),
      ),
    ).toBeCloseTo(0.3);
  });

  it('quantiles are numbers of the list, the middle may lie between two', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([quantile(ten, 0.1), quantile(ten, 0.9), middle(ten), middle([4])]).toEqual([1, 9, 5.5, 4]);
  });

  it('the share at the top takes the fitting part of cases that are equal', () => {
    const cases = [8, 4, 4, 0].map((worth) => ({ worth, score: worth === 8 ? 1 : 0 }));
    expect(shareInTop(cases, 0.25)).toBe(0.5);
    expect(shareInTop(cases, 0.5)).toBeCloseTo((8 + 8 / 3) / 16);
    expect(
      shareInTop(
        cases.map((one) => ({ ...one, score: 0 })),
        0.5,
      ),
    ).toBe(0.5);
  });
});

describe('what is known', () => {
  it('is nothing of later days: their payments may be any, and the forecasts stay', () => {
    const before = addDays(split, -1);
    const otherwise = invoices.map((one) =>
      one.paid && one.paid > before ? { ...one, paid: addDays(one.paid, 77) } : one,
    );
    const later = otherwise.filter(({ issue }) => issue >= split);
    const [as, other] = [models(knownAt(invoices, before)), models(knownAt(otherwise, before))];
    for (const one of later.slice(0, 40))
      for (const name of ['book', 'customer median', 'light model'] as const)
        expect(other[name](one)).toEqual(as[name](one));
  });

  it('is open what was paid later, and not yet there what was issued later', () => {
    const known = knownAt(invoices, split);
    expect(known.settled.every(({ paid }) => paid <= split)).toBe(true);
    expect(known.open.every(({ paid, issue }) => issue <= split && (paid === null || paid > split))).toBe(
      true,
    );
    const issued = invoices.filter(({ issue }) => issue <= split).length;
    expect(known.settled.length + known.open.length).toBe(issued);
  });

  it('splits so that three in ten are issued after it', () => {
    const after = invoices.filter(({ issue }) => issue >= split).length;
    expect(after / invoices.length).toBeCloseTo(0.3, 1);
  });
});

describe('the judgement', () => {
  it('finds nothing to mend in a book that is always paid on the due date', () => {
    const exact = invoices.map((one) => ({ ...one, paid: one.due }));
    const { scores, lateShare } = judgeAtIssue(exact, split);
    expect(lateShare).toBe(0);
    expect(scores['customer median']).toMatchObject({ mae: 0, coverage: 1 });
    expect(scores['pays on due'].mae).toBe(0);
  });

  it('has the oracle find most, and counts what stays open up to the end of the file', () => {
    const { byInvoice, byAccount } = judgeOrder(invoices, split);
    for (const found of [byInvoice, byAccount])
      for (const order of ['oldest', 'largest', 'amount × days overdue', 'light model'] as const)
        expect(found.oracle.days[0]).toBeGreaterThanOrEqual(found[order].days[0]);
  });

  it('prints all tables and gives every figure with its goal', () => {
    const [issue, order] = [judgeAtIssue(invoices, split), judgeOrder(invoices, split)];
    const report = reportOf(issue, order);
    for (const word of ['customer median', 'light model', 'oldest', 'oracle', 'accounts by', 'Brier'])
      expect(report).toContain(word);
    const figures = figuresOf(issue, order);
    expect(figures.filter(({ goal }) => goal !== null)).toHaveLength(5);
    for (const figure of figures)
      expect(Object.keys(figure)).toEqual(['figure', 'value', 'unit', 'against', 'ratio', 'goal', 'ok']);
  });
});

describe('a history file', () => {
  const german = (day: string | null) => day?.split('-').reverse().join('.') ?? '';
  const asCsv = (of: readonly PastInvoice[]) =>
    [
      'Kunde;Rechnungsdatum;Fällig am;Bezahlt am;Betrag',
      ...of.map(({ customer, issue, due, paid, amount }) =>
        [customer, german(issue), german(due), german(paid), `${amount ?? 0},00`].join(';'),
      ),
    ].join('\r\n');

  it('comes out as the book it was written from', () => {
    const found = historyIn(asCsv(invoices), {}, today).invoices;
    expect(found.map(({ customer, issue, due, paid }) => ({ customer, issue, due, paid }))).toEqual(
      invoices.map(({ customer, issue, due, paid }) => ({ customer, issue, due, paid })),
    );
  });

  it('leaves credit notes and broken lines out and says which', () => {
    const lines = asCsv(invoices.slice(0, 3)).split('\r\n');
    const text = [...lines, 'A;01.01.2023;31.01.2023;;-5,00', 'A;01.01.2023;31.02.2023;;5,00'].join('\n');
    const { invoices: found, said } = historyIn(text, {}, today);
    expect(found).toHaveLength(3);
    expect(said.join('\n')).toMatch(/1 credit notes/);
    expect(said.join('\n')).toMatch(/line 6, Fällig am: This is not a date. \(31.02.2023\)/);
  });

  it('takes the columns and the order of dates as told', () => {
    const text = 'who,a,b,c,d\nX,01/02/2023,03/03/2023,04/03/2023,10\nX,01/02/2023,03/03/2023,,20\n';
    const told = { customer: 'who', issue: 'a', due: 'b', paid: '4', amount: 'D' };
    expect(historyIn(text, { ...told, dates: 'dmy' }, today).invoices[0]).toEqual({
      customer: 'X',
      issue: '2023-02-01',
      due: '2023-03-03',
      paid: '2023-03-04',
      amount: 1000,
    });
    expect(() => historyIn(text, told, today)).toThrow(/--dates/);
    expect(() => historyIn(text, { ...told, due: 'when' }, today)).toThrow(/No column is called when/);
    expect(() => historyIn(text, {}, today)).toThrow(/Which column/);
  });

  it('weighs only the usual currency, and every invoice the same where no amount stands', () => {
    const text =
      'Customer,Invoice date,Due date,Paid on,Amount\nX,2023-01-02,2023-02-01,,EUR 5.00\nX,2023-01-02,2023-02-01,,EUR 6.00\nX,2023-01-02,2023-02-01,,USD 7.00\n';
    expect(historyIn(text, {}, today).invoices.map(({ amount }) => amount)).toEqual([500, 600, null]);
    const without = historyIn(
      'Customer,Invoice date,Due date,Paid on\nX,2023-01-02,2023-02-01,2023-02-02\n',
      {},
      today,
    );
    expect(without.invoices[0]?.amount).toBe(1);
    expect(daysBetween(without.invoices[0]?.due ?? today, without.invoices[0]?.paid ?? today)).toBe(1);
  });
});
