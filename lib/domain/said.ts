import type { CallOutcome } from './call-outcome.ts';
import type { Day } from './day.ts';
import type { DisputeReason } from './dispute-reason.ts';

/** A stretch of the typed text: from `start` up to, not with, `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Where each found thing stands in the text; what the chips are made of. */
type Found = { readonly spans: readonly Span[] };

/** Null: not said, or said in a way that leaves a question. Amounts are minor units of the account's currency. */
export type SaidPromise = Found & {
  /** Null only where a day was named that can be two days; without any day there is no promise. */
  readonly date: Day | null;
  /** Null: the whole of what is named. */
  readonly amountMinor: number | null;
  /** Numbers of open invoices as the account writes them. */
  readonly invoices: readonly string[] | null;
};

export type SaidCheque = Found & {
  readonly number: string | null;
  readonly sentOn: Day | null;
  readonly sentTo: string | null;
  readonly amountMinor: number | null;
  readonly invoices: readonly string[] | null;
};

export type SaidDispute = Found & {
  readonly reason: DisputeReason;
  readonly amountMinor: number | null;
  readonly invoices: readonly string[] | null;
};

export type SaidFollowUp = Found & {
  readonly date: Day | null;
  /** `HH:MM`, 24 hours. */
  readonly time: string | null;
  readonly with: string | null;
};

export type SaidPayment = Found & {
  readonly date: Day | null;
  readonly kind: 'payment-run' | 'transfer' | 'card' | 'cheque' | 'other';
  readonly amountMinor: number | null;
  readonly invoices: readonly string[] | null;
};

/** What the user is asked before saving. */
export type SaidQuestion = Found & {
  readonly about:
    | 'promise-date'
    | 'promise-amount'
    | 'date'
    | 'amount'
    | 'invoice'
    | 'cheque-sent'
    | 'cheque-number'
    | 'cheque-to'
    | 'payment-date'
    | 'condition'
    | 'instalments';
  readonly text: string;
};

/** What a typed sentence says. What is not in here stays text. */
export type Said = {
  readonly promises: readonly SaidPromise[];
  readonly cheques: readonly SaidCheque[];
  readonly disputes: readonly SaidDispute[];
  readonly followUps: readonly SaidFollowUp[];
  readonly expectedPayments: readonly SaidPayment[];
  readonly outcome: CallOutcome | null;
  readonly questions: readonly SaidQuestion[];
};
