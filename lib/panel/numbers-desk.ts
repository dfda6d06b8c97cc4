import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { bookFacts } from '../collect/book-facts.ts';
import type { WorklistRow } from '../collect/next-action.ts';
import type { NewActivity } from '../domain/activity.ts';
import { type Day, isDay } from '../domain/day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import type { Goal } from '../domain/goal.ts';
import type { MonthlySales } from '../domain/sales.ts';
import { csvText } from '../numbers/csv-text.ts';
import { moversOf } from '../numbers/movers.ts';
import type { ParetoRow } from '../numbers/pareto.ts';
import { type Trend, trendOf } from '../numbers/trend.ts';
import type { BookShelf } from './book-shelf.ts';
import { readBookPart } from './numbers/book-part.ts';
import { goalValue } from './numbers/goal-value.ts';
import { createKept } from './numbers/kept.ts';
import { type BookPart, type NumbersView, numbersView } from './numbers/numbers-view.ts';
import { reportPage } from './numbers/report.ts';
import { amountTyped, readSales, withSales } from './numbers/sales-file.ts';
import { type Scope, wholeBook } from './numbers/scope.ts';
import { fileName, tablesOf } from './numbers/tables.ts';
import type { PanelDeps } from './ports.ts';
import { said } from './texts/said.ts';
import { texts } from './texts/texts.ts';
import type { Toasts } from './toasts.ts';

/** What the views of the numbers see and may do. */
export interface NumbersState {
  readonly numbers: NumbersDesk;
}

export interface NumbersDesk {
  readonly scope: ReadonlySignal<Scope>;
  /** Null: nothing is open in any currency. */
  readonly view: ReadonlySignal<NumbersView | null>;
  /** Other books are being read. */
  readonly loading: ReadonlySignal<boolean>;
  /** Currency of the rates the user gave; null: none. */
  readonly ratesInto: ReadonlySignal<string | null>;
  readonly sales: ReadonlySignal<readonly MonthlySales[]>;
  /** Of the book shown. */
  readonly goals: ReadonlySignal<readonly Goal[]>;
  trend(id: FigureId): Trend;
  movers(id: FigureId): readonly ParetoRow[];
  pick(change: Partial<Scope>): void;
  /** Empty: not known. False: it is no amount, and nothing was changed. */
  typeSales(month: string, text: string): boolean;
  readSales(file: File): void;
  /** The target as typed, in the unit the form names. False: it is no number, or the day is not ahead. */
  setGoal(id: FigureId, target: string, by: string): boolean;
  dropGoal(goal: Goal): void;
  /** A customer's answer to the one-question survey. */
  surveyed(account: string, score: 1 | 2 | 3 | 4 | 5): void;
  saveReport(): void;
  /** One table as CSV, by its place among `tableNames`. */
  saveTable(at: number): void;
  tableNames(): readonly string[];
}

type Desk = {
  readonly deps: PanelDeps;
  readonly shelf: BookShelf;
  readonly toasts: Toasts;
  readonly today: ReadonlySignal<Day>;
  readonly rows: ReadonlySignal<readonly WorklistRow[] | null>;
  readonly log: (entry: NewActivity, text: string) => Promise<void>;
};

