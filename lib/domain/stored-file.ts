import * as z from 'zod/mini';
import { instant } from './instant.ts';

/** Largest file kept as evidence, in bytes. */
export const largestFile = 5_000_000;

/** A file kept as evidence. */
export const storedFile = z.strictObject({
  book: z.string(),
  account: z.string(),
  id: z.string(),
  name: z.string().check(z.maxLength(300)),
  type: z.string().check(z.maxLength(200)),
  /** In bytes. */
  size: z.int().check(z.minimum(0), z.maximum(largestFile)),
  /** Base64, so that it travels in the backup as it lies. */
  data: z.string().check(z.maxLength(Math.ceil(largestFile / 3) * 4)),
  addedAt: instant,
});
export type StoredFile = z.infer<typeof storedFile>;
