import type { Day } from '../domain/day.ts';
import type { ExpectedWeek, FigureDay, PartOf, Waits } from '../domain/figure-day.ts';

type ById = { readonly [id: string]: number | undefined };

/** What is kept in one currency; null: that was not kept on older days. */
export type KeptCurrency = {
  readonly currency: string;
  readonly values: ById;
  /** What each value is a mean or a share of. */
  readonly per: ById | null;
  /** Credit sales by month. */
  readonly sales: ById | null;
  readonly expected: readonly ExpectedWeek[] | null;
};

/** What is kept on one day of a book or of a part of it. */
export type KeptDay = {
  readonly day: Day;
  readonly policyVersion: number;
  readonly currencies: readonly KeptCurrency[];
  readonly waits: Waits | null;
};

/** The days of a whole book. */
export const daysOfBook = (days: readonly FigureDay[]): readonly KeptDay[] =>
  days.map(({ day, policyVersion, currencies, waits = null }) => ({
    day,
    policyVersion,
    waits,
    currencies: currencies.map(({ per = null, sales = null, ...one }) => ({ ...one, per, sales })),
  }));

/** The days of one owner's or one segment's accounts, as they were theirs on each day. */
export const daysOfPart = (days: readonly FigureDay[], { by, is }: PartOf): readonly KeptDay[] =>
  days.map(({ day, policyVersion, ids = [], parts = [] }) => {
    const own = parts.filter((one) => one.by === by && one.is === is);
    return {
      day,
      policyVersion,
      waits: own.find(({ waits }) => waits)?.waits ?? null,
      currencies: own.map(({ currency, values, per, expected = null }) => ({
        currency,
        values: byId(ids, values),
        per: per ? byId(ids, per) : null,
        sales: null,
        expected,
      })),
    };
  });

const byId = (ids: readonly string[], values: readonly (number | null)[]): ById =>
  Object.fromEntries(ids.map((id, at) => [id, values[at] ?? undefined]));
