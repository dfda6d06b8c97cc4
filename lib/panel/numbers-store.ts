/** What the numbers need of the store. */
import type { FigureDay } from '../domain/figure-day.ts';
import type { Goal } from '../domain/goal.ts';
import type { Result } from '../domain/result.ts';
import type { MonthlySales } from '../domain/sales.ts';
import type { StoreTrouble } from './panel-state.ts';

type Stored<T> = Promise<Result<T, StoreTrouble>>;

export interface NumbersStore {
  /** Oldest first. */
  listFigureDays(book: string): Stored<readonly FigureDay[]>;
  /** The same day again replaces it. */
  putFigureDay(day: FigureDay): Stored<true>;
  getSales(book: string): Stored<readonly MonthlySales[]>;
  changeSales(
    book: string,
    change: (before: readonly MonthlySales[]) => readonly MonthlySales[],
  ): Stored<readonly MonthlySales[]>;
  getGoals(book: string): Stored<readonly Goal[]>;
  changeGoals(book: string, change: (before: readonly Goal[]) => readonly Goal[]): Stored<readonly Goal[]>;
}
