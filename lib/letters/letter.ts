import type { Day } from '../domain/day.ts';
import type { Money, Sums } from '../domain/money.ts';
import type { Wording } from './wording.ts';

/** One line of the letter's table. */
export type LetterLine = {
  readonly key: string;
  readonly number: string;
  readonly link: string | null;
  readonly issueDate: Day | null;
  readonly dueDate: Day | null;
  readonly daysOverdue: number | null;
  readonly open: Money;
  /** Balance worked out by a rule rather than printed; marked in the draft. */
  readonly derived: boolean;
};

export type LetterTable = {
  readonly overdue: readonly LetterLine[];
  /** Sum of the overdue lines per currency. */
  readonly overdueSum: Sums;
  /** Credits shown and deducted as lines of their own. */
  readonly credits: readonly LetterLine[];
  /** What is asked for: overdue less credits, per currency. */
  readonly toPay: Sums;
  /** For information, never in a total that is asked for. */
  readonly notDue: readonly LetterLine[];
};

/** A reply the reader can start with one click: a mailto to the sender with a structured subject. */
export type ReplyLink = { readonly label: string; readonly url: string };

/** A letter ready to leave. Text only; no part of it is markup. */
export type Letter = {
  readonly to: string | null;
  /** The customer's name. */
  readonly customer: string;
  readonly subject: string;
  /** Paragraphs before the table. */
  readonly opening: readonly string[];
  readonly table: LetterTable;
  readonly replies: readonly ReplyLink[];
  /** Paragraphs after it: ways to pay, whom to ask, how fast we answer, signature. */
  readonly closing: readonly string[];
  /** Formats dates and amounts; of the letter's language. */
  readonly locale: string;
  readonly wording: Wording;
};

/** One finding of the guard. A blocking one keeps the letter from leaving. */
export type Finding = {
  readonly check: string;
  readonly blocking: boolean;
  readonly title: string;
  readonly why: string;
  readonly mend: 'ask-sender' | 'read-again' | 'add-recipient' | 'open-reading' | null;
};
