/** A reading interpreted. Plain data: made by lib/interpret, stored in parts by lib/store, shown by the panel. */
import type { AccountLine } from './account.ts';
import type { Asks, ChoiceLabel } from './asks.ts';
import type { BookIdentity } from './book.ts';
import type { CheckDetail, ProblemPlace, ProblemWhy } from './findings.ts';
import type { Instant } from './instant.ts';
import type { Invoice, InvoiceField } from './invoice.ts';
import type { Language } from './language.ts';
import type { Place } from './reading.ts';

export type PageKind = 'invoices' | 'invoice' | 'aging' | 'account' | 'payables' | 'none';

/** Why nothing was taken from a page. */
export type NothingBecause =
  | 'no-region'
  | 'payables'
  | 'quotes'
  | 'payments'
  | 'bank'
  | 'no-invoices'
  | 'sample-rows'
  | 'loading';

/** What the reading can speak for. */
export type Scope = {
  readonly read: number;
  readonly stated: number | null;
  /** Null: cannot be told. */
  readonly filtered: boolean | null;
  /** The reading provably held every open item of the book (all stated rows, no filter, no further page). */
  readonly complete: boolean;
};

export type CheckName =
  | 'totals-row'
  | 'buckets'
  | 'total-paid-balance'
  | 'days-overdue'
  | 'due-after-issue'
  | 'status-balance'
  | 'stated-count';

/** One proof, with its arithmetic. */
export type Check = {
  readonly name: CheckName;
  readonly ok: boolean;
  readonly detail: CheckDetail;
  /** Rows that fail it. */
  readonly rows: readonly string[];
  /** Not ok only because the page holds a part of its rows at a time: the rest is still to be read. */
  readonly partly?: boolean;
};

/** Asked once and remembered for site + page kind + header words. */
export type Question = {
  /** Stable id under which the answer is kept. */
  readonly key: string;
  readonly about: 'column' | 'date-order' | 'decimal-mark' | 'currency' | 'duplicate' | 'book';
  readonly asks: Asks;
  readonly choices: readonly Choice[];
};

/** An answer that can be chosen; `example` is what stands on the page. */
export type Choice = { readonly value: string; readonly label: ChoiceLabel; readonly example: string };

/** Something that could not be read, with its raw text. */
export type Problem = {
  readonly place: ProblemPlace;
  readonly at: Place | null;
  readonly field: ReadField | null;
  readonly raw: string;
  readonly why: ProblemWhy;
};

/** A column as understood. `field: null` = not used. */
export type ColumnReading = {
  readonly region: string;
  readonly column: number;
  readonly header: string;
  readonly field: ColumnField | null;
  readonly example: string;
};

/** A field that a column of its own holds. */
export type ReadField = Exclude<InvoiceField, 'instalment' | 'recordId' | 'statusText' | 'link'>;

/** What a column can be. */
export type ColumnField =
  | ReadField
  | 'paid'
  | 'totalExclTax'
  | 'tax'
  | 'currency'
  | 'daysOverdue'
  | 'kind'
  | 'phone'
  | 'terms'
  | 'poNumber'
  | 'bucket';

/** An invoice of a snapshot, with the places of its fields. */
export type SeenInvoice = Invoice & {
  /** Worked out when asked for, and not copied with the rest: they mean nothing once the page has gone. */
  readonly places: { readonly [field in InvoiceField]?: Place | undefined };
  /** 1-based number of the row as a person would count it. */
  readonly row: number;
  /** When its row reached the page, where that was after the rest of the reading. */
  readonly seenAt?: Instant;
};

/** Whom to reach at a customer's, as the page prints it; what it does not show is left out. */
export type PageContact = Pick<AccountLine, 'customer' | 'customerId'> & {
  readonly contactName?: string;
  /** What that person does, and the language they are written to in; only beside the name. */
  readonly contactRole?: string;
  readonly contactLanguage?: Language;
  readonly phone?: string;
};

export type Snapshot = {
  readonly readingId: string;
  readonly observedAt: Instant;
  readonly url: string;
  readonly title: string;
  readonly kind: PageKind;
  /** Set when kind is `payables` or `none`. */
  readonly because: NothingBecause | null;
  readonly book: BookIdentity;
  readonly invoices: readonly SeenInvoice[];
  readonly accounts: readonly AccountLine[];
  /** One a customer; left out where the page shows none. */
  readonly contacts?: readonly PageContact[];
  readonly columns: readonly ColumnReading[];
  readonly scope: Scope;
  readonly checks: readonly Check[];
  readonly questions: readonly Question[];
  /** What the page itself settles of what may be asked on the next of its kind, by question key. */
  readonly proven?: Answers;
  readonly problems: readonly Problem[];
};

/** Answers given so far, by question key. */
export type Answers = { readonly [questionKey: string]: string };
