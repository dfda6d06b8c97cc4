import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import { type Warning, warningKey, warningsOf } from '../collect/warnings.ts';
import type { Day } from '../domain/day.ts';
import { sameData } from '../domain/same-data.ts';
import type { BookShelf } from './book-shelf.ts';
import type { StorePort } from './ports.ts';

export interface WarningsState {
  /** Early warnings of the book shown. */
  readonly warnings: ReadonlySignal<readonly Warning[]>;
  /** Grows whenever other warnings than before were noted for the icon. */
  readonly warned: ReadonlySignal<number>;
}

/** Early warnings as a list, and noted for the icon whenever they change. */
export function createWarningWatch(
  store: StorePort,
  shelf: BookShelf,
  today: ReadonlySignal<Day>,
  rows: ReadonlySignal<readonly WorklistRow[] | null>,
) {
  const warned = signal(0);
  const warnings = computed(() => warningsOf(rows.value ?? []));
  let noted: unknown = null;
  const state: WarningsState = { warnings, warned };
  const start = (): (() => void) =>
    effect(() => {
      // Of a book put away nobody is warned at the icon.
      if (rows.value === null || !shelf.book.value || shelf.book.value.archived) return;
      const now = {
        book: shelf.book.value.key,
        day: today.value,
        keys: warnings.value.map(warningKey),
      };
      if (sameData(noted, now)) return;
      noted = now;
      void shelf.keep(store.noteWarnings(now.book, now.day, now.keys)).then((kept) => {
        if (kept) warned.value = warned.peek() + 1;
      });
    });
  return { state, start };
}
