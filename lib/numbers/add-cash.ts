import type { CashWeek, ExpectedCash } from '../collect/cash.ts';
import type { Lens } from './lens.ts';

/**
 * Expected cash of several books or currencies as one, through a lens; what it cannot see is left out. The books are taken
 * as independent, as the invoices are: ranges add up by their squares. Null: nothing is seen.
 */
export function addCash(all: readonly ExpectedCash[], lens: Lens): ExpectedCash | null {
  const seen = all.flatMap((one) => {
    const turn = (minor: number): number | null =>
      lens.see({ minor, currency: one.currency, basis: 'document' });
    return turn(0) === null ? [] : [{ ...one, turn: (minor: number) => turn(minor) ?? 0 }];
  });
  const [first] = seen;
  if (!first) return null;
  return {
    currency: lens.currency,
    later: seen.reduce((sum, { later, turn }) => sum + turn(later), 0),
    weeks: first.weeks.map(({ from }, at) =>
      seen.length === 1
        ? turned(first, at)
        : added(
            seen.map((one) => turned(one, at)),
            from,
          ),
    ),
  };
}

type Seen = ExpectedCash & { readonly turn: (minor: number) => number };

function turned({ weeks, turn }: Seen, at: number): CashWeek {
  const { from, likely, low, high } = weeks[at] ?? { from: weeks[0]?.from, likely: 0, low: 0, high: 0 };
  if (from === undefined) throw new Error('expected cash without weeks');
  return { from, likely: turn(likely), low: turn(low), high: turn(high) };
}

function added(weeks: readonly CashWeek[], from: CashWeek['from']): CashWeek {
  const likely = weeks.reduce((sum, week) => sum + week.likely, 0);
  const spread = Math.round(Math.hypot(...weeks.map((week) => week.high - week.likely)));
  return { from, likely, low: Math.max(0, likely - spread), high: likely + spread };
}
