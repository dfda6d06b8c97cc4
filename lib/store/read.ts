import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Corrupt } from './failure.ts';
import type { StoreName } from './schema.ts';

/** Records that parsed, and those that did not: one bad record never hides the others. */
export type Listed<T> = { readonly items: readonly T[]; readonly corrupt: readonly Corrupt[] };

/** Parses one record, or null where there is none. */
export function parseRecord<T>(
  store: StoreName,
  key: string,
  schema: z.ZodMiniType<T>,
  raw: unknown,
): Result<T | null, Corrupt> {
  if (raw === undefined) return ok(null);
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail({ code: 'corrupt', store, key });
}

/** Parses what a list gave; `fields` make up the key by which a corrupt record is named. */
export function parseRecords<T>(
  store: StoreName,
  fields: readonly string[],
  schema: z.ZodMiniType<T>,
  raws: readonly unknown[],
): Listed<T> {
  const items: T[] = [];
  const corrupt: Corrupt[] = [];
  for (const raw of raws) {
    const parsed = schema.safeParse(raw);
    if (parsed.success) items.push(parsed.data);
    else corrupt.push({ code: 'corrupt', store, key: keyOf(raw, fields) });
  }
  return { items, corrupt };
}

/** What a record is called that cannot be read. */
export function keyOf(raw: unknown, fields: readonly string[]): string {
  const values = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return fields.map((field) => String(values.find(([name]) => name === field)?.[1] ?? '?')).join(' ');
}
