import { describe, expect, it } from 'vitest';
import { bookFacts } from '../../lib/collect/book-facts.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import { type AccountSettings, noAccountSettings } from '../../lib/domain/account-settings.ts';
import { addDays } from '../../lib/domain/day.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { placeOf } from '../../lib/panel/customer-place.ts';
import { breakdownOf } from '../../lib/panel/numbers/breakdown.ts';
import { dayToKeep, dayToKeepSteps } from '../../lib/panel/numbers/keep-days.ts';
import { type BookPart, numbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { reportPage } from '../../lib/panel/numbers/report.ts';
import { type Scope, wholeBook } from '../../lib/panel/numbers/scope.ts';
import { inFile } from '../../lib/panel/numbers/table.ts';
import { tablesOf } from '../../lib/panel/numbers/tables.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Habit, today, yearOf } from '../numbers/year.ts';

const t = texts.numbers;
const habit = (name: string, late: number, amount: number, open: number): Habit => ({
  name,
  late,
  amount,
  open,
  promises: null,
});

/** Ben has Prompt Ltd, Mia the two that are late; days were kept yesterday and a month ago. */
function book(key = 'b', owners: readonly string[] = ['Ben', 'Mia', 'Mia']): BookPart {
  const year = yearOf([
    habit('Prompt Ltd', 0, 100_000, 0),
    habit('Ten Days AG', 10, 50_000, 1),
    habit('Breaker SA', 20, 20_000, 3),
  ]);
  const settings = new Map<string, AccountSettings>(
    year.accounts.map(({ key, book }, at) => [
      key,
      { ...noAccountSettings(book, key), owner: owners[at] ?? '' },
    ]),
  );
  const known = { settled: year.settled, settings, rates: null };
  const rows = worklist(year.accounts, year.journal, defaultPolicy, today, known);
  const part = {
    key,
    name: key,
    rows,
    forecast: bookFacts(year.accounts, known, today).forecast,
    sales: [],
    days: [],
  };
  const kept = dayToKeep(part, defaultPolicy, today);
  const days = [30, 1].map((ago) => ({ ...kept, day: addDays(today, -ago), policyVersion: ago > 7 ? 0 : 1 }));
  return { ...part, days };
}

function shown(scope: Partial<Scope>, parts: readonly BookPart[] = [book()]) {
  const given = { parts, scope: { ...wholeBook, ...scope }, policy: defaultPolicy, rates: null, today };
  const view = numbersView(given);
  if (!view) throw new Error('nothing known');
  return view;
}

describe('the course of what is shown', () => {
  it('is kept of a book and of each owner', () => {
    expect(shown({}).courseOf).toBe('book');
    const mia = shown({ owner: 'Mia' });
    expect([mia.courseOf, mia.course.length]).toEqual(['part', 2]);
    expect(mia.course[0]?.values.overdue).toBe(mia.figures.overdue.value);
    expect(shown({ owner: 'Ben' }).course[0]?.values.open).toBeUndefined();
  });
  it('is kept in pieces no longer than a customer, and comes to the same', () => {
    const { rows, ...rest } = book();
    const steps = dayToKeepSteps({ rows, ...rest }, defaultPolicy, today);
    let pieces = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pieces++;
    // The facts of each, what each is expected to pay in the book and in its part, and the figures of all of these.
    expect(pieces).toBeGreaterThanOrEqual(rows.length * 3);
    expect(step.value).toEqual(dayToKeep({ rows, ...rest }, defaultPolicy, today));
  });
  it('of an owner who has all customers is the book’s', () => {
    const all = shown({ owner: 'Mia' }, [book('b', ['Mia', 'Mia', 'Mia'])]);
    expect([all.courseOf, all.course.length]).toEqual(['part', 2]);
  });
  it('is worked out again of a customer', () => {
    const breaker = shown({ account: 'name:Breaker SA' });
    expect([breaker.courseOf, breaker.course.length]).toEqual(['account', 13]);
  });
  it('of all books is joined, of an owner in all of them too, and there is none of an owner in one segment', () => {
    const two = [book('b'), book('c')];
    const all = shown({ allBooks: true }, two);
    expect(all.courseOf).toBe('books');
    expect(all.course.at(-1)?.values.overdue).toBe(2 * 110_000);
    const mia = shown({ allBooks: true, owner: 'Mia' }, [book('b'), book('c', ['Ben', 'Ben', 'Mia'])]);
    expect(mia.course.at(-1)?.values.overdue).toBe(mia.figures.overdue.value);
    expect(mia.figures.overdue.value).toBe(110_000 + 60_000);
    expect(shown({ owner: 'Mia', segment: 'standard' }).courseOf).toBeNull();
  });
});

describe('weeks that are over', () => {
  const monday = addDays(today, -3 - 7);
  const week = { from: monday, likely: 100, low: 50, high: 150 };
  const expecting = (of: BookPart): BookPart => ({
    ...of,
    days: of.days.map((one) => ({
      ...one,
      day: monday,
      currencies: one.currencies.map((each) => ({ ...each, expected: [week] })),
      parts: one.parts?.map((each) => ({ ...each, expected: [{ ...week, likely: 60 }] })) ?? [],
    })),
  });
  const likely = (scope: Partial<Scope>, parts: readonly BookPart[]) =>
    shown(scope, parts.map(expecting)).past.map(({ expected }) => expected.likely);
  it('show what was expected of a book, an owner, a segment and all books', () => {
    expect(likely({}, [book()])).toEqual([100]);
    expect(likely({ owner: 'Mia' }, [book()])).toEqual([60]);
    expect(likely({ segment: 'watch' }, [book()])).toEqual([60]);
    expect(likely({ allBooks: true }, [book('b'), book('c')])).toEqual([200]);
    expect(likely({ allBooks: true, owner: 'Mia' }, [book('b'), book('c')])).toEqual([120]);
  });
  it('show what would have been expected of a customer', () => {
    expect(shown({ account: 'name:Breaker SA' }).past.length).toBe(4);
  });
});

describe('early warnings', () => {
  it('are those of the customers shown; of several books each customer is called by book and key', () => {
    const one = shown({});
    const kinds = one.warnings.map(({ kind, account }) => [kind, account]);
    expect(kinds.length).toBeGreaterThan(0);
    const all = shown({ allBooks: true }, [book('b'), book('c')]);
    expect(all.warnings.map(({ kind, account }) => [kind, account])).toEqual(
      ['b', 'c'].flatMap((key) => kinds.map(([kind = '', account = '']) => [kind, placeOf(key, account)])),
    );
    const [, account = ''] = kinds[0] ?? [];
    expect(all.names.get(placeOf('c', account))).toBe(one.names.get(account));
    expect(shown({ owner: 'Ben' }).warnings).toEqual([]);
  });
});

describe('a figure compared', () => {
  it('is that of each owner, and nothing is compared where all are one', () => {
    const [owners] = breakdownOf('overdue', shown({}), defaultPolicy, today);
    expect(owners?.by).toBe('owner');
    expect(owners?.rows.map(({ is, accounts, figure }) => [is, accounts, figure.value])).toEqual([
      ['Mia', 2, 110_000],
      ['Ben', 1, null],
    ]);
    const nobodys = breakdownOf('overdue', shown({}, [book('b', [])]), defaultPolicy, today);
    expect(nobodys.map(({ by }) => by)).toEqual(['segment']);
    expect(breakdownOf('dso', shown({}), defaultPolicy, today)).toEqual([]);
  });
  it('is that of each book with its own sales', () => {
    const months = ['2026-09', '2026-10', '2026-11'];
    const sold = months.map((month) => ({ month, currency: 'EUR', minor: 110_000 }));
    const all = shown({ allBooks: true }, [{ ...book('b'), sales: sold }, book('c')]);
    const dso = breakdownOf('dso', all, defaultPolicy, today).find(({ by }) => by === 'book');
    // 1,100.00 open ÷ 3,300.00 sold × 91 days; of the other no sales are known.
    expect(dso?.rows.map(({ is, figure }) => [is, figure.value ?? figure.missing])).toEqual([
      ['b', (110_000 / 330_000) * 91],
      ['c', 'no-sales'],
    ]);
    const compared = tablesOf({ view: all, policy: defaultPolicy, today, locale: 'en' }).find(
      ({ name }) => name === t.compared,
    );
    expect(compared?.head).toContain('Book: b');
    expect(compared?.rows().map(([name]) => name)).toContain(`${t.figures.dso.name} (days)`);
  });
  it('is that of each book, where there are several', () => {
    const all = shown({ allBooks: true }, [book('b'), book('c', [])]);
    const books = breakdownOf('open', all, defaultPolicy, today).find(({ by }) => by === 'book');
    expect(books?.rows.map(({ figure }) => figure.value)).toEqual([110_000, 110_000]);
  });
});

describe('tables', () => {
  const rowsOf = (name: string) =>
    tablesOf({ view: shown({}), policy: defaultPolicy, today, locale: 'en' })
      .find((table) => table.name === name)
      ?.rows() ?? [];
  it('tell every figure with what it was a month ago', () => {
    const amount = { file: 1_100, page: '€1,100.00' };
    const name = { file: `${t.figures.overdue.name} (EUR)`, page: t.figures.overdue.name };
    expect(rowsOf(t.title)).toContainEqual([name, amount, amount, 4, null]);
    const dso = { file: `${t.figures.dso.name} (days)`, page: t.figures.dso.name };
    expect(rowsOf(t.title)).toContainEqual([dso, null, null, 0, t.missing['no-sales']]);
  });
  it('keep their numbers numbers in a file: amounts, shares and days', () => {
    for (const table of tablesOf({ view: shown({}), policy: defaultPolicy, today, locale: 'de' }))
      for (const row of table.rows())
        for (const cell of row.map(inFile)) expect(String(cell)).not.toMatch(/^-?[\d.,]+ ?(%|€)$/);
  });
  it('have a line for each customer, each owner and each day, in plain numbers', () => {
    const breaker = rowsOf(t.byCustomer).find(([name]) => name === 'Breaker SA');
    expect(breaker?.slice(0, 6)).toEqual(['Breaker SA', 'Mia', texts.segmentName.watch, 600, 0, 600]);
    // Mia, Ben, and the segments of their customers.
    const [customers, open] = rowsOf(t.compared);
    expect(customers?.slice(0, 3)).toEqual([t.customers, 2, 1]);
    expect(open?.slice(0, 3)).toEqual([`${t.figures.open.name} (EUR)`, 1_100, null]);
    expect(rowsOf(t.howCounted)[0]).toContain(t.figures.open.source);
    expect(rowsOf(t.trend).map(([day]) => day)).toEqual(['2026-12-01', '2026-12-30']);
  });
});

describe('the report', () => {
  const goal = { figure: 'overdue', currency: 'EUR', target: 50_000, from: 210_000 } as const;
  const page = reportPage({
    view: shown({}),
    policy: defaultPolicy,
    today,
    locale: 'en',
    name: 'Northwind <b>',
    goals: [{ ...goal, by: addDays(today, 30), setOn: addDays(today, -30) }],
  });
  it('has trends, where the plan changed, goals and warnings, and nothing that is fetched', () => {
    expect(page).toContain('<polyline');
    expect(page).toContain(t.planChanged('30 Dec'));
    expect(page).toContain(t.goalLine(t.figures.overdue.name, true, '€500.00'));
    expect(page).toContain(t.progress('63%', '€1,100.00', '€2,100.00'));
    expect(page).toContain('<td class="n">€1,100.00</td>');
    expect(page).toContain('Northwind &lt;b&gt;');
    expect(page).not.toMatch(/<script|<img|<link|https?:\/\/|url\(/);
  });
});
