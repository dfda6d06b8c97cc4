import type { WorklistRow } from '../../collect/next-action.ts';
import { worklist } from '../../collect/worklist.ts';
import type { Account } from '../../domain/account.ts';
import type { Day } from '../../domain/day.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import type { StorePort } from '../store-port.ts';

/** How one account stands, from its own records alone: the rest of the book is not read. Null: the store does not answer. */
export async function rowOfAccount(
  store: StorePort,
  account: Account,
  today: Day,
): Promise<WorklistRow | null> {
  const { book, key } = account;
  const [journal, settings, policy] = await Promise.all([
    store.listJournal(book, key),
    store.listAccountSettings(book),
    store.getPolicy(),
  ]);
  if (!journal.ok || !settings.ok) return null;
  const known = {
    settled: [],
    settings: new Map(settings.value.map((one) => [one.account, one])),
    rates: null,
  };
  const plan = policy.ok ? policy.value : defaultPolicy;
  return worklist([account], journal.value, plan, today, known)[0] ?? null;
}