/** How collections are going: figures, days kept, sales, goals, and the files made of them. */
export function createNumbersDesk({ deps, shelf, toasts, today, rows, log }: Desk) {
  const { store, out, clock, locale } = deps;
  const scope = signal<Scope>(wholeBook);
  const loading = signal(false);
  const others = signal<readonly BookPart[]>([]);
  const forecast = computed(() => {
    const known = { settled: shelf.settled.value, settings: shelf.accountSettings.value, rates: null };
    return bookFacts(shelf.accounts.value ?? [], known, today.value).forecast;
  });
  const part = computed((): BookPart | null => {
    const book = shelf.book.value;
    if (!book || !rows.value) return null;
    const own = { rows: rows.value, forecast: forecast.value };
    return { key: book.key, name: book.name, ...own, sales: kept.sales.value, days: kept.days.value };
  });
  const kept = createKept({ store, shelf, clock, today, part: () => part.peek() });
  const view = computed(() => {
    const own = part.value;
    if (!own) return null;
    const parts = [own, ...(scope.value.allBooks ? others.value : [])];
    const given = { scope: scope.value, policy: shelf.policy.value, rates: shelf.rates.value };
    return numbersView({ parts, ...given, today: today.value });
  });

  async function readOthers(): Promise<void> {
    loading.value = true;
    const rest = shelf.books.peek().filter(({ key }) => key !== shelf.book.peek()?.key);
    const read = await Promise.all(rest.map((book) => readBookPart(store, shelf, book, today.peek())));
    others.value = read.filter((one) => one !== null);
    loading.value = false;
  }

  async function change<T>(
    put: (book: string) => Promise<T | null>,
    take: (value: T) => void,
  ): Promise<void> {
    const book = shelf.book.peek()?.key;
    const value = book === undefined ? null : await put(book);
    if (value === null) toasts.warn(said.notSaved);
    else take(value);
  }
  const putSales = (to: (before: readonly MonthlySales[]) => readonly MonthlySales[]) =>
    change(
      (book) => shelf.keep(store.changeSales(book, to)),
      (value) => {
        kept.sales.value = value;
      },
    );
  const putGoals = (to: (before: readonly Goal[]) => readonly Goal[]) =>
    change(
      (book) => shelf.keep(store.changeGoals(book, to)),
      (value) => {
        kept.goals.value = value;
      },
    );

  const desk: NumbersDesk = {
    scope,
    view,
    loading,
    ratesInto: computed(() => shelf.rates.value?.into ?? null),
    sales: kept.sales,
    goals: kept.goals,
    trend: (id) => {
      const of = view.value;
      return trendOf(of?.hasTrend ? kept.days.value : [], id, of?.currency ?? '', today.value);
    },
    movers: (id) => (view.value ? moversOf(id, view.value.accounts, view.value.lens) : []),
    pick(change): void {
      scope.value = { ...scope.peek(), ...change };
      if (change.allBooks) void readOthers();
    },
    typeSales(month, text): boolean {
      const { currency } = view.peek() ?? {};
      const minor = currency === undefined ? null : amountTyped(text, currency);
      if (currency === undefined || (minor === null && text.trim() !== '')) return false;
      void putSales((before) => withSales(before, month, currency, minor));
      return true;
    },
    readSales(file): void {
      const { currency } = view.peek() ?? {};
      if (currency === undefined) return;
      void file.text().then((text) => {
        const read = readSales(text, currency);
        if (!read.ok) return toasts.warn(texts.numbers.salesBad(read.error));
        toasts.say(texts.numbers.salesTaken(read.value.length));
        return putSales((before) =>
          read.value.reduce((all, { month, minor }) => withSales(all, month, currency, minor), before),
        );
      });
    },
    setGoal(id, target, by): boolean {
      const { figures, currency } = view.peek() ?? {};
      const figure = figures?.[id];
      const value = figure && currency !== undefined ? goalValue(target, figure.unit, currency) : null;
      if (value === null || currency === undefined || !isDay(by) || by <= today.peek()) return false;
      const goal: Goal = {
        figure: id,
        currency,
        target: value,
        by,
        from: figure?.value ?? value,
        setOn: today.peek(),
      };
      void putGoals((before) => [...before.filter((one) => !isSame(one, goal)), goal]);
      return true;
    },
    dropGoal: (goal) => void putGoals((before) => before.filter((one) => !isSame(one, goal))),
    surveyed(account, score): void {
      const book = shelf.book.peek()?.key;
      if (book !== undefined) void log({ kind: 'survey', book, account, score, text: '' }, said.logged);
    },
    saveReport(): void {
      const of = view.peek();
      const name = scope.peek().allBooks ? texts.numbers.allBooks : (shelf.book.peek()?.name ?? '');
      if (!of) return;
      out.download(`dunlin-report-${today.peek()}.html`, reportPage(of, name, today.peek(), locale));
      toasts.say(texts.numbers.saved);
    },
    saveTable(at): void {
      const of = view.peek();
      const table = of && tablesOf(of, locale)[at];
      if (!table) return;
      out.download(fileName(table.name, today.peek()), csvText([table.head, ...table.rows]));
      toasts.say(texts.numbers.saved);
    },
    tableNames: () => (view.value ? tablesOf(view.value, locale).map(({ name }) => name) : []),
  };

  /** What was picked in one book means nothing in another. */
  function start(): () => void {
    let shown: string | undefined;
    const stops = [
      kept.start(),
      effect(() => {
        const key = shelf.book.value?.key;
        if (key === shown) return;
        shown = key;
        scope.value = wholeBook;
        others.value = [];
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { desk, start };
}

const isSame = (a: Goal, b: Goal): boolean => a.figure === b.figure && a.currency === b.currency;
