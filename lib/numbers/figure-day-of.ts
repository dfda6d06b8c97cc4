import type { ExpectedCash } from '../collect/cash.ts';
import type { Day } from '../domain/day.ts';
import type { ExpectedWeek, FigureDay, PartOf } from '../domain/figure-day.ts';
import { figureId } from '../domain/figure-id.ts';
import type { Figures } from './figures-of.ts';
import { waitsOf } from './waits.ts';

/** What is kept of some accounts on one day. */
type Counted = {
  readonly currency: string;
  readonly figures: Figures;
  readonly cash: readonly ExpectedCash[];
  /** How long their questions took. */
  readonly minutes: readonly number[];
};

/** What the figures of a day are kept from. */
export type Made = {
  readonly book: string;
  readonly day: Day;
  readonly policyVersion: number;
  readonly whole: readonly (Counted & { readonly sales: ReadonlyMap<string, number> })[];
  readonly parts: readonly (Counted & { readonly of: PartOf })[];
};

/** The running month and the twelve before it. */
const salesKept = 13;

/** The day's figures as they are kept: small, because a year of them is. */
export const figureDayOf = ({ book, day, policyVersion, whole, parts }: Made): FigureDay => ({
  book,
  day,
  policyVersion,
  currencies: whole.map(({ currency, figures, cash, sales }) => ({
    currency,
    values: byId(figures, ({ value }) => value),
    per: byId(figures, ({ value, per }) => (value === null ? null : per)),
    expected: expectedIn(cash, currency),
    ...(sales.size > 0 ? { sales: newest(sales) } : {}),
  })),
  ...keptWaits(whole[0]?.minutes ?? []),
  ids: figureId.options,
  parts: parts.map(({ of, currency, figures, cash, minutes }) => ({
    ...of,
    currency,
    values: figureId.options.map((id) => figures[id].value),
    per: figureId.options.map((id) => (figures[id].value === null ? null : figures[id].per)),
    expected: expectedIn(cash, currency),
    ...keptWaits(minutes),
  })),
});

const expectedIn = (cash: readonly ExpectedCash[], currency: string): ExpectedWeek[] =>
  (cash.find((one) => one.currency === currency)?.weeks ?? [])
    .slice(0, 2)
    .map(({ from, likely, low, high }) => ({ from, likely, low, high }));

const newest = (sales: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...sales].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, salesKept));

function keptWaits(minutes: readonly number[]): Pick<FigureDay, 'waits'> {
  const waits = waitsOf(minutes);
  return waits ? { waits } : {};
}

const byId = (of: Figures, take: (figure: Figures['open']) => number | null): Record<string, number> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([id, figure]) => {
      const value = take(figure);
      return value === null ? [] : [[id, value]];
    }),
  );
