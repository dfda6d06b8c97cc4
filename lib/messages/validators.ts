import * as z from 'zod/mini';
import { instant } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bounds, outOfBounds } from './bounds.ts';
import type { WatchEvent } from './contract.ts';

const text = z.string();
const list = z.array(text).check(z.maxLength(bounds.list));
const count = z.int().check(z.nonnegative());

/** Values for some rows, by row number within the batch. */
const sparse = <T>(value: z.ZodMiniType<T>) => z.record(text.check(z.regex(/^(0|[1-9]\d{0,5})$/)), value);

/** A link a person may follow. Anything else (javascript:, data:) is no link. */
const link = /^(https?|mailto|tel):/i;
const links = z.pipe(
  sparse(text),
  z.transform((all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([, href]) => link.test(href))),
  ),
);

const rows = z.strictObject({
  id: z.array(text).check(z.maxLength(bounds.rows)),
  role: sparse(z.enum(['header', 'group', 'footer'])),
  recordId: sparse(text),
  href: links,
});

const cells = z.strictObject({
  text: z.array(text).check(z.maxLength(bounds.rows)),
  title: z.exactOptional(sparse(text)),
  href: z.exactOptional(links),
  datetime: z.exactOptional(sparse(text)),
  value: z.exactOptional(sparse(text)),
  parts: z.exactOptional(sparse(list)),
});

const batch = z.strictObject({ rows, columns: z.array(cells).check(z.maxLength(bounds.columns)) }).check(
  z.refine(({ rows: { id, role, recordId, href }, columns }) => {
    const fits = (values: object | undefined) =>
      Object.keys(values ?? {}).every((row) => Number(row) < id.length);
    return (
      [role, recordId, href].every(fits) &&
      columns.every(
        (column) =>
          column.text.length === id.length &&
          [column.title, column.href, column.datetime, column.value, column.parts].every(fits),
      )
    );
  }, 'columns and rows differ in length'),
);

const head = z.strictObject({
  id: text,
  frame: text,
  kind: z.enum(['table', 'grid', 'cards', 'details']),
  heading: z.nullable(text),
  notes: list,
  columns: z
    .array(z.strictObject({ headers: list, key: z.nullable(text) }))
    .check(z.maxLength(bounds.columns)),
  stated: list,
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
  loadedAt: instant,
  arrivedAt: z.exactOptional(instant),
  closedFrames: list,
  marks: list,
});

const told = { reading: text, seq: count };

const watchEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('region'), ...told, head }),
  z.strictObject({ type: z.literal('rows'), ...told, region: text, batch }),
  z.strictObject({ type: z.literal('done'), ...told, frame: text, facts }),
  z.strictObject({
    type: z.literal('patch'),
    ...told,
    region: text,
    batch,
    outOfView: z.array(text).check(z.maxLength(bounds.allRows)),
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
