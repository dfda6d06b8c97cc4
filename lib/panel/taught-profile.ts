import type { Day } from '../domain/day.ts';
import type { ListHooks } from '../domain/pointing.ts';
import { detailsList, type TaughtColumn, type TaughtProfile } from '../domain/taught.ts';
import type { SiteProfile } from '../sites/profile.ts';

/** What was shown on a site so far: nothing. `site`: host with port. */
export const emptyProfile = (site: string, today: Day): TaughtProfile =>
  ({
    id: site,
    label: site,
    origins: [],
    marks: [],
    rank: 200,
    pages: [],
    book: {},
    hooks: {},
    labels: {},
    partialWord: 'unknown',
    open: {},
    columns: [],
    checkedOn: today,
    source: 'Pointed at on the page by its user.',
  }) satisfies TaughtProfile & SiteProfile;

/** With one more column; on one list a field has one column, and a column one field. */
export function withColumn(profile: TaughtProfile, column: TaughtColumn, today: Day): TaughtProfile {
  const rival = (other: TaughtColumn) =>
    other.list === column.list && (other.field === column.field || isSamePlace(other, column));
  const columns = [...profile.columns.filter((other) => !rival(other)), column];
  return { ...profile, columns, checkedOn: today };
}

/** Labels of records go by their words: they stand elsewhere on the next one. */
const isSamePlace = (one: TaughtColumn, other: TaughtColumn): boolean =>
  one.list === detailsList
    ? one.header === other.header
    : one.column === other.column && one.part === other.part;

/** With the place of a list that the reader does not find by itself. */
export const withList = (profile: TaughtProfile, { regions, rows, cells }: ListHooks, today: Day) => ({
  ...profile,
  hooks: { regions: [...regions], rows, cells },
  checkedOn: today,
});

/** Null once nothing is left of it. */
export const orNothing = (profile: TaughtProfile): TaughtProfile | null =>
  profile.columns.length > 0 || profile.hooks.rows ? profile : null;
