import { describe, expect, it } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { factsOf } from '../../lib/numbers/account-facts.ts';
import { type Facts, figuresOf } from '../../lib/numbers/figures-of.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { moversOf } from '../../lib/numbers/movers.ts';
import { cameByMonth } from '../../lib/numbers/payments.ts';
import { whatWorks } from '../../lib/numbers/what-works.ts';
import { on } from './builders.ts';
import { asked, months, today, yearOf } from './year.ts';

const lens = oneCurrency('EUR');
/** Pays on its due date, ten days late as promised, and twenty days late against a promise for the tenth; two are open. */
const year = yearOf([
  { name: 'Prompt Ltd', late: 0, amount: 100_000, open: 0, promises: null },
  { name: 'Ten Days AG', late: 10, amount: 50_000, open: 1, promises: 10 },
  { name: 'Breaker SA', late: 20, amount: 20_000, open: 3, promises: 10 },
]);
const sales = new Map(months.map((month) => [month, 170_000]));
const facts: Facts = { accounts: year.facts, lens, today, policy: defaultPolicy, sales, lastMonth: null };
const figures = figuresOf(facts);

describe('a year of a book with known answers', () => {
  it('has open what was left open', () => {
    // Ten Days: December, 16 days past 15 Dec. Breaker: October to December.
    expect(figures.open.value).toBe(50_000 + 3 * 20_000);
    expect(figures.overdue.value).toBe(110_000);
    expect(figures['not-due'].value).toBe(0);
    expect(figures['overdue-share'].value).toBe(1);
    // 15 Oct → 77 days; 15 Nov is a Sunday and counts as the 16th → 45; 15 Dec → 16, twice.
    expect(figures['average-days-overdue'].value).toBe((77 + 45 + 16 + 16) / 4);
    expect(figures['at-risk-60'].value).toBe(1 / 4);
    expect(figures['at-risk-90'].value).toBe(0);
    expect(figures['over-90'].value).toBe(0);
  });
  it('was paid by habit: of the last 90 days', () => {
    // From 3 October: Prompt on 15 Oct, Nov, Dec (0 late); Ten Days on 25 Oct, 25 Nov (10); Breaker on 5 Oct (20).
    expect(figures['days-to-pay-due']).toMatchObject({ value: (0 + 0 + 0 + 10 + 10 + 20) / 6, of: 6 });
    expect(figures['days-to-pay-issue'].value).toBe((14 * 6 + 40) / 6);
    expect(figures['paid-on-time'].value).toBe(3 / 6);
    expect(figures['prompt-payers']).toMatchObject({ value: 1 / 3, of: 3 });
  });
  it('kept and broke its promises', () => {
    // Dates from 3 Oct: Ten Days 25 Oct, 25 Nov kept, 25 Dec broken. Breaker 25 Oct, 25 Nov, 25 Dec broken.
    expect(figures['promises-kept']).toMatchObject({ value: 2 / 6, of: 6 });
    expect(figures['broken-promises'].value).toBe(4);
    expect(figures['promised-amount-kept'].value).toBeCloseTo(100_000 / (3 * 50_000 + 3 * 20_000));
  });
  it('has a DSO by its sales', () => {
    // 110 000 ÷ (3 × 170 000) × 91 days of September to November; all of it is overdue.
    expect(figures.dso.value).toBeCloseTo((110_000 * 91) / 510_000);
    expect(figures['best-possible-dso'].value).toBe(0);
    expect(figures['average-days-delinquent'].value).toBeCloseTo(figures.dso.value ?? 0);
    // December’s sales are known: its 31 days, in part.
    expect(figures['dso-countback'].value).toBeCloseTo((110_000 / 170_000) * 31);
  });
  it('was contacted three days after each due date', () => {
    expect(figures['days-to-first-contact'].value).toBe(3);
    // In the last 30 days: 18 December, to both late payers.
    expect(figures['contacts-per-account'].value).toBe(1);
  });
  it('shows what came by month of the year', () => {
    const came = cameByMonth(
      year.facts.flatMap(({ paid }) => paid),
      lens,
    );
    // December: Prompt alone. May: Prompt, Ten Days, and Breaker’s of April on 5 May.
    expect(came.get(12)).toEqual({ minor: 100_000, count: 1 });
    expect(came.get(5)).toEqual({ minor: 170_000, count: 3 });
  });
  it('shows what followed the contacts, where there are enough', () => {
    const works = whatWorks(year.facts.flatMap(({ asks }) => asks));
    // 24 mails; Ten Days pays 7 days after its mail, Breaker 17 after. Of the four open ones one is 13 days old.
    expect(works.find(({ by }) => by === 'channel')).toMatchObject({
      is: 'mail',
      in7: { value: 11 / 24, of: 24 },
      in14: { value: 11 / 22, of: 22 },
    });
  });
  it('names who could move a figure most', () => {
    expect(moversOf('overdue', year.facts, lens).map(({ account, minor }) => [account, minor])).toEqual([
      ['name:Breaker SA', 60_000],
      ['name:Ten Days AG', 50_000],
    ]);
    expect(moversOf('broken-promises', year.facts, lens)[0]?.account).toBe('name:Breaker SA');
  });
  it('asks for sales and month ends where there are none', () => {
    const none = figuresOf({ ...facts, sales: new Map() });
    expect(none.dso.missing).toBe('no-sales');
    expect(none['collection-effectiveness'].missing).toBe('no-month-ends');
  });
  it('measures answers and doubts', () => {
    const journal = [
      ...year.journal,
      ...asked('name:Prompt Ltd', 'Prompt Ltd-2026-11', on('2026-12-01'), 60),
      ...asked('name:Ten Days AG', 'Ten Days AG-2026-11', on('2026-12-02'), 120),
    ];
    const known = { settled: year.settled, settings: new Map(), rates: null };
    const of = figuresOf({
      ...facts,
      accounts: factsOf(worklist(year.accounts, journal, defaultPolicy, today, known)),
    });
    expect(of['response-median']).toMatchObject({ value: 90, of: 2 });
    expect(of['invoice-accuracy'].value).toBeCloseTo(1 - 2 / 36);
  });
  it('has the same DSO with every invoice split in two', () => {
    const halves = year.facts.map((one) => ({
      ...one,
      open: one.open.flatMap((item) => {
        const minor = Math.floor(item.amount.minor / 3);
        const rest = { ...item.amount, minor: item.amount.minor - minor };
        return [
          { ...item, amount: { ...item.amount, minor } },
          { ...item, invoice: `${item.invoice} b`, amount: rest },
        ];
      }),
    }));
    const split = figuresOf({ ...facts, accounts: halves });
    for (const id of ['dso', 'dso-countback', 'average-days-delinquent', 'overdue', 'overdue-share'] as const)
      expect(split[id].value, id).toBe(figures[id].value);
  });
  it('does not depend on the order in which anything is given', () => {
    const known = { settled: year.settled.toReversed(), settings: new Map(), rates: null };
    const rows = worklist(year.accounts.toReversed(), year.journal.toReversed(), defaultPolicy, today, known);
    expect(figuresOf({ ...facts, accounts: factsOf(rows) })).toEqual(figures);
  });
  it('shows nothing of an empty book', () => {
    const empty = figuresOf({ ...facts, accounts: [], sales: new Map() });
    expect(
      Object.entries(empty)
        .filter(([, { value }]) => value !== null)
        .map(([id]) => id),
    ).toEqual(['disputes-open', 'disputed-amount']);
  });
  it('shows what was paid where all is paid, and says that nothing is open', () => {
    const paid = yearOf([{ name: 'Prompt Ltd', late: 0, amount: 100_000, open: 0, promises: null }]);
    const of = figuresOf({ ...facts, accounts: paid.facts });
    expect(of.overdue.missing).toBe('no-open-invoices');
    expect(of['overdue-share'].missing).toBe('no-open-invoices');
    expect(of.dso.value).toBe(0);
    expect(of['dso-countback'].value).toBe(0);
    expect(of['days-to-pay-due']).toMatchObject({ value: 0, of: 3 });
    expect(of['paid-on-time'].value).toBe(1);
    expect(of['prompt-payers'].value).toBe(1);
  });
  it('owes nobody anything where only credits are open', () => {
    const credits = year.facts.map((one) => ({
      ...one,
      open: one.open.map((item) => ({ ...item, amount: { ...item.amount, minor: -item.amount.minor } })),
    }));
    const of = figuresOf({ ...facts, accounts: credits });
    expect(of.open.value).toBe(-110_000);
    expect(of.overdue.value).toBe(0);
    expect(of['overdue-share'].missing).toBe('no-open-invoices');
    expect(of['at-risk-60'].missing).toBe('no-open-invoices');
    expect(of['average-days-overdue'].missing).toBe('nothing-overdue');
    expect(of['dso-countback'].value).toBe(0);
  });
});
