import { addDays, type Day } from '../domain/day.ts';

/** Days in a row, both ends with it. */
export type Span = { readonly from: Day; readonly to: Day };

/** The last so many days, today with them. */
export const lastDays = (today: Day, days: number): Span => ({ from: addDays(today, 1 - days), to: today });

export const isIn = (day: Day, { from, to }: Span): boolean => day >= from && day <= to;
