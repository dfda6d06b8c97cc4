/** What was found out about a page's values, as codes with values: the panel words it in its own language. */
import type { Day } from './day.ts';
import type { Money } from './money.ts';

/** The arithmetic of one row. */
export type RowFinding =
  | { readonly code: 'buckets'; readonly sum: Money; readonly balance: Money }
  | { readonly code: 'rest'; readonly total: Money; readonly paid: Money; readonly balance: Money }
  | { readonly code: 'state'; readonly statusText: string; readonly balance: Money }
  /** `counted`: days from the due date to the day of the report. */
  | {
      readonly code: 'days-late';
      readonly printed: number;
      readonly counted: number;
      readonly dueDate: Day;
    }
  | { readonly code: 'dates'; readonly issueDate: Day; readonly dueDate: Day };

/** What a check compared. */
export type CheckDetail =
  | {
      readonly code: 'rows';
      readonly held: number;
      readonly all: number;
      /** 1-based number of the first row that fails; null: all hold, and `finding` is an example. */
      readonly row: number | null;
      readonly finding: RowFinding;
    }
  | { readonly code: 'sums'; readonly sums: readonly { readonly read: Money; readonly printed: Money }[] }
  | {
      readonly code: 'rows-shown';
      readonly rows: number;
      readonly from: number;
      readonly to: number;
      readonly stated: number | null;
    }
  | { readonly code: 'rows-stated'; readonly rows: number; readonly stated: number };

/** Where a value stood, as a person would count: the first row is 1, the first column 0. */
export type ProblemPlace = {
  readonly row: number;
  readonly header: string;
  readonly column: number;
};

/** Why a text is no amount or no day. */
export type UnreadBecause =
  | 'no-amount'
  | 'two-amounts'
  | 'too-large'
  | 'too-many-decimals'
  | 'rounded'
  | 'no-day'
  | 'two-days'
  | 'imprecise-day'
  | 'stale-day';

/** Why a value is not shown, or is doubted. */
export type ProblemWhy =
  | { readonly code: UnreadBecause }
  | { readonly code: 'buckets-differ' }
  | { readonly code: 'amounts-beside' }
  | { readonly code: 'account-balance' }
  | { readonly code: 'row-check'; readonly finding: RowFinding };
