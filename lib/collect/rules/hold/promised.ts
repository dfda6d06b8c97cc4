import type { StoredInvoice } from '../../../domain/account.ts';
import type { Activity } from '../../../domain/activity.ts';
import { addDays, type Day, dayInZone } from '../../../domain/day.ts';
import type { Money } from '../../../domain/money.ts';
import type { PromiseState } from '../../states/states.ts';
import { allocate } from './allocate.ts';
import type { Holding, HoldRule } from './hold.ts';

/**
 * A promise whose day is not past, or past and not looked up since. Of an amount smaller than its invoices the oldest
 * are covered first; what it does not cover stays in the demand.
 */
export const promised: HoldRule = (open, { agreements, today }) =>
  agreements.promises.all.flatMap((promise) =>
    waits.has(promise.state) ? holdings(promise, open, today) : [],
  );

const waits: ReadonlySet<PromiseState['state']> = new Set(['open', 'due-today', 'due-unchecked']);

function holdings(
  { entry, state, left, until }: PromiseState,
  open: readonly StoredInvoice[],
  today: Day,
): readonly Holding[] {
  const keys = new Set(entry.invoices.map(({ invoice }) => invoice));
  const lines = keys.size > 0 ? open.filter(({ key }) => keys.has(key)) : owedThen(open, entry, entry.date);
  const amount = entry.amount && (left.find(({ currency }) => currency === entry.amount?.currency) ?? null);
  return covered(lines, entry.amount && (amount ?? entry.amount)).map(([key, part]) => [
    key,
    {
      why: state === 'due-unchecked' ? 'promise-unchecked' : 'promised',
      amount: part,
      // Its day past, it is judged once the bank has had its days too.
      until: entry.date < today ? addDays(until, 1) : entry.date,
      entry: entry.id,
    },
  ]);
}

/** What an entry that names no invoice was about: all that was issued by then and falls due by its day. */
export const owedThen = (
  open: readonly StoredInvoice[],
  { at, zone }: Activity,
  by: Day,
): readonly StoredInvoice[] => {
  const made = dayInZone(at, zone);
  return open.filter(
    ({ issueDate, dueDate }) =>
      (issueDate === null || issueDate <= made) && (dueDate === null || dueDate <= by),
  );
};

/** Whole lines where no amount was named, or none of its currency is open. */
export function covered(
  lines: readonly StoredInvoice[],
  amount: Money | null,
): readonly (readonly [string, Money | null])[] {
  const same = amount ? lines.filter(({ balance }) => balance?.currency === amount.currency) : [];
  return amount && same.length > 0 ? allocate(amount, same) : lines.map(({ key }) => [key, null] as const);
}
