import type { Day } from '../../domain/day.ts';
import { decimalText } from '../../domain/money.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Cell } from '../../numbers/csv-text.ts';
import type { NumbersView } from './numbers-view.ts';

/** One table of the numbers, for a file or the report. Its rows are made when they are asked for. */
export type Table = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly Cell[])[];
  /** Too long for a page that people read together. */
  readonly long?: true;
};

/** What tables are made of. */
export type Tabled = {
  readonly view: NumbersView;
  readonly policy: Policy;
  readonly today: Day;
  readonly locale: string;
};

/** Minor units as the number a spreadsheet takes. */
export const amountIn = (currency: string, minor: number): number =>
  Number(decimalText({ minor: Math.round(minor), currency, basis: 'document' }));
