import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { ContactRule } from '../../domain/letter-rules.ts';
import type { Sums } from '../../domain/money.ts';
import type { Sender } from '../../domain/sender.ts';
import type { CustomerClock } from '../customer-clock.ts';
import type { Finding, Letter } from '../letter.ts';
import type { PastContact } from './limit-count.ts';

/** By which way a letter is judged; some need a recipient, some carry files. */
export type GuardWay = 'mail' | 'file' | 'copy' | 'page' | 'sms' | 'letter';

/** What is known of the customer beside the invoices. */
export type GuardCustomer = {
  /** Null: nobody said. */
  readonly language: Language | null;
  readonly kind: 'business' | 'consumer' | null;
  readonly country: string | null;
  /** Null: the day of the letter is not the one the clock shows. */
  readonly clock: CustomerClock | null;
  readonly doNotContact: { readonly since: Day; readonly reason: string } | null;
  readonly optOuts: readonly { readonly channel: 'mail' | 'phone' | 'sms' | 'letter'; readonly since: Day }[];
  /** Addresses that the ledger, the people or earlier letters name; empty: none is known. */
  readonly addresses: readonly string[];
  /** Addresses whose mails came back. */
  readonly bounced: readonly string[];
};

/** What the checks know beside the letter. */
export type GuardFacts = {
  /** Minutes since the page was read; null where no page of the book is open. */
  readonly readingAgeMinutes: number | null;
  /** Minutes after which a reading is worth repeating; not set: a quarter of an hour. */
  readonly readingLimit?: number | undefined;
  /** The page is no longer as it was read. */
  readonly pageChanged: boolean;
  /** The page's own total disagrees with the rows read, and whether the user said yes to that. */
  readonly sumCheckFailed: boolean;
  readonly sumCheckAccepted: boolean;
  /** Days since the last demand to this account; null = never. */
  readonly lastDemandDaysAgo: number | null;
  readonly gapDays: number;
  readonly today?: Day;
  /** Who writes; null = nobody said. Its own lines (fees, bank data) are not searched for amounts. */
  readonly sender?: Sender | null;
  readonly by?: GuardWay;
  /** Invoices that the letter leaves out because the page does not prove what is open. */
  readonly leftOut?: number;
  readonly customer?: GuardCustomer;
  /** Numbers of invoices that must not be asked for now, and why. */
  readonly notNow?: readonly { readonly key: string; readonly number: string; readonly why: NotNow }[];
  /** Credit that the letter does not deduct. */
  readonly creditApart?: Sums;
  /** Digest of the ways to pay that the last letter to the customer named; null: none did. */
  readonly lastWays?: string | null;
  /** The plan's days of the week and hours of contact, and its version. */
  readonly plan?: {
    readonly weekdays: readonly number[];
    readonly hours: { readonly from: string; readonly to: string };
    readonly version: number;
  };
  readonly rule?: ContactRule | null;
  /** Contacts so far. */
  readonly contacts?: readonly PastContact[];
  /** Where a text message goes; null: no number is known. */
  readonly phone?: string | null;
  /** How many files go with it. */
  readonly files?: number;
  /** Findings the user sends over, with the reason given. */
  readonly overruled?: readonly { readonly check: string; readonly reason: string }[];
};

export type NotNow = 'disputed' | 'promised' | 'plan' | 'paused' | 'settled';

export type CheckId =
  | 'sender'
  | 'missing-value'
  | 'nothing-to-ask'
  | 'do-not-contact'
  | 'opt-out'
  | 'not-now'
  | 'recipient'
  | 'wrong-recipient'
  | 'unproven-amount'
  | 'unknown-amount'
  | 'sum-check'
  | 'bank-change'
  | 'gap'
  | 'often'
  | 'hours'
  | 'opt-out-line'
  | 'customer-kind'
  | 'reading-age'
  | 'left-out'
  | 'credit-apart'
  | 'derived-balance'
  | 'old-template'
  | 'threat'
  | 'legal'
  | 'blame'
  | 'shouting'
  | 'attachment'
  | 'way-to-act'
  | 'language'
  | 'customer-language'
  | 'exclamation';

/** One check: a finding, or null where all is well. */
export type Check = (letter: Letter, facts: GuardFacts) => CheckedFinding | null;
export type CheckedFinding = Omit<Finding, 'overruled' | 'overrulable'> & { readonly check: CheckId };

/** All words of the letter that can be edited. */
export const wordsOf = ({ subject, opening, closing }: Letter): string =>
  [subject, ...opening, ...closing].join('\n\n');
