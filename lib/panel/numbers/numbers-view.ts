import { type ExpectedCash, expectedCash } from '../../collect/cash.ts';
import type { Forecast } from '../../collect/forecast/forecast.ts';
import type { WorklistRow } from '../../collect/next-action.ts';
import { type Warning, warningsOf } from '../../collect/warnings.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureDay } from '../../domain/figure-day.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Rates } from '../../domain/rates.ts';
import type { MonthlySales } from '../../domain/sales.ts';
import { type AccountFacts, factsOf } from '../../numbers/account-facts.ts';
import { addCash } from '../../numbers/add-cash.ts';
import { type Aging, aging } from '../../numbers/aging.ts';
import type { PastWeek } from '../../numbers/cash-weeks.ts';
import type { CourseDay } from '../../numbers/course.ts';
import { type Cause, disputeCauses } from '../../numbers/disputes.ts';
import { type Figures, figuresOf } from '../../numbers/figures-of.ts';
import type { Lens } from '../../numbers/lens.ts';
import { moversOf } from '../../numbers/movers.ts';
import { seenItems } from '../../numbers/open-items.ts';
import type { ParetoRow } from '../../numbers/pareto.ts';
import { type Came, cameByMonth, cameByWeek } from '../../numbers/payments.ts';
import { type Promised, promiseCalendar } from '../../numbers/promise-calendar.ts';
import { lastMonthOf } from '../../numbers/trend.ts';
import { type Works, whatWorks } from '../../numbers/what-works.ts';
import { placeOf } from '../customer-place.ts';
import { type BookShown, bookShown, salesOfAll } from './book-shown.ts';
import { type CourseOf, courseIn } from './course-in.ts';
import { currenciesOf, isWhole, lensOf, rowsIn, type Scope } from './scope.ts';

/** One book, ready to be counted. */
export type BookPart = {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly WorklistRow[];
  readonly forecast: Forecast;
  readonly sales: readonly MonthlySales[];
  /** The days kept, oldest first. */
  readonly days: readonly FigureDay[];
};

/** Everything the view of the numbers shows. */
export type NumbersView = {
  readonly currency: string;
  /** Codes in which something is open or was paid. */
  readonly currencies: readonly string[];
  /** Names of owners that occur; empty = nobody. */
  readonly owners: readonly string[];
  /** What the figures of the days before are of; null: none are known of this. */
  readonly courseOf: CourseOf | null;
  readonly course: readonly CourseDay[];
  readonly aging: Aging;
  readonly agingBy: Policy['aging']['by'];
  readonly figures: Figures;
  readonly cash: ExpectedCash | null;
  readonly past: readonly PastWeek[];
  readonly calendar: readonly Promised[];
  readonly pareto: readonly ParetoRow[];
  readonly works: readonly Works[];
  readonly causes: readonly Cause[];
  readonly months: ReadonlyMap<number, Came>;
  /** Early warnings of the customers shown. */
  readonly warnings: readonly Warning[];
  /** They are of several books: each is called by book and key. */
  readonly several: boolean;
  /** Where there are several. */
  readonly books: ReadonlyMap<string, BookShown>;
  /** Customers' names by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly accounts: readonly AccountFacts[];
  readonly lens: Lens;
};

type Given = {
  readonly parts: readonly BookPart[];
  readonly scope: Scope;
  readonly policy: Policy;
  readonly rates: Rates | null;
  readonly today: Day;
};

/** The numbers of a scope; null where no amount is known in any currency. */
export function numbersView({ parts, scope, policy, rates, today }: Given): NumbersView | null {
  const all = parts.flatMap(({ rows }) => rows);
  const currencies = currenciesOf(all);
  const lens = lensOf(scope, currencies, rates);
  if (!lens) return null;
  const inScope = parts.map((part) => ({ ...part, rows: rowsIn(part.rows, scope) }));
  const several = parts.length > 1;
  const accounts = inScope.flatMap(({ key, rows }) =>
    factsOf(rows).map((facts) => (several ? named(key, facts) : facts)),
  );
  const paid = accounts.flatMap((one) => one.paid);
  const { courseOf, course, past } = courseIn({ parts, scope, policy, today }, lens, cameByWeek(paid, lens));
  const sales = isWhole(scope) ? salesOfAll(parts, lens) : null;
  const cash = inScope.flatMap(({ rows, forecast }) => expectedCash(rows, forecast, today));
  return {
    currency: lens.currency,
    currencies,
    owners: [...new Set(all.map(({ standing }) => standing.settings.owner))].sort(),
    courseOf,
    course,
    aging: aging(
      seenItems(
        accounts.flatMap(({ open }) => open),
        lens,
      ),
      policy.aging,
    ),
    agingBy: policy.aging.by,
    figures: figuresOf({
      accounts,
      lens,
      today,
      policy,
      sales,
      lastMonth: sales && lastMonthOf(course, sales, today),
    }),
    cash: addCash(cash, lens),
    past,
    calendar: promiseCalendar(
      accounts.flatMap(({ account, promises }) => promises.map((state) => ({ account, state }))),
      lens,
    ),
    pareto: moversOf('overdue', accounts, lens),
    works: whatWorks(accounts.flatMap(({ asks }) => asks)),
    causes: disputeCauses(accounts.flatMap(({ disputes }) => disputes)),
    months: cameByMonth(paid, lens),
    warnings: inScope.flatMap(({ key, rows }) =>
      several
        ? warningsOf(rows).map((one) => ({ ...one, account: placeOf(key, one.account) }))
        : warningsOf(rows),
    ),
    several,
    books: new Map(
      several ? parts.map((part) => [part.key, bookShown(part, isWhole(scope), lens, today)]) : [],
    ),
    names: new Map(accounts.map(({ account, name }) => [account, name])),
    accounts,
    lens,
  };
}

function named(book: string, facts: AccountFacts): AccountFacts {
  const account = placeOf(book, facts.account);
  const own = <T extends { readonly account: string }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, account }));
  return {
    ...facts,
    book,
    account,
    open: own(facts.open),
    disputes: own(facts.disputes),
    contacts: own(facts.contacts),
  };
}
