import { isQuiet } from './quiet.ts';
import type { Line, Standing } from './standing.ts';

/** Minor units × days; `null` = currency unknown. */
export type AmountDays = { readonly currency: string | null; readonly minorDays: number };

/**
 * Amount-days at risk, currency by currency: what is open and held back by nothing agreed, times the days overdue it is
 * still expected to see. Unproven amounts count here, and only here: for the order of a list, never for a letter. What
 * another account pays for counts there.
 */
export function atRisk({ overdue, notDue, unclear, paidBy }: Standing): readonly AmountDays[] {
  const risk = new Map<string | null, number>();
  for (const line of paidBy === null ? [...overdue, ...notDue, ...unclear] : []) {
    const minorDays = amountDays(line);
    if (minorDays <= 0) continue;
    const currency = line.invoice.balance?.currency ?? null;
    risk.set(currency, (risk.get(currency) ?? 0) + minorDays);
  }
  return [...risk].map(([currency, minorDays]) => ({ currency, minorDays: Math.round(minorDays) }));
}

/** What is disputed or was never sent is at risk all the same: there is work to do about it. */
function amountDays({ invoice: { balance }, held, outlook, daysOverdue }: Line): number {
  if (!balance || balance.minor <= 0) return 0;
  const minor = held
    .filter(isQuiet)
    .reduce((left, { amount }) => (amount ? Math.max(0, left - amount.minor) : 0), balance.minor);
  return minor * (outlook ? outlook.overdueDays : Math.max(0, daysOverdue ?? 0));
}
