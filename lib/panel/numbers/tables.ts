import type { Day } from '../../domain/day.ts';
import { reasonWords } from '../reason-words.ts';
import { texts } from '../texts/texts.ts';
import {
  comparedTable,
  courseTable,
  customersTable,
  definitionsTable,
  figuresTable,
} from './figure-tables.ts';
import { amountCell, shareCell, type Table, type TableCell, type Tabled } from './table.ts';
import { worksName } from './works-name.ts';

const t = texts.numbers;

/** Every table there is. Amounts are plain decimal numbers of the currency named in the head. */
export function tablesOf(of: Tabled): readonly Table[] {
  const { view, locale } = of;
  const amount = (minor: number): TableCell => amountCell(view.currency, minor, locale);
  const inCurrency = (head: string): string => `${head} (${view.currency})`;
  const inPercent = (head: string): string => `${head} (%)`;
  const name = (account: string): string => view.names.get(account) ?? account;
  return [
    figuresTable(of),
    comparedTable(of),
    customersTable(of),
    courseTable(of),
    {
      name: t.agingBy[view.agingBy],
      head: [t.agingBy[view.agingBy], t.invoices, inCurrency(t.openAmount)],
      rows: () => [
        ...view.aging.buckets.map(({ from, to, count, minor }) => [
          from === null ? t.notDue : t.bucket(from, to),
          count,
          amount(minor),
        ]),
        [t.undated, view.aging.undated.count, amount(view.aging.undated.minor)],
      ],
    },
    {
      name: t.cash,
      head: [t.week, inCurrency(t.low), inCurrency(t.likely), inCurrency(t.high), inCurrency(t.came)],
      rows: () => [
        ...view.past.map(({ expected: { from, low, likely, high }, came }) => [
          from,
          amount(low),
          amount(likely),
          amount(high),
          amount(came.minor),
        ]),
        ...(view.cash?.weeks ?? []).map(({ from, low, likely, high }) => [
          from,
          amount(low),
          amount(likely),
          amount(high),
          null,
        ]),
      ],
    },
    {
      name: t.pareto,
      head: [t.customer, inCurrency(t.overdue), inPercent(t.upTo)],
      most: 20,
      rows: () =>
        view.pareto.map(({ account, minor, upTo }) => [name(account), amount(minor), shareCell(upTo)]),
    },
    {
      name: t.calendar,
      head: [t.day, t.customer, t.state, inCurrency(t.amount)],
      most: 40,
      rows: () =>
        view.calendar
          .toReversed()
          .map(({ account, on, minor, state }) => [on, name(account), t.promisedState[state], amount(minor)]),
    },
    {
      name: t.works,
      head: [t.works, inPercent(t.in7), inPercent(t.in14), t.asks],
      rows: () =>
        view.works.map((one) => [
          `${t.worksBy[one.by]}: ${worksName(one)}`,
          one.in7.value === null ? t.tooFew(one.in7.of) : shareCell(one.in7.value),
          one.in14.value === null ? t.tooFew(one.in14.of) : shareCell(one.in14.value),
          one.in7.of,
        ]),
    },
    {
      name: t.causes,
      head: [t.reason, t.openCount, t.resolvedCount, t.rootCauses],
      rows: () =>
        view.causes.map(({ name: reason, open, resolved, rootCauses }) => [
          reasonWords(reason),
          open,
          resolved,
          rootCauses.join(' · '),
        ]),
    },
    {
      name: t.months,
      head: [t.month, t.payments, inCurrency(t.amount)],
      rows: () =>
        [...view.months]
          .sort(([a], [b]) => a - b)
          .map(([month, { count, minor }]) => [t.monthNames[month] ?? '', count, amount(minor)]),
    },
    definitionsTable(),
  ];
}

/** A file name out of a table's name. */
export const fileName = (name: string, day: Day): string => `dunlin-${plainName(name)}-${day}.csv`;

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
