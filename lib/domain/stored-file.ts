import * as z from 'zod/mini';
import { instant } from './instant.ts';

/** Largest file kept as evidence, in bytes. */
export const largestFile = 5_000_000;

/** As it lies in the database (earlier versions kept base64 there) or, as base64, in a saved file. */
const lying = z.strictObject({
  book: z.string(),
  account: z.string(),
  id: z.string(),
  name: z.string().check(z.maxLength(300)),
  type: z.string().check(z.maxLength(200)),
  /** In bytes. */
  size: z.int().check(z.minimum(0), z.maximum(largestFile)),
  data: z.union([z.instanceof(Blob), z.string().check(z.maxLength(Math.ceil(largestFile / 3) * 4))]),
  addedAt: instant,
});

/** A file kept as evidence, in whichever form it lay. */
export const storedFile = z.pipe(
  lying,
  z.transform((file, { issues }) => {
    const data = blobOf(file);
    if (data && data.size <= largestFile) return { ...file, size: data.size, data };
    issues.push({ code: 'custom', message: 'not a file of base64', input: file.data, path: ['data'] });
    return z.NEVER;
  }),
);
export type StoredFile = z.infer<typeof storedFile>;

function blobOf({ data, type }: z.infer<typeof lying>): Blob | null {
  if (data instanceof Blob) return data;
  try {
    return new Blob([Uint8Array.fromBase64(data)], { type });
  } catch {
    return null;
  }
}

/** A file's bytes as base64; null where the browser has lost them. */
export const base64Of = (data: Blob): Promise<string | null> =>
  data.bytes().then(
    (bytes) => bytes.toBase64(),
    () => null,
  );
