import type { ExpectedCash } from '../collect/cash.ts';
import type { Day } from '../domain/day.ts';
import type { FigureDay, PartOf } from '../domain/figure-day.ts';
import { figureId } from '../domain/figure-id.ts';
import type { Figures } from './figures-of.ts';

type Made = {
  readonly book: string;
  readonly day: Day;
  readonly policyVersion: number;
  /** By currency. */
  readonly figures: ReadonlyMap<string, Figures>;
  readonly cash: readonly ExpectedCash[];
  readonly parts: readonly { readonly of: PartOf; readonly currency: string; readonly figures: Figures }[];
};

/** The day's figures as they are kept: small, because a year of them is. */
export const figureDayOf = ({ book, day, policyVersion, figures, cash, parts }: Made): FigureDay => ({
  book,
  day,
  policyVersion,
  currencies: [...figures].map(([currency, of]) => ({
    currency,
    values: byId(of, ({ value }) => value),
    per: byId(of, ({ value, per }) => (value === null ? null : per)),
    expected: (cash.find((one) => one.currency === currency)?.weeks ?? [])
      .slice(0, 2)
      .map(({ from, likely, low, high }) => ({ from, likely, low, high })),
  })),
  ids: figureId.options,
  parts: parts.map(({ of, currency, figures }) => ({
    ...of,
    currency,
    values: figureId.options.map((id) => figures[id].value),
  })),
});

const byId = (of: Figures, take: (figure: Figures['open']) => number | null): Record<string, number> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([id, figure]) => {
      const value = take(figure);
      return value === null ? [] : [[id, value]];
    }),
  );
