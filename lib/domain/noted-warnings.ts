import * as z from 'zod/mini';
import { day } from './day.ts';

/** The early warnings of a book as last counted: for the icon and for notifications, which name nobody. */
export const notedWarnings = z.strictObject({
  day,
  /** Customer and kind of each. */
  keys: z.array(z.string()),
  /** Those of them the user was told of. */
  told: z.array(z.string()),
});
export type NotedWarnings = z.infer<typeof notedWarnings>;
