import type { Account, StoredInvoice } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Sums } from '../domain/money.ts';
import type { StageId } from '../domain/policy.ts';

/** One open invoice or credit note on one day. */
export type Line = {
  readonly invoice: StoredInvoice;
  /** Days past due; negative = not yet due; null without a due date. */
  readonly daysOverdue: number | null;
  /** Highest stage this line was reminded at, and when; `on: null` = before Dunlin. */
  readonly reached: { readonly stage: StageId; readonly on: Day | null } | null;
};

/** Everything derived for an account from its invoices, the journal and the day. */
export type Standing = {
  readonly account: Account;
  readonly today: Day;
  /** Open and past due, balance known; the letter's subject. Oldest first. */
  readonly overdue: readonly Line[];
  /** Open and not yet due. */
  readonly notDue: readonly Line[];
  /** Credit notes not applied. */
  readonly credits: readonly Line[];
  /** Listed as open, but the page does not prove the balance, the currency or the due date. */
  readonly unclear: readonly Line[];
  /** Not in the newest reading that provably held every open item. */
  readonly probablySettled: readonly Line[];
  readonly overdueSum: Sums;
  /** Everything open, credits deducted. */
  readonly balance: Sums;
  /** Of the oldest overdue line; where none is proven, of the oldest unclear one. */
  readonly oldestDays: number | null;
  /** The newest demand to this customer, whichever invoices it was about. */
  readonly lastContact: { readonly on: Day; readonly entry: Activity } | null;
  /** Demands about lines that are still overdue. */
  readonly remindersSent: number;
  /** Highest stage that a line still overdue has reached, counting "before Dunlin". */
  readonly reached: {
    readonly stage: StageId;
    readonly on: Day | null;
    readonly beforeDunlin: boolean;
    /** The entry that says so. */
    readonly entry: Activity;
  } | null;
};
