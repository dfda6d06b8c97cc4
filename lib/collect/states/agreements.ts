import type { Account } from '../../domain/account.ts';
import { type Activity, effective } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { Policy } from '../../domain/policy.ts';
import type { SettledInvoice } from '../../domain/settled.ts';
import { disputesOf } from './disputes.ts';
import { followUpsOf } from './follow-ups.ts';
import { plansOf } from './plans.ts';
import { promisesOf } from './promises.ts';
import { questionsOf } from './questions.ts';
import type { Agreements } from './states.ts';

/**
 * Everything the journal has agreed with one account, judged on one day by what pages showed since. `settled` and
 * `journal` are of the account's book, in any order; entries and invoices of other accounts are passed over.
 */
export function agreementsOf(
  account: Account,
  settled: readonly SettledInvoice[],
  journal: readonly Activity[],
  policy: Policy,
  today: Day,
): Agreements {
  const mine = journal.filter((entry) => entry.account === account.key);
  const entries = [...effective(mine)].sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
  const ledger = { account, settled };
  return {
    promises: promisesOf(entries, ledger, policy, today),
    disputes: disputesOf(entries, today, policy.disputes),
    questions: questionsOf(entries, policy, today),
    plans: plansOf(entries, ledger, today),
    followUps: followUpsOf(entries),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
