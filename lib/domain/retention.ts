import * as z from 'zod/mini';
import { type Day, dayOf } from './day.ts';

/** After how many years what is over and done goes for good. */
export const retentionYears = z.int().check(z.minimum(1), z.maximum(30));

/** What a retention would delete, or has deleted. */
export type Outdated = {
  readonly invoices: number;
  readonly entries: number;
  readonly files: number;
};

/** The day before which what is over and done goes; the 29th of February falls on the 28th. */
export function retentionDay(today: Day, years: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = today.split('-').map(Number);
  return dayOf(year - years, month, dayOfMonth) ?? dayOf(year - years, month, dayOfMonth - 1) ?? today;
}
