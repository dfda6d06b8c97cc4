import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result.ts';
import { outOfBounds } from '../bounds.ts';
import type { WalkEvent } from '../walk-contract.ts';

const walkEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), top: z.number().check(z.nonnegative()) }),
  z.strictObject({
    type: z.literal('stepped'),
    by: z.enum(['scroll', 'next', 'more']),
    end: z.boolean(),
  }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('sought'), found: z.boolean() }),
  z.strictObject({ type: z.literal('restored'), whole: z.boolean() }),
]);

/** Parses what a page said while its pages were turned. */
export function parseWalkEvent(raw: unknown): Result<WalkEvent, string> {
  const beyond = outOfBounds(raw);
  if (beyond) return fail(beyond);
  const parsed = walkEvent.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail('not an event');
}
