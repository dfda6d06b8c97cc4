import type { Day } from '../../domain/day.ts';

export type DayContext = {
  readonly today: Day;
  /** The day the page was loaded; relative dates count from it and only if it is today. Null: not known. */
  readonly loadedOn: Day | null;
  /** Dates without a year are of the page's year: the site says so, or the column prints other years. */
  readonly yearless?: 'this-year';
  /** The page's language, for month names that mean another month elsewhere. */
  readonly lang?: string | null;
};

/**
 * - `day`: read without doubt. `relative` where it was counted from the page's day ("5 days ago").
 * - `instant`: a moment with a zone; a day only in the zone that the page shows.
 * - `ambiguous`: `days` are all readings.
 * - `imprecise`: "2 weeks ago", "last month", "April 2026": no day. `count` is negative in the past, null where the
 *   text names a month or a year.
 * - `stale`: a relative date on a page that was not loaded today.
 * - `empty`, `unreadable`: nothing, or no date.
 */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day; readonly relative: boolean }
  | { readonly kind: 'instant'; readonly instant: string }
  | { readonly kind: 'ambiguous'; readonly days: readonly Day[] }
  | {
      readonly kind: 'imprecise';
      readonly unit: 'week' | 'month' | 'year';
      readonly count: number | null;
    }
  | { readonly kind: 'stale' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };
