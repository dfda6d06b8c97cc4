import { type FigureId, figureId } from '../../domain/figure-id.ts';
import { segmentId } from '../../domain/policy.ts';
import type { AccountFacts } from '../../numbers/account-facts.ts';
import type { Cell } from '../../numbers/csv-text.ts';
import type { Unit } from '../../numbers/figure.ts';
import { type Figures, figuresOf } from '../../numbers/figures-of.ts';
import { trendOf } from '../../numbers/trend.ts';
import { texts } from '../texts/texts.ts';
import { groupsOf } from './breakdown.ts';
import { printValue } from './print-figure.ts';
import { amountIn, type Table, type Tabled } from './table.ts';

const t = texts.numbers;

/** Every figure with what it was a month ago, and what it rests on or lacks. */
export const figuresTable = ({ view, today, locale }: Tabled): Table => ({
  name: t.title,
  head: [t.figure, t.value, t.monthAgo, t.restsOnHead, t.missingHead],
  rows: () =>
    figureId.options.map((id) => {
      const { value, unit, of, missing } = view.figures[id];
      const before = trendOf(view.course, id, today).monthAgo?.value ?? null;
      const print = (one: number | null): string | null =>
        one === null ? null : printValue(one, unit, view.currency, locale);
      return [t.figures[id].name, print(value), print(before), of, missing && t.missing[missing]];
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

/** The figures side by side, of each owner and segment. */
export function comparedTable(of: Tabled): Table {
  const groups = (['owner', 'segment'] as const).flatMap((by) =>
    groupsOf(of.view.accounts, by).map(([is, accounts]) => ({ by, is, accounts })),
  );
  return {
    name: t.compared,
    head: [t.figure, ...groups.map(({ by, is }) => `${t.comparedBy[by]}: ${groupName(by, is)}`)],
    rows: () => {
      if (groups.length === 0) return [];
      const each = groups.map(({ accounts }) => cells(of, accounts));
      const lines = heads(of).map((head, at) => [head, ...each.map((one) => one[at] ?? null)]);
      return [[t.customers, ...groups.map(({ accounts }) => accounts.length)], ...lines];
    },
  };
}

/** The figures of each customer. */
export const customersTable = (of: Tabled): Table => ({
  name: t.byCustomer,
  head: [t.customer, t.whose, t.segment, ...heads(of)],
  long: true,
  rows: () =>
    of.view.accounts.map((one) => [
      one.name,
      groupName('owner', one.owner),
      groupName('segment', one.segment),
      ...cells(of, [one]),
    ]),
});

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

function groupName(by: 'owner' | 'segment', is: string): string {
  if (by === 'owner') return is || t.nobody;
  const segment = segmentId.safeParse(is);
  return segment.success ? texts.segmentName[segment.data] : is;
}

/** Sales are known of whole books only: figures that need them are not told apart. */
const told = (figures: Figures): readonly FigureId[] =>
  figureId.options.filter((id) => figures[id].missing !== 'not-whole-book');

const partly = ({ view, policy, today }: Tabled, accounts: readonly AccountFacts[]): Figures =>
  figuresOf({ accounts, lens: view.lens, today, policy, sales: null, lastMonth: null });

const heads = (of: Tabled): readonly string[] => {
  const none = partly(of, []);
  return told(none).map((id) => headOf(id, none[id].unit, of.view.currency));
};

function cells(of: Tabled, accounts: readonly AccountFacts[]): readonly Cell[] {
  const figures = partly(of, accounts);
  return told(figures).map((id) => cellOf(figures[id].value, figures[id].unit, of.view.currency));
}

function headOf(id: FigureId, unit: Unit, currency: string): string {
  const { name } = t.figures[id];
  return unit === 'money' ? `${name} (${currency})` : unit === 'share' ? `${name} (%)` : name;
}

/** Numbers stay numbers: money in units of its currency, shares in per cent, time in days or minutes. */
function cellOf(value: number | null, unit: Unit, currency: string): Cell {
  if (value === null) return null;
  if (unit === 'money') return amountIn(currency, value);
  return Math.round(value * (unit === 'share' ? 10_000 : 100)) / 100;
}
