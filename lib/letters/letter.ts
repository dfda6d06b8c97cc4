import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Money, Sums } from '../domain/money.ts';
import type { Moment } from './guard/free-at.ts';
import type { Says } from './guard/says.ts';
import type { Wording } from './wording.ts';

/** One line of the letter's table. */
export type LetterLine = {
  readonly key: string;
  readonly number: string;
  /** Where the customer pays it online; null: no such page is known. */
  readonly payLink: string | null;
  /** Replies about this invoice that the reader can begin with one click. */
  readonly replies: readonly ReplyLink[];
  readonly issueDate: Day | null;
  readonly dueDate: Day | null;
  readonly daysOverdue: number | null;
  /** What the invoice was over; null: not printed, or not in the currency of what is open. */
  readonly total: Money | null;
  readonly open: Money;
  /** Balance worked out by a rule rather than printed; marked in the draft. */
  readonly derived: boolean;
  /** The part of it that is not asked for now, and why as far as a letter says; null: none. */
  readonly part: { readonly why: HeldWhy | null; readonly amount: Money } | null;
};

/** Why a line is not asked for now, as a letter says it. */
export type HeldWhy = 'disputed' | 'promised' | 'plan' | 'debit';

/** A line that is not asked for now, and why. */
export type HeldLine = LetterLine & {
  readonly why: HeldWhy;
  /** The day promised, of the next instalment, or by which the dispute is answered. */
  readonly on: Day | null;
};

/** An earlier message or call about these lines. */
export type Earlier = { readonly on: Day; readonly how: 'mail' | 'call' };

export type LetterTable = {
  readonly overdue: readonly LetterLine[];
  /** Sum of the overdue lines per currency, without what is under review. */
  readonly overdueSum: Sums;
  /** Credits shown and deducted as lines of their own. */
  readonly credits: readonly LetterLine[];
  /** What is asked for: overdue less credits, per currency. */
  readonly toPay: Sums;
  /** For information, never in a total that is asked for. */
  readonly notDue: readonly LetterLine[];
  /** In dispute, promised or on a plan: shown with their state, in no sum. */
  readonly held: readonly HeldLine[];
};

/** A reply the reader can start with one click: a mailto to the sender with a structured subject. */
export type ReplyLink = {
  readonly about: 'ask' | 'wrong' | 'date' | 'paid';
  readonly label: string;
  readonly url: string;
};

/** A letter ready to leave. Text only; no part of it is markup. */
export type Letter = {
  readonly to: string | null;
  /** Who gets a copy, and a hidden one. */
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** The customer's name. */
  readonly customer: string;
  readonly subject: string;
  /** Paragraphs before the table. */
  readonly opening: readonly string[];
  /** Which of the lines the letter's stage is about, where others are at an earlier one; null: all. */
  readonly concerns: string | null;
  readonly table: LetterTable;
  /** Amounts agreed with the customer, which the words may name beside those of the table. */
  readonly agreed: readonly Money[];
  /** Earlier messages about these lines, oldest first. */
  readonly earlier: readonly Earlier[];
  /** Interest on late payment, worked out line by line; never part of a sum. Null: not stated. */
  readonly interest: string | null;
  readonly replies: readonly ReplyLink[];
  /** Paragraphs after it: ways to pay, whom to ask, how fast we answer, signature. */
  readonly closing: readonly string[];
  /** Formats dates and amounts; of the letter's language. */
  readonly locale: string;
  readonly wording: Wording;
  /** It asks for money. */
  readonly demand: boolean;
  /** The open invoices stand in it. */
  readonly listed: boolean;
  /** The text of the user's own that it was written with, and the plan it was last looked over for; null: ours. */
  readonly own: { readonly id: string; readonly name: string; readonly policyVersion: number } | null;
};

/** One finding of the guard. A blocking one keeps the letter from leaving. */
export type Finding = {
  readonly check: string;
  readonly blocking: boolean;
  readonly says: Says;
  readonly mend: Mend | null;
  /** A person may send it all the same, with a reason. */
  readonly overrulable: boolean;
  /** The reason for which it is sent all the same; null: it is not. */
  readonly overruled: string | null;
};

/** What one click does about a finding: a place to go, or a change of the words. */
export type Mend =
  | 'ask-sender'
  | 'read-again'
  | 'add-recipient'
  | 'open-reading'
  | 'open-account'
  | 'open-contacts'
  | 'open-template'
  | 'edit-words'
  | 'change-way'
  | 'put-off'
  /** A letter instead of a call. */
  | 'write-instead'
  | { readonly find: string; readonly write: string }
  | { readonly add: string }
  | { readonly language: Language }
  /** Put off to when it may be. */
  | { readonly move: Moment };
