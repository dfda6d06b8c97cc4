import type { Account, StoredInvoice } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Money, Sums } from '../domain/money.ts';
import type { SegmentId, StageId } from '../domain/policy.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { BehaviourChange } from './behaviour.ts';
import type { Effort } from './capacity.ts';
import type { Basis } from './forecast/forecast.ts';
import type { Outlook } from './forecast/outlook.ts';
import type { DatedEntry } from './history-of.ts';
import type { Agreements, PauseState } from './states/states.ts';

/** Why a line, or a part of it, is not asked for. */
export type Held = {
  readonly why:
    | 'paused'
    | 'disputed'
    | 'promised'
    | 'promise-unchecked'
    | 'expected'
    | 'plan'
    | 'debit'
    | 'unsent'
    | 'residue'
    | 'written-off';
  /** Null: the whole line. */
  readonly amount: Money | null;
  /** The day it comes back; null: not by itself. */
  readonly until: Day | null;
  /** Id of the entry that says so; null: the settings or the page. */
  readonly entry: string | null;
};

/** One open invoice or credit note on one day. */
export type Line = {
  readonly invoice: StoredInvoice;
  /** Calendar days past the printed due date; negative = not yet due; null without a due date. */
  readonly daysOverdue: number | null;
  /** Days past due as the plan counts them, a due date on a weekend taken as the plan says. */
  readonly age: number | null;
  /** Highest stage this line was reminded at, and when; `on: null` = before Dunlin. */
  readonly reached: { readonly stage: StageId; readonly on: Day | null } | null;
  readonly held: readonly Held[];
  /** What may be asked for now: the balance less what is held; null where that is nothing. */
  readonly asked: Money | null;
  /** When it will be paid; null without a due date or a forecast. */
  readonly outlook: (Outlook & { readonly basis: Basis }) | null;
};

/** Credit limit and what it leaves, in its currency. */
export type Limit = {
  readonly limit: Money;
  readonly balance: Money;
  /** Negative: over the limit. */
  readonly headroom: Money;
  readonly over: boolean;
  /** Deliveries are on hold by the user's yes. */
  readonly onHold: boolean;
};

/** Everything derived for an account from its invoices, the journal and the day. */
export type Standing = {
  readonly account: Account;
  readonly today: Day;
  readonly settings: AccountSettings;
  readonly segment: SegmentId;
  /** Pays on time as a habit. */
  readonly promptPayer: boolean;
  /** Open and past due, balance known. Oldest first. */
  readonly overdue: readonly Line[];
  /** Those of them that may be asked for, wholly or in part. */
  readonly demand: readonly Line[];
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
  /** Effective entries of the account, oldest first. */
  readonly entries: readonly DatedEntry[];
  readonly settled: readonly SettledInvoice[];
  /** Calls and messages of ours, made today. */
  readonly madeToday: Readonly<Record<Effort, number>>;
  readonly agreements: Agreements;
  readonly pauses: readonly PauseState[];
  readonly limit: Limit | null;
  readonly change: BehaviourChange | null;
  /** Name of the account that pays for this one. */
  readonly paidBy: string | null;
  /** Accounts this one pays for: their lines stand among its own. */
  readonly branches: readonly Account[];
};
