import { batch, effect, signal } from '@preact/signals';
import { type Day, dayInZone } from '../../domain/day.ts';
import type { FigureDay } from '../../domain/figure-day.ts';
import type { Goal } from '../../domain/goal.ts';
import type { MonthlySales } from '../../domain/sales.ts';
import { sameData } from '../../domain/same-data.ts';
import type { BookShelf } from '../book-shelf.ts';
import type { ClockPort, StorePort } from '../ports.ts';
import { dayToKeep } from './keep-days.ts';
import type { BookPart } from './numbers-view.ts';

/** The panel has painted and the reading is on disk before figures are worked out for keeping. */
const pause = 1500;

type Given = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly clock: ClockPort;
  readonly today: { readonly value: Day };
  /** The book shown, ready to be counted; null while it is not read. */
  readonly part: () => BookPart | null;
};

/** What the store holds for the numbers of the book shown, and the keeping of its days. */
export function createKept({ store, shelf, clock, today, part }: Given) {
  const book = signal<string | null>(null);
  const days = signal<readonly FigureDay[]>([]);
  const sales = signal<readonly MonthlySales[]>([]);
  const goals = signal<readonly Goal[]>([]);

  async function load(): Promise<void> {
    const key = shelf.book.peek()?.key;
    if (key === undefined) return;
    const found = await Promise.all([
      shelf.keep(store.listFigureDays(key)),
      shelf.keep(store.getSales(key)),
      shelf.keep(store.getGoals(key)),
    ]);
    if (key !== shelf.book.peek()?.key) return;
    batch(() => {
      [days.value, sales.value, goals.value] = [found[0] ?? [], found[1] ?? [], found[2] ?? []];
      book.value = key;
    });
  }

  /** A day counts only if the book was read on it: figures of old data would look like a standstill. */
  async function keepToday(): Promise<void> {
    const of = part();
    if (!of || of.key !== book.peek() || of.rows.length === 0) return;
    const made = dayToKeep(of, shelf.policy.peek(), today.value);
    if (days.peek().some((one) => one.day === made.day && sameData(one, made))) return;
    if (await shelf.keep(store.putFigureDay(made)))
      days.value = [...days.peek().filter(({ day }) => day !== made.day), made];
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
      store.onChange(() => void load()),
    ];
    return () => {
      callOff();
      for (const stop of stops) stop();
    };
  }

  return { days, sales, goals, start };
}
