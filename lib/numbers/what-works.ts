import type { Ask } from './asks.ts';
import { type Figure, lacking, shown } from './figure.ts';

/** What the asks are told apart by. */
export type WorksBy = 'channel' | 'stage' | 'weekday' | 'segment';

export type Works = {
  readonly by: WorksBy;
  readonly is: string;
  readonly in7: Figure;
  readonly in14: Figure;
};

/** Fewer say nothing. */
const least = 20;

/**
 * Share of the invoices named in a contact that were paid within 7 and 14 days after it, per channel, stage, weekday and
 * segment. What came after a contact did not necessarily come because of it.
 */
export function whatWorks(asks: readonly Ask[]): readonly Works[] {
  return (['channel', 'stage', 'weekday', 'segment'] as const).flatMap((by) =>
    [...Map.groupBy(asks, (ask) => ask[by])]
      .flatMap(([is, of]) => (is === null ? [] : [{ is: String(is), of }]))
      .sort((a, b) => (a.is < b.is ? -1 : 1))
      .map(({ is, of }) => ({
        by,
        is,
        in7: shareOf(of.map(({ paidIn7 }) => paidIn7)),
        in14: shareOf(of.map(({ paidIn14 }) => paidIn14)),
      })),
  );
}

function shareOf(paid: readonly (boolean | null)[]): Figure {
  const known = paid.filter((one) => one !== null);
  if (known.length < least) return lacking('share', 'too-few', known.length);
  return shown('share', known.filter(Boolean).length / known.length, known.length);
}
