import type { Day } from '../../domain/day.ts';
import { decimalText, formatMoney } from '../../domain/money.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Cell } from '../../numbers/csv-text.ts';
import { texts } from '../texts/texts.ts';
import type { NumbersView } from './numbers-view.ts';

/** A cell, or how it stands in a file, where numbers stay numbers, and on a page. */
export type TableCell = Cell | { readonly file: Cell; readonly page: string };

export const inFile = (cell: TableCell): Cell =>
  typeof cell === 'object' && cell !== null ? cell.file : cell;

/** One table of the numbers, for a file or the report. Its rows are made when they are asked for. */
export type Table = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly TableCell[])[];
  /** Too long for a page that people read together. */
  readonly long?: true;
  /** So many rows are enough on such a page; the file has all. */
  readonly most?: number;
};

/** What tables are made of. */
export type Tabled = {
  readonly view: NumbersView;
  readonly policy: Policy;
  readonly today: Day;
  readonly locale: string;
};

/** An amount in minor units. */
export const amountCell = (currency: string, minor: number, locale: string): TableCell => ({
  file: amountIn(currency, minor),
  page: formatMoney({ minor: Math.round(minor), currency, basis: 'document' }, locale),
});

/** A share of 0 to 1; per cent in a file. */
export const shareCell = (share: number): TableCell => ({
  file: Math.round(share * 10_000) / 100,
  page: texts.numbers.percent(share),
});

/** Minor units as the number a spreadsheet takes. */
export const amountIn = (currency: string, minor: number): number =>
  Number(decimalText({ minor: Math.round(minor), currency, basis: 'document' }));
