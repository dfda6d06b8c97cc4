import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Forecast } from '../collect/forecast/forecast.ts';
import type { WorklistRow } from '../collect/next-action.ts';
import type { NewActivity } from '../domain/activity.ts';
import { inUse } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import { csvText } from '../numbers/csv-text.ts';
import { moversOf } from '../numbers/movers.ts';
import type { ParetoRow } from '../numbers/pareto.ts';
import { type Trend, trendOf } from '../numbers/trend.ts';
import type { BookShelf } from './book-shelf.ts';
import { readBookPart } from './numbers/book-part.ts';
import { type Breakdown, breakdownOf } from './numbers/breakdown.ts';
import { createGoalDesk, type GoalDesk } from './numbers/goal-desk.ts';
import { createKept } from './numbers/kept.ts';
import { type BookPart, type NumbersView, numbersView } from './numbers/numbers-view.ts';
import { reportPage } from './numbers/report.ts';
import { createSalesDesk, type SalesDesk } from './numbers/sales-desk.ts';
import { type Scope, wholeBook } from './numbers/scope.ts';
import { inFile } from './numbers/table.ts';
import { fileName, tablesOf } from './numbers/tables.ts';
import type { PanelDeps } from './ports.ts';
import { said } from './texts/said.ts';
import { texts } from './texts/texts.ts';
import type { Toasts } from './toasts.ts';

/** What the views of the numbers see and may do. */
export interface NumbersState {
  readonly numbers: NumbersDesk;
}

export interface NumbersDesk extends GoalDesk, SalesDesk {
  readonly scope: ReadonlySignal<Scope>;
  /** Null: no amount is known in any currency. */
  readonly view: ReadonlySignal<NumbersView | null>;
  /** Other books are being read. */
  readonly loading: ReadonlySignal<boolean>;
  /** Currency of the rates the user gave; null: none. */
  readonly ratesInto: ReadonlySignal<string | null>;
  trend(id: FigureId): Trend;
  movers(id: FigureId): readonly ParetoRow[];
  /** The figure of each book, owner and segment shown. */
  breakdown(id: FigureId): readonly Breakdown[];
  pick(change: Partial<Scope>): void;
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
  /** That the rows were judged by. */
  readonly forecast: ReadonlySignal<Forecast | null>;
  readonly log: (entry: NewActivity, text: string) => Promise<void>;
};

/** How collections are going: figures, days kept, sales, goals, and the files made of them. */
export function createNumbersDesk({ deps, shelf, toasts, today, rows, forecast, log }: Desk) {
  const { store, out, clock, locale } = deps;
  const scope = signal<Scope>(wholeBook);
  const loading = signal(false);
  const others = signal<readonly BookPart[]>([]);
  const part = computed((): BookPart | null => {
    const book = shelf.book.value;
    if (!book || !rows.value || !forecast.value) return null;
    const own = { rows: rows.value, forecast: forecast.value };
    return { key: book.key, name: book.name, ...own, sales: kept.sales.value, days: kept.days.value };
  });
  const kept = createKept({ store, shelf, toasts, clock, today, part: () => part.peek() });
  const view = computed(() => {
    const own = part.value;
    if (!own) return null;
    const parts = [own, ...(scope.value.allBooks ? others.value : [])];
    const given = { scope: scope.value, policy: shelf.policy.value, rates: shelf.rates.value };
    return numbersView({ parts, ...given, today: today.value });
  });

  const tabled = computed(
    () => view.value && { view: view.value, policy: shelf.policy.value, today: today.value, locale },
  );

  let readings = 0;

  /** Of several readings at a time the last counts: it is of the book shown now. */
  async function readOthers(): Promise<void> {
    readings += 1;
    const mine = readings;
    loading.value = true;
    const rest = inUse(shelf.books.peek()).filter(({ key }) => key !== shelf.book.peek()?.key);
    const read = await Promise.all(rest.map((book) => readBookPart(store, shelf, book, today.peek())));
    if (mine !== readings) return;
    others.value = read.filter((one) => one !== null);
    loading.value = false;
  }

  const desk: NumbersDesk = {
    scope,
    view,
    loading,
    ratesInto: computed(() => shelf.rates.value?.into ?? null),
    ...createSalesDesk(kept, view, toasts),
    ...createGoalDesk({ kept, scope, view, today }),
    trend: (id) => trendOf(view.value?.course ?? [], id, today.value),
    movers: (id) => (view.value ? moversOf(id, view.value.accounts, view.value.lens) : []),
    breakdown: (id) => (view.value ? breakdownOf(id, view.value, shelf.policy.value, today.value) : []),
    pick(change): void {
      // A customer is of one book.
      const ofOne = change.account ? { allBooks: false } : {};
      scope.value = { ...scope.peek(), ...change, ...ofOne };
      if (change.allBooks) void readOthers();
    },
    surveyed(account, score): void {
      const book = shelf.book.peek()?.key;
      if (book !== undefined) void log({ kind: 'survey', book, account, score, text: '' }, said.logged);
    },
    saveReport(): void {
      const of = tabled.peek();
      const name = scope.peek().allBooks ? texts.numbers.allBooks : (shelf.book.peek()?.name ?? '');
      if (!of) return;
      const page = reportPage({ ...of, name, goals: desk.goals.peek() ?? [] });
      out.download(`dunlin-report-${today.peek()}.html`, page);
      toasts.say(texts.numbers.saved);
    },
    saveTable(at): void {
      const of = tabled.peek();
      const table = of && tablesOf(of)[at];
      if (!table) return;
      out.download(
        fileName(table.name, today.peek()),
        csvText([table.head, ...table.rows().map((row) => row.map(inFile))]),
      );
      toasts.say(texts.numbers.saved);
    },
    tableNames: () => (tabled.value ? tablesOf(tabled.value).map(({ name }) => name) : []),
  };

  /** What was picked in one book means nothing in another; all books stay all. */
  function start(): () => void {
    let shown: string | undefined;
    const stops = [
      kept.start(),
      effect(() => {
        const key = shelf.book.value?.key;
        if (key === shown) return;
        shown = key;
        const { allBooks } = scope.peek();
        scope.value = { ...wholeBook, allBooks };
        others.value = [];
        if (allBooks) void readOthers();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { desk, start };
}
