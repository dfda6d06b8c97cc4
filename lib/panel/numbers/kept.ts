import { batch, effect, type Signal, signal } from '@preact/signals';
import { type Day, dayInZone } from '../../domain/day.ts';
import type { FigureDay } from '../../domain/figure-day.ts';
import type { Goal } from '../../domain/goal.ts';
import type { MonthlySales } from '../../domain/sales.ts';
import { sameData } from '../../domain/same-data.ts';
import { inSlices } from '../../interpret/steps.ts';
import type { BookShelf } from '../book-shelf.ts';
import type { ClockPort, StorePort } from '../ports.ts';
import { createRests } from '../rests.ts';
import { said } from '../texts/said.ts';
import type { Toasts } from '../toasts.ts';
import { dayToKeepSteps } from './keep-days.ts';
import type { BookPart } from './numbers-view.ts';

/** The panel has painted and the reading is on disk before figures are worked out for keeping. */
const pause = 1500;
/** Goals of all books together stand under a name that no book has. */
const allBooks = '*';

type Given = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly toasts: Toasts;
  readonly clock: ClockPort;
  readonly today: { readonly value: Day };
  /** The book shown, ready to be counted; null while it is not read. */
  readonly part: () => BookPart | null;
};

/** What the store holds for the numbers of the book shown, and the keeping of its days. */
export function createKept({ store, shelf, toasts, clock, today, part }: Given) {
  const book = signal<string | null>(null);
  const days = signal<readonly FigureDay[]>([]);
  const sales = signal<readonly MonthlySales[]>([]);
  const goals = signal<readonly Goal[]>([]);
  const goalsOfAll = signal<readonly Goal[]>([]);

  async function load(): Promise<void> {
    const key = shelf.book.peek()?.key;
    if (key === undefined) return;
    const [ofDays, ofSales, ofGoals, ofAll] = await Promise.all([
      shelf.keep(store.listFigureDays(key)),
      shelf.keep(store.getSales(key)),
      shelf.keep(store.getGoals(key)),
      shelf.keep(store.getGoals(allBooks)),
    ]);
    if (key !== shelf.book.peek()?.key) return;
    batch(() => {
      show(days, ofDays);
      show(sales, ofSales);
      show(goals, ofGoals);
      show(goalsOfAll, ofAll);
      book.value = key;
    });
  }

  /** What is as it was is left alone: figures hang on it. */
  function show<T>(shown: Signal<readonly T[]>, found: readonly T[] | null): void {
    if (!sameData(shown.peek(), found ?? [])) shown.value = found ?? [];
  }

  /** A day counts only if the book was read on it: figures of old data would look like a standstill. */
  async function keepToday(): Promise<void> {
    const of = part();
    if (!of || of.key !== book.peek() || of.rows.length === 0) return;
    const steps = dayToKeepSteps(of, shelf.policy.peek(), today.value);
    const made = (await inSlices(steps, createRests(), () => false))?.value;
    if (!made || of.key !== book.peek()) return;
    if (days.peek().some((one) => one.day === made.day && sameData(one, made))) return;
    if (await shelf.keep(store.putFigureDay(made)))
      days.value = [...days.peek().filter(({ day }) => day !== made.day), made];
  }

  async function put<T>(answer: Promise<T | null> | null, take: (value: T) => void): Promise<void> {
    const value = await answer;
    if (value === null) toasts.warn(said.notSaved);
    else take(value);
  }

  function start(): () => void {
    let callOff = (): void => {};
    let done = '';
    const stops = [
      effect(() => {
        if (shelf.book.value) void load();
      }),
      effect(() => {
        const of = shelf.book.value;
        if (!of || of.key !== book.value || !shelf.accounts.value) return;
        const turn = `${of.key} ${today.value} ${of.lastRead}`;
        if (turn === done || dayInZone(of.lastRead, clock.zone()) !== today.value) return;
        done = turn;
        callOff();
        callOff = clock.after(pause, () => void keepToday());
      }),
      store.onChange((what) => {
        if (what === 'facts') void load();
      }),
    ];
    return () => {
      callOff();
      for (const stop of stops) stop();
    };
  }

  return {
    days,
    sales,
    goals,
    goalsOfAll,
    putSales(change: (before: readonly MonthlySales[]) => readonly MonthlySales[]): void {
      const key = shelf.book.peek()?.key;
      void put(key === undefined ? null : shelf.keep(store.changeSales(key, change)), (value) => {
        sales.value = value;
      });
    },
    putGoals(ofAll: boolean, change: (before: readonly Goal[]) => readonly Goal[]): void {
      const key = ofAll ? allBooks : shelf.book.peek()?.key;
      void put(key === undefined ? null : shelf.keep(store.changeGoals(key, change)), (value) => {
        (ofAll ? goalsOfAll : goals).value = value;
      });
    },
    start,
  };
}
export type Kept = ReturnType<typeof createKept>;
