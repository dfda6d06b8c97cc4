import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';
import { bounds, outOfBounds } from './bounds.ts';
import type { WatchEvent } from './contract.ts';

const text = z.string();
const list = z.array(text).check(z.maxLength(bounds.list));
const count = z.int().check(z.nonnegative());
/** The last that a date can say. */
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));

const cell = z.strictObject({
  text,
  parts: z.optional(list),
  hrefs: z.optional(list),
  told: z.optional(
    z.array(z.array(z.tuple([text, text])).check(z.maxLength(bounds.list))).check(z.maxLength(bounds.list)),
  ),
  value: z.optional(text),
  alt: z.optional(text),
});

const rows = z
  .array(
    z.strictObject({
      id: text,
      role: z.optional(z.enum(['header', 'group', 'footer'])),
      recordId: z.optional(text),
      href: z.optional(text),
      cells: z.union([text, z.array(cell).check(z.maxLength(bounds.columns))]),
    }),
  )
  .check(z.maxLength(bounds.rows));

const head = z.strictObject({
  id: text,
  frame: text,
  kind: z.enum(['table', 'grid', 'cards', 'details']),
  heading: z.nullable(text),
  columns: z
    .array(z.strictObject({ headers: list, key: z.nullable(text) }))
    .check(z.maxLength(bounds.columns)),
  texts: list,
  statedRows: z.nullable(count),
  filters: list,
  morePages: z.boolean(),
  inDialog: z.boolean(),
  partly: z.exactOptional(z.literal(true)),
});

const facts = z.strictObject({
  url: text,
  title: text,
  lang: z.nullable(text),
  headings: list,
  current: list,
  identity: z
    .array(z.strictObject({ from: z.enum(['markup', 'shown']), where: text, text }))
    .check(z.maxLength(bounds.list)),
  loadedAt: time,
  arrivedAt: time,
  closedFrames: list,
  marks: list,
});

const told = { reading: text, seq: count };

const watchEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('region'), ...told, head }),
  z.strictObject({ type: z.literal('rows'), ...told, region: text, base: text, rows }),
  z.strictObject({ type: z.literal('done'), ...told, frame: text, facts }),
  z.strictObject({
    type: z.literal('patch'),
    ...told,
    region: text,
    base: text,
    rows,
    inView: z.exactOptional(z.array(text).check(z.maxLength(bounds.allRows))),
  }),
  z.strictObject({ type: z.literal('head'), ...told, head }),
  z.strictObject({ type: z.literal('facts'), ...told, facts }),
  z.strictObject({ type: z.literal('told'), ...told }),
  z.strictObject({ type: z.literal('changed'), ...told }),
  z.strictObject({ type: z.literal('outlined'), found: z.boolean() }),
]);

/** Parses what a page sent. The failure says where it is wrong, never what stood there. */
export function parseWatchEvent(raw: unknown): Result<WatchEvent, string> {
  const beyond = outOfBounds(raw);
  if (beyond) return fail(beyond);
  const parsed = watchEvent.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(issue ? issue.path.map(String).join('.') || issue.message : 'not an event');
}
