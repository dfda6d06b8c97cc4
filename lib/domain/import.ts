import type { AccountSettings } from './account-settings.ts';
import type { Day } from './day.ts';
import type { UnreadBecause } from './findings.ts';
import type { Language } from './language.ts';
import type { Money } from './money.ts';

/** What a file of the user's can bring in. */
export type ImportKind = 'paid-invoices' | 'accounts' | 'notes';

/** Whose row it is. At least one of both is there. */
type OfAccount = {
  /** Line of the file on which the row begins, the first is 1. */
  readonly line: number;
  /** Full name as printed. */
  readonly customer: string | null;
  readonly customerId: string | null;
};

export type PaidInvoiceRow = OfAccount & {
  readonly number: string | null;
  readonly issueDate: Day | null;
  readonly dueDate: Day;
  /** Null: still open when the file was made; nothing to import. */
  readonly paidDate: Day | null;
  /** Negative = a credit note. */
  readonly amount: Money | null;
};

export type AccountRow = OfAccount & {
  readonly email: string | null;
  readonly phone: string | null;
  /** Name of the person to write to. */
  readonly contact: string | null;
  readonly language: Language | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly customerKind: AccountSettings['customerKind'];
  readonly creditLimit: Money | null;
  readonly terms: AccountSettings['terms'];
  readonly owner: string | null;
};

/** A note; with an amount or a day promised also a promise to pay. */
export type NoteRow = OfAccount & {
  /** When it was written down. */
  readonly date: Day;
  readonly text: string;
  readonly promised: Money | null;
  readonly promisedFor: Day | null;
};

export type ImportRows = {
  readonly 'paid-invoices': PaidInvoiceRow;
  readonly accounts: AccountRow;
  readonly notes: NoteRow;
};

/** What a column of such a file can hold. */
export type ImportField =
  | 'customer'
  | 'customerId'
  | 'number'
  | 'issueDate'
  | 'dueDate'
  | 'paidDate'
  | 'amount'
  | 'currency'
  | 'email'
  | 'phone'
  | 'contact'
  | 'language'
  | 'country'
  | 'customerKind'
  | 'creditLimit'
  | 'terms'
  | 'owner'
  | 'date'
  | 'text'
  | 'promised'
  | 'promisedFor';

/** Why a cell or a row of a file is not taken, or is left empty. */
export type FileFault =
  | Exclude<UnreadBecause, 'rounded' | 'two-amounts' | 'two-days' | 'imprecise-day' | 'stale-day'>
  | 'more-cells'
  | 'sum'
  | 'quotes'
  | 'no-customer'
  | 'no-due-date'
  | 'paid-ahead'
  | 'due-before-issue'
  | 'no-email'
  | 'unknown-language'
  | 'unknown-country'
  | 'unknown-kind'
  | 'unknown-terms'
  | 'no-note-day'
  | 'empty-note';

/** A fault in words of the catalogue; a column that the whole file lacks is named. */
export type FileWhy =
  | { readonly code: FileFault }
  | { readonly code: 'no-column'; readonly field: ImportField };
