import { ok, type Result } from '../../lib/domain/result.ts';
import type { NumbersStore } from '../../lib/panel/numbers-store.ts';
import type { StoreTrouble } from '../../lib/panel/panel-state.ts';
import type { StoreFailure } from '../../lib/store/failure.ts';
import { listFigureDays, putFigureDay } from '../../lib/store/figures.ts';
import type { Db } from '../../lib/store/open.ts';
import {
  changeSetting,
  getSetting,
  goalsSetting,
  type Setting,
  salesSetting,
} from '../../lib/store/settings.ts';

type Use = <T>(work: (db: Db) => Promise<Result<T, StoreFailure>>) => Promise<Result<T, StoreTrouble>>;

/** Days kept, sales and goals, over the store once it is open. */
export function createNumbersStore(use: Use): NumbersStore {
  const get = <T>(setting: Setting<readonly T[]>) =>
    use(async (db) => {
      const found = await getSetting(db, setting);
      return found.ok ? ok(found.value ?? []) : found;
    });
  return {
    listFigureDays: (book) =>
      use(async (db) => {
        const listed = await listFigureDays(db, book);
        return listed.ok ? ok(listed.value.items) : listed;
      }),
    putFigureDay: (day) =>
      use(async (db) => {
        const put = await putFigureDay(db, day);
        return put.ok ? ok(true as const) : put;
      }),
    getSales: (book) => get(salesSetting(book)),
    changeSales: (book, change) =>
      use((db) => changeSetting(db, salesSetting(book), (before) => [...change(before ?? [])])),
    getGoals: (book) => get(goalsSetting(book)),
    changeGoals: (book, change) =>
      use((db) => changeSetting(db, goalsSetting(book), (before) => [...change(before ?? [])])),
  };
}
