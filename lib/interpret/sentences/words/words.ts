import type { DisputeReason } from '../../../domain/dispute-reason.ts';

/**
 * What one language's clerks write. Texts are sources of regular expressions over folded text (lower case, no
 * accents), matched as whole words.
 */
export type Words = {
  /** Told apart by their accents alone, so replaced before accents go. */
  readonly accented: readonly (readonly [string, string])[];
  /** Shorthand and common misspellings, and what they stand for. */
  readonly shorthand: readonly (readonly [string, string])[];
  /** Words that a slip of the finger is mended to. */
  readonly spelling: string;
  readonly numerals: Readonly<Record<string, number>>;
  readonly days: DayWords;
  readonly numbers: NumberWords;
  readonly time: TimeWords;
  readonly acts: ActWords;
};

export type DayWords = {
  /** January … December. */
  readonly months: readonly string[];
  /** Monday … Sunday; and short forms that are also other words, read only after `lead`. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly lead: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  readonly yesterday: string;
  readonly dayBeforeYesterday: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  /** Around a count of units, `N` and `U` standing for them. */
  readonly ahead: readonly string[];
  readonly ago: readonly string[];
  /** Before or after a weekday. */
  readonly thisDay: string;
  readonly comingDay: string;
  /** "next Friday": this week's or next week's, depending on who says it. */
  readonly nextDay: string;
  readonly lastDay: string;
  readonly nextWeek: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly nextMonth: string;
  readonly thisMonth: string;
  readonly endOf: string;
  readonly middleOf: string;
  readonly startOf: string;
  /** Whole phrases. */
  readonly endOfMonth: string;
  readonly endOfWeek: string;
  readonly endOfYear: string;
  readonly isoWeek: string;
  /** A day of the month without its month; the number is group 1. */
  readonly ordinals: readonly string[];
  /** Stretches of time that name no day. */
  readonly vague: string;
};

export type NumberWords = {
  readonly decimal: '.' | ',';
  /** Which number stands first in 3/4; null: not settled by the language. */
  readonly dayFirst: true | null;
  readonly currencies: Readonly<Record<string, string>>;
  readonly thousand: string;
  readonly million: string;
  readonly invoice: string;
  readonly chequeNumber: string;
  readonly phone: string;
  /** After a number: it counts things. */
  readonly things: string;
  /** Before a number: it is money. */
  readonly money: string;
  readonly half: string;
  readonly third: string;
  readonly quarter: string;
  readonly rest: string;
  readonly and: string;
};

export type TimeWords = {
  readonly lead: string;
  readonly unit: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly noon: string;
  /** "half 3" is half past two. */
  readonly halfBefore: string;
  readonly halfAfter: string;
};

export type ActWords = {
  readonly split: string;
  readonly pay: string;
  readonly promise: string;
  readonly future: string;
  /** "should go out Friday": expected, not promised. */
  readonly should: string;
  readonly paid: string;
  readonly sent: string;
  readonly by: Readonly<Record<'transfer' | 'card', string>>;
  readonly cheque: string;
  readonly inTheMail: string;
  /** It will not be paid from this cheque. */
  readonly bounced: string;
  /** When money that was sent will be there. */
  readonly arrives: string;
  readonly sendTo: string;
  readonly run: string;
  readonly waitingApproval: string;
  readonly disputes: readonly (readonly [DisputeReason, string])[];
  readonly credit: string;
  /** Before an amount: what was billed or should have been, not what is in dispute. */
  readonly priceTag: string;
  readonly objection: string;
  readonly followUp: string;
  readonly with: string;
  readonly visit: string;
  readonly voicemail: string;
  readonly unreachable: string;
  readonly wrongContact: string;
  readonly notReceived: string;
  readonly reached: string;
  readonly refuses: string;
  readonly not: string;
  readonly notBefore: string;
  readonly condition: string;
  readonly unsure: string;
  /** We asked; they did not say. */
  readonly demand: string;
  /** A day that belongs to the invoice, not to what was said. */
  readonly due: string;
  readonly recurring: string;
};
