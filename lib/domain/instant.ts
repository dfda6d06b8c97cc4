import * as z from 'zod/mini';

/** A moment in UTC, ISO 8601 with `Z`: `2026-05-14T08:42:10.000Z`. Sorts as text. */
export type Instant = string & z.$brand<'Instant'>;

export const isInstant = (text: string): text is Instant =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));

export const instant = z.string().check(z.refine(isInstant, 'not an instant')).brand<'Instant'>();

export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
