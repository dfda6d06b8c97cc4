import type * as z from 'zod/mini';
import type { Pause } from '../domain/pause.ts';
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

/** What is to be written, if it can be read again; else nothing of it may be written. */
export const legible = <T>(schema: z.ZodMiniType, record: T): Result<T, { readonly code: 'too-much' }> =>
  schema.safeParse(record).success ? ok(record) : fail({ code: 'too-much' });

/** Parses what a list gave; `fields` make up the key by which a corrupt record is named. */
export function parseRecords<T>(...list: List<T>): Listed<T> {
  const { found, take, raws } = taking(...list);
  for (const raw of raws) take(raw);
  return found;
}

/** The same for a long list, with pauses. Not inside a transaction that is still needed: it ends meanwhile. */
export async function parseInSlices<T>(pause: Pause, ...list: List<T>): Promise<Listed<T>> {
  const { found, take, raws } = taking(...list);
  for (const raw of raws) {
    take(raw);
    const rest = pause();
    if (rest) await rest;
  }
  return found;
}

type List<T> = [
  store: StoreName,
  fields: readonly string[],
  schema: z.ZodMiniType<T>,
  raws: readonly unknown[],
];

function taking<T>(...[store, fields, schema, raws]: List<T>) {
  const items: T[] = [];
  const corrupt: Corrupt[] = [];
  const found: Listed<T> = { items, corrupt };
  function take(raw: unknown): void {
    const parsed = schema.safeParse(raw);
    if (parsed.success) items.push(parsed.data);
    else corrupt.push({ code: 'corrupt', store, key: keyOf(raw, fields) });
  }
  return { found, take, raws };
}

/** What a record is called that cannot be read. */
export function keyOf(raw: unknown, fields: readonly string[]): string {
  const values = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return fields.map((field) => String(values.find(([name]) => name === field)?.[1] ?? '?')).join(' ');
}

/**
 * Everything under a range of keys, as `getAll` gives it, so many records at a time: the browser unpacks those in one
 * piece, and what is many would hold up the panel.
 */
export async function getInBatches(
  store: {
    readonly keyPath: string | string[] | null;
    getAll(keys: IDBKeyRange, count: number): Promise<unknown[]>;
  },
  range: IDBKeyRange,
  batch = 250,
): Promise<readonly unknown[]> {
  const path = [store.keyPath ?? []].flat();
  const all: unknown[] = [];
  for (let keys = range; ; ) {
    const found = await store.getAll(keys, batch);
    for (const one of found) all.push(one);
    if (found.length < batch) return all;
    const last = path.map((field) => Reflect.get(Object(found.at(-1)), field));
    keys = IDBKeyRange.bound(last, range.upper, true, range.upperOpen);
  }
}
