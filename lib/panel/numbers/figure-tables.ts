import { type FigureId, figureId } from '../../domain/figure-id.ts';
import { segmentId } from '../../domain/policy.ts';
import type { AccountFacts } from '../../numbers/account-facts.ts';
import type { Cell } from '../../numbers/csv-text.ts';
import type { Unit } from '../../numbers/figure.ts';
import { type Figures, figuresOf } from '../../numbers/figures-of.ts';
import { trendOf } from '../../numbers/trend.ts';
import { texts } from '../texts/texts.ts';
import { type BreakdownBy, groupFigures, groupsOf } from './breakdown.ts';
import type { NumbersView } from './numbers-view.ts';
import { printValue } from './print-figure.ts';
import { amountIn, type Table, type TableCell, type Tabled } from './table.ts';

const t = texts.numbers;

/** Every figure with what it was a month ago, and what it rests on or lacks. */
export const figuresTable = ({ view, today, locale }: Tabled): Table => ({
  name: t.title,
  head: [t.figure, t.value, t.monthAgo, t.restsOnHead, t.missingHead],
  rows: () =>
    figureId.options.map((id) => {
      const { value, unit, of, missing } = view.figures[id];
      const before = trendOf(view.course, id, today).monthAgo?.value ?? null;
      const print = (one: number | null): TableCell =>
        one === null
          ? null
          : {
              file: cellOf(one, unit, view.currency),
              page: printValue(one, unit, view.currency, locale),
            };
      const name = { file: headOf(id, unit, view.currency), page: t.figures[id].name };
      return [name, print(value), print(before), of, missing && t.missing[missing]];
    }),
});

/** What each figure is. */
export const definitionsTable = (): Table => ({
  name: t.howCounted,
  head: [t.figure, t.meaning, t.formula, t.basis, t.source],
  rows: () =>
    figureId.options.map((id) => {
      const { name, meaning, formula, basis, source } = t.figures[id];
      return [name, meaning, formula, basis, source];
    }),
});

/** The figures side by side, of each book, owner and segment. */
export function comparedTable({ view, policy, today }: Tabled): Table {
  const groups = (['book', 'owner', 'segment'] as const).flatMap((by) =>
    groupsOf(view.accounts, by).map(([is, accounts]) => ({ by, is, accounts })),
  );
  return {
    name: t.compared,
    head: [t.figure, ...groups.map(({ by, is }) => `${t.comparedBy[by]}: ${groupName(view, by, is)}`)],
    rows: () => {
      const each = groups.map(({ by, is, accounts }) => groupFigures(view, by, is, accounts, policy, today));
      const [first] = each;
      if (!first) return [];
      const lines = figureId.options
        .filter((id) => each.some((figures) => isTold(figures, id)))
        .map((id) => [
          headOf(id, first[id].unit, view.currency),
          ...each.map((figures) => cellOf(figures[id].value, figures[id].unit, view.currency)),
        ]);
      return [[t.customers, ...groups.map(({ accounts }) => accounts.length)], ...lines];
    },
  };
}

/** The figures of each customer. */
export function customersTable({ view, policy, today }: Tabled): Table {
  const of = (accounts: readonly AccountFacts[]): Figures =>
    figuresOf({ accounts, lens: view.lens, today, policy, sales: null, lastMonth: null });
  const none = of([]);
  const ids = figureId.options.filter((id) => isTold(none, id));
  const heads = ids.map((id) => headOf(id, none[id].unit, view.currency));
  return {
    name: t.byCustomer,
    head: [t.customer, ...(view.several ? [t.book] : []), t.whose, t.segment, ...heads],
    long: true,
    rows: () =>
      view.accounts.map((one) => {
        const figures = of([one]);
        return [
          one.name,
          ...(view.several ? [groupName(view, 'book', one.book)] : []),
          groupName(view, 'owner', one.owner),
          groupName(view, 'segment', one.segment),
          ...ids.map((id) => cellOf(figures[id].value, figures[id].unit, view.currency)),
        ];
      }),
  };
}

/** What each figure was on each day. */
export const courseTable = ({ view }: Tabled): Table => ({
  name: t.trend,
  head: [t.day, ...figureId.options.map((id) => headOf(id, view.figures[id].unit, view.currency))],
  long: true,
  rows: () =>
    view.course.map(({ day, values }) => [
      day,
      ...figureId.options.map((id) => cellOf(values[id] ?? null, view.figures[id].unit, view.currency)),
    ]),
});

function groupName({ books }: NumbersView, by: BreakdownBy, is: string): string {
  if (by === 'book') return books.get(is)?.name ?? is;
  if (by === 'owner') return is || t.nobody;
  const segment = segmentId.safeParse(is);
  return segment.success ? texts.segmentName[segment.data] : is;
}

/** Sales are known of whole books only: figures that need them are not told of their parts. */
const isTold = (figures: Figures, id: FigureId): boolean => figures[id].missing !== 'not-whole-book';

function headOf(id: FigureId, unit: Unit, currency: string): string {
  const { name } = t.figures[id];
  const of = unit === 'money' ? currency : t.inUnit[unit];
  return of === '' ? name : `${name} (${of})`;
}

/** Numbers stay numbers: money in units of its currency, shares in per cent, time in days or minutes. */
function cellOf(value: number | null, unit: Unit, currency: string): Cell {
  if (value === null) return null;
  if (unit === 'money') return amountIn(currency, value);
  return Math.round(value * (unit === 'share' ? 10_000 : 100)) / 100;
}
