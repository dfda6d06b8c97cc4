import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result.ts';
import { largestFile } from '../../domain/stored-file.ts';
import type { HandEvent } from '../hand-contract.ts';

const handEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), field: z.boolean() }),
  z.strictObject({ type: z.literal('inserted'), done: z.boolean() }),
  z.strictObject({
    type: z.literal('file'),
    name: z.string().check(z.maxLength(300)),
    mime: z.literal('application/pdf'),
    data: z.string().check(
      z.maxLength(Math.ceil(largestFile / 3) * 4),
      z.regex(/^JVBER[A-Za-z0-9+/]*={0,2}$/),
      z.refine((data) => data.length % 4 === 0),
    ),
  }),
  z.strictObject({
    type: z.literal('no-file'),
    why: z.enum(['no-link', 'refused', 'no-pdf', 'too-large']),
  }),
]);

/** Parses what a page said that was handed a letter or asked for a copy. A file counts only if it begins as a PDF does. */
export function parseHandEvent(raw: unknown): Result<HandEvent, string> {
  const parsed = handEvent.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail('not an event');
}
