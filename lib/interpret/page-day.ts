import type { DayContext } from './dates/day-reading.ts';

/** The day and language that texts of the page are read with. */
export type PageDay = DayContext & { readonly lang: string | null };
