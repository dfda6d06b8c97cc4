/** What a question asks, as codes with values: the panel words it in its own language. */
import type { Day } from './day.ts';
import type { CheckDetail } from './findings.ts';
import type { ImportField } from './import.ts';
import type { TaughtField } from './taught.ts';

/** A column as a person would call it: its header, else its number, the first is 0. */
export type ColumnName = { readonly header: string; readonly column: number };

export type Asks =
  | {
      readonly code: 'which-column';
      readonly of: 'list' | 'file';
      readonly field: TaughtField | ImportField;
    }
  | { readonly code: 'sole-amount'; readonly example: string }
  | {
      readonly code: 'tax-within';
      readonly header: string;
      readonly tax: string;
      readonly example: string;
    }
  | { readonly code: 'pointed-impossible'; readonly column: ColumnName; readonly field: TaughtField }
  | {
      readonly code: 'pointed-failing';
      readonly column: ColumnName;
      readonly field: TaughtField;
      /** Of the check that fails with it. */
      readonly failed: CheckDetail;
    }
  | {
      readonly code: 'which-currency';
      readonly of: 'list' | 'file';
      /** A sign that several currencies use; '' where none is printed. */
      readonly sign: string;
      readonly example: string;
    }
  | {
      readonly code: 'which-day';
      readonly of: 'list' | 'file';
      readonly example: string;
      readonly days: readonly Day[];
    }
  | { readonly code: 'decimal-mark'; readonly of: 'list' | 'file'; readonly example: string }
  | {
      readonly code: 'twice';
      /** Number or customer, null where the row shows neither; 1-based row. */
      readonly rows: readonly { readonly name: string | null; readonly row: number }[];
    };

/** What a choice says. */
export type ChoiceLabel =
  | ({ readonly code: 'column' } & ColumnName)
  | { readonly code: 'day'; readonly day: Day }
  /** Words of the page, or a code such as EUR: the same in every language. */
  | { readonly code: 'printed'; readonly text: string }
  | { readonly code: ChoiceWord };

export type ChoiceWord =
  | 'no-column'
  | 'neither'
  | 'totals'
  | 'still-open'
  | 'with-tax'
  | 'without-tax'
  | 'as-read'
  | 'as-pointed'
  | 'one-invoice'
  | 'two-invoices'
  | 'three-decimals'
  | 'over-a-thousand';
