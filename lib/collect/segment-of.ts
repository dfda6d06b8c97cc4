import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Policy, SegmentId } from '../domain/policy.ts';
import { isLarge } from './is-large.ts';
import type { Paid } from './lateness.ts';
import type { Standing } from './standing.ts';

/** Days overdue from which anybody is watched. */
const watchedFrom = 60;
/** An account first billed within so many days, with no payment yet, is new. */
const newFor = 90;

type Facts = Pick<Standing, 'balance' | 'oldestDays' | 'change' | 'agreements' | 'today'> & {
  readonly account: Account;
  readonly settings: AccountSettings;
  readonly paid: readonly Paid[];
};

/**
 * The user's word, else by stated rules: *watch* where promises were broken in a row, the habit changed, or something
 * is more than 60 days overdue; *key* where the balance is large; *new* where nothing was paid yet and the first
 * invoice is at most 90 days old; else *standard*.
 */
export function segmentOf(of: Facts, policy: Policy): SegmentId {
  if (of.settings.segment) return of.settings.segment;
  const broken = of.agreements.promises.brokenInARow >= policy.escalateAfterBroken;
  if (broken || of.change || (of.oldestDays ?? 0) > watchedFrom) return 'watch';
  if (isLarge(of, policy)) return 'key';
  return of.paid.length === 0 && isRecent(of.account, of.today) ? 'new' : 'standard';
}

function isRecent({ invoices }: Account, today: Day): boolean {
  const issued = invoices.flatMap(({ issueDate }) => (issueDate ? [issueDate] : []));
  return issued.length > 0 && issued.every((day) => daysBetween(day, today) <= newFor);
}

/** From three payments on: at least four in five came on the due date or before, a weekend's on Monday. */
export function isPromptPayer(paid: readonly Paid[]): boolean {
  const weekend = 2;
  const prompt = paid.filter(({ daysLate }) => daysLate <= 0).length;
  const nearly = paid.filter(({ daysLate }) => daysLate <= weekend).length;
  return paid.length >= 3 && prompt * 2 >= paid.length && nearly * 5 >= paid.length * 4;
}
