import type { Day } from '../domain/day.ts';
import type { NotedWarnings } from '../domain/noted-warnings.ts';
import type { Result } from '../domain/result.ts';
import type { StoreFailure } from './failure.ts';
import type { Db } from './open.ts';
import { changeSetting, warningsSetting } from './settings.ts';

/** Notes the early warnings of a book on a day; what the user was told of stays told while it lasts. */
export const noteWarnings = (
  db: Db,
  book: string,
  day: Day,
  keys: readonly string[],
): Promise<Result<NotedWarnings, StoreFailure>> =>
  changeSetting(db, warningsSetting(book), (before) => ({
    day,
    keys: [...keys],
    told: before?.told.filter((key) => keys.includes(key)) ?? [],
  }));
