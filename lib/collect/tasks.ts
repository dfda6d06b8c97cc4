import { sumByCurrency } from '../domain/money.ts';
import type { Reason, Task } from './next-action.ts';
import { unproven } from './reasons.ts';
import type { Line, Standing } from './standing.ts';

/** What is for us to do, beside any contact. */
export function tasksOf(standing: Standing): readonly Task[] {
  return [...applyCredit(standing), ...showBalance(standing)];
}

/** Credit and overdue invoices side by side: applying the one settles part of the other. */
function applyCredit({ credits, overdue }: Standing): readonly Task[] {
  const because = overdue.length > 0 ? creditReason(credits) : [];
  return because.length > 0 ? [{ kind: 'apply-credit', because }] : [];
}

/** Past due or without a due date, and the page does not prove what is open. */
function showBalance({ unclear }: Standing): readonly Task[] {
  const because = unproven(unclear.filter(({ daysOverdue }) => daysOverdue === null || daysOverdue > 0));
  return because.length > 0 ? [{ kind: 'show-balance', because }] : [];
}

/** The credit that stands unused, as a positive amount. */
export function creditReason(credits: readonly Line[]): readonly Reason[] {
  const first = credits[0];
  if (!first) return [];
  const amount = sumByCurrency(
    credits.flatMap(({ invoice: { balance } }) => (balance ? [{ ...balance, minor: -balance.minor }] : [])),
  );
  return [{ code: 'credit-unapplied', amount, evidence: { kind: 'invoice', key: first.invoice.key } }];
}
