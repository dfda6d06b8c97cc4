import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bounds, outOfBounds } from '../bounds.ts';
import type { PickEvent } from '../pick-contract.ts';

const text = z.string().check(z.maxLength(2_000));
const column = z.int().check(z.minimum(0), z.maximum(bounds.columns));

const pickEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), rows: z.int().check(z.nonnegative()) }),
  z.strictObject({
    type: z.literal('column'),
    place: z.strictObject({ frame: text, region: text, row: text, column }),
    text,
  }),
  z.strictObject({
    type: z.literal('list'),
    hooks: z.strictObject({
      regions: z.array(text).check(z.minLength(1), z.maxLength(5)),
      rows: text,
      cells: text,
    }),
    text,
  }),
  z.strictObject({ type: z.literal('missed') }),
  z.strictObject({ type: z.literal('cancelled') }),
]);

/** Parses what a page said while a person pointed. */
export function parsePickEvent(raw: unknown): Result<PickEvent, string> {
  if (outOfBounds(raw)) return fail('out of bounds');
  const parsed = pickEvent.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail('not an event');
}
