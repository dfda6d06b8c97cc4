import type { Sender } from '../../domain/sender.ts';
import type { Finding, Letter } from '../letter.ts';

/** What the checks know beside the letter. */
export type GuardFacts = {
  /** Minutes since the page was read; null where no page of the book is open. */
  readonly readingAgeMinutes: number | null;
  /** The page is no longer as it was read. */
  readonly pageChanged: boolean;
  /** The page's own total disagrees with the rows read, and whether the user said yes to that. */
  readonly sumCheckFailed: boolean;
  readonly sumCheckAccepted: boolean;
  /** Days since the last demand to this account; null = never. */
  readonly lastDemandDaysAgo: number | null;
  readonly gapDays: number;
  /** Who writes; null = nobody said. Its own lines (fees, bank data) are not searched for amounts. */
  readonly sender?: Sender | null;
  /** Judged for this way out; a copy needs no recipient. */
  readonly by?: 'mailto' | 'copy';
  /** Invoices that the letter leaves out because the page does not prove what is open. */
  readonly leftOut?: number;
  /** Checks the user answered with yes, by id: they advise and no longer block. */
  readonly accepted?: readonly CheckId[];
};

export type CheckId =
  | 'sender'
  | 'missing-value'
  | 'nothing-to-ask'
  | 'recipient'
  | 'unproven-amount'
  | 'unknown-amount'
  | 'sum-check'
  | 'gap'
  | 'reading-age'
  | 'left-out'
  | 'derived-balance'
  | 'threat'
  | 'legal'
  | 'blame'
  | 'shouting'
  | 'attachment'
  | 'way-to-act'
  | 'language'
  | 'exclamation';

/** One check: a finding, or null where all is well. */
export type Check = (letter: Letter, facts: GuardFacts) => CheckedFinding | null;
type CheckedFinding = Finding & { readonly check: CheckId };

/** All words of the letter that can be edited. */
export const wordsOf = ({ subject, opening, closing }: Letter): string =>
  [subject, ...opening, ...closing].join('\n\n');
