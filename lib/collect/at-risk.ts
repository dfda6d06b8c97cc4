import type { Line, Standing } from './standing.ts';

/**
 * Amount-days at risk, currency by currency: each line that is past due, its amount times its days. Unproven amounts
 * count here, and only here: for the order of a list, never for a letter. '' = currency unknown.
 */
export function atRisk({ overdue, unclear }: Standing): ReadonlyMap<string, number> {
  const risk = new Map<string, number>();
  for (const line of [...overdue, ...unclear]) {
    const weight = amountDays(line);
    if (weight <= 0) continue;
    const currency = line.invoice.balance?.currency ?? '';
    risk.set(currency, (risk.get(currency) ?? 0) + weight);
  }
  return risk;
}

const amountDays = ({ invoice: { balance }, daysOverdue }: Line): number =>
  balance && daysOverdue !== null && daysOverdue > 0 ? balance.minor * daysOverdue : 0;
