import type { Account } from '../domain/account.ts';
import { noAccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { atRisk } from './at-risk.ts';
import { type BookFacts, payerOf } from './book-facts.ts';
import { entryOfBranch } from './branch-entry.ts';
import { clockOf } from './clock-of.ts';
import type { NextAction, WorklistRow } from './next-action.ts';
import { nextAction } from './next-action-of.ts';
import { standingOf } from './standing-of.ts';

/**
 * One account judged by itself; what today can hold is another matter. A head office is judged with the invoices and entries of the branches it pays for: one
 * message for all.
 */
export function judge(
  account: Account,
  book: BookFacts,
  entriesOf: (account: string) => readonly Activity[],
  policy: Policy,
  today: Day,
): WorklistRow {
  const branches = book.branchesOf.get(account.key) ?? [];
  const whole = [account, ...branches];
  const payer = payerOf(account.key, book.settings, book.accountOf);
  const settled = whole.flatMap(({ key }) => book.settledOf.get(key) ?? []);
  const standing = standingOf(
    branches.length === 0 ? account : { ...account, invoices: whole.flatMap(({ invoices }) => invoices) },
    [
      ...entriesOf(account.key),
      ...branches.flatMap((branch) =>
        entriesOf(branch.key).flatMap((entry) => entryOfBranch(entry, branch, account.key)),
      ),
    ],
    policy,
    today,
    {
      settings: book.settings.get(account.key) ?? noAccountSettings(account.book, account.key),
      settled: branches.length === 0 ? settled : settled.map((one) => ({ ...one, account: account.key })),
      forecast: book.forecast,
      paidBy: payer === null ? null : (book.accountOf.get(payer)?.name ?? payer),
      branches,
    },
  );
  const action = nextAction(standing, policy, today);
  const clock = clockOf(standing, action, today);
  return { standing, action, part: partOf(action, clock, today), atRisk: atRisk(standing), clock };
}

function partOf({ dueOn, contact }: NextAction, clock: string | null, today: Day): WorklistRow['part'] {
  if (clock !== null) return 'clock';
  if (dueOn === null) return 'rest';
  if (dueOn <= today) return 'value';
  return contact ? 'beyond' : 'later';
}
