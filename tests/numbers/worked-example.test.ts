/** One small book, each of its figures worked out by hand beside it. Thu 14 May 2026. */
import { expect, it } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { figureId } from '../../lib/domain/figure-id.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { factsOf } from '../../lib/numbers/account-facts.ts';
import { type Figures, figuresOf } from '../../lib/numbers/figures-of.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { account, euro, invoice, noon, reminder } from '../collect/make.ts';
import { on, promise, settled } from './builders.ts';
import { asked } from './year.ts';

const today = on('2026-05-14');
const [harbour, willow] = ['name:Harbour Foods AG', 'name:Willow Bakery'];

// Days past due; −7 = due in a week. Euros: 1,000 + 600 + 400 − 100, and one without an amount; 500 + 300.
const accounts = [
  account([
    invoice('A1', 30, euro(100_000), { sentOn: on('2026-03-17') }),
    invoice('A2', 90, euro(60_000)),
    invoice('A3', -7, euro(40_000)),
    invoice('A4', 5, null),
    invoice('A-CN', 10, euro(-10_000)),
  ]),
  account([invoice('B1', 91, euro(50_000)), invoice('B2', -18, euro(30_000))], {
    key: willow,
    name: 'Willow Bakery',
  }),
];

const paid = (of: string, number: string, issued: string, due: string, came: string) =>
  settled({
    account: of,
    key: `invoice:${number}`,
    number,
    issueDate: on(issued),
    dueDate: on(due),
    paidOn: on(came),
    settledBy: noon(on(came)),
  });
const payments = [
  paid(harbour, 'P1', '2026-03-02', '2026-04-01', '2026-04-11'),
  paid(willow, 'P2', '2026-04-01', '2026-05-01', '2026-04-29'),
  // More than 90 days ago.
  paid(willow, 'P3', '2025-12-12', '2026-01-12', '2026-01-10'),
  paid(willow, 'P4', '2025-11-14', '2025-12-15', '2025-12-10'),
];

const said = (of: string, id: string, day: string) => ({
  ...{ id, book: 'books.example.com/northwind', account: of, at: noon(on(day)) },
  ...{ zone: 'UTC', author: 'Mia', text: '' },
});
const journal: Activity[] = [
  reminder('r1', on('2026-04-20'), 'first', ['A1'], { account: harbour }),
  reminder('r2', on('2026-05-04'), 'first', ['B1'], { account: willow }),
  reminder('r3', on('2026-05-07'), 'second', ['A1'], { account: harbour }),
  {
    ...said(harbour, 'd1', '2026-05-04'),
    ...{ kind: 'dispute', lines: [{ invoice: 'invoice:A1', amount: euro(25_000) }] },
    ...{ reason: 'price', owner: '', due: null, files: [] },
  },
  ...asked(willow, 'B1', on('2026-05-11'), 90),
  ...asked(willow, 'B2', on('2026-05-12'), 30),
  { ...said(harbour, 's1', '2026-05-05'), kind: 'survey', score: 4 },
  { ...said(willow, 's2', '2026-05-06'), kind: 'survey', score: 5 },
];

const promises = [
  promise('kept', 30_000),
  promise('part-kept', 10_000, 10_000),
  promise('broken', 0, 50_000),
];
const rows = worklist(accounts, journal, defaultPolicy, today, {
  settled: payments,
  settings: new Map(),
  rates: null,
});
const facts = factsOf(rows).map((one) => (one.account === harbour ? { ...one, promises } : one));
const figures = figuresOf({
  accounts: facts,
  lens: oneCurrency('EUR'),
  today,
  policy: defaultPolicy,
  sales: new Map([
    ['2026-02', 90_000],
    ['2026-03', 100_000],
    ['2026-04', 110_000],
  ]),
  lastMonth: { beginning: 240_000, sales: 110_000, ending: 250_000, endingCurrent: 70_000 },
});

const byHand: { readonly [id in keyof Figures]: number } = {
  open: 270_000,
  overdue: 100_000 + 60_000 + 50_000,
  'not-due': 270_000 - 210_000,
  'over-90': 50_000,
  // Credits stand on no side.
  'overdue-share': 2_100 / 2_800,
  // 90 days are not past 90: of five open invoices with an amount A2 and B1 are past 60, B1 alone past 90.
  'at-risk-60': 2 / 5,
  'at-risk-90': 1 / 5,
  'average-days-overdue': (30 + 90 + 91) / 3,
  'days-to-pay-issue': (40 + 28) / 2,
  'days-to-pay-due': (10 - 2) / 2,
  'paid-on-time': 1 / 2,
  // February has 28 days, March 31, April 30.
  dso: (2_700 / 3_000) * 89,
  'best-possible-dso': (600 / 3_000) * 89,
  'average-days-delinquent': (2_100 / 3_000) * 89,
  // April and March whole, and 600 of February's 900.
  'dso-countback': 30 + 31 + (600 / 900) * 28,
  'collection-effectiveness': (2_400 + 1_100 - 2_500) / (2_400 + 1_100 - 700),
  'promises-kept': 1 / 3,
  'promised-amount-kept': (300 + 100) / (300 + 200 + 500),
  'broken-promises': 1,
  'disputes-open': 1,
  'disputed-amount': 25_000,
  'dispute-age': 10,
  // Willow Bakery alone has three payments, all in time.
  'prompt-payers': 1,
  'incomplete-invoices': 1,
  'days-to-delivery': 2,
  // Three since 20 April, a Monday: 19 working days. Two customers.
  'contacts-per-day': 3 / 19,
  'contacts-per-account': 3 / 2,
  // A1 was due on 14 April, B1 on 12 February.
  'days-to-first-contact': (6 + 81) / 2,
  'response-median': 60,
  'response-p90': 30 + 0.9 * 60,
  // Of six open and four paid invoices A1 was disputed, B1 and B2 asked about.
  'invoice-accuracy': 1 - 3 / 10,
  satisfaction: 4.5,
};

it.each(figureId.options)('%s is what it is by hand', (id) => {
  expect(figures[id].missing).toBeNull();
  expect(figures[id].value).toBeCloseTo(byHand[id], 9);
});
