import { type Figure, lacking, shown } from './figure.ts';
import { daysIn, monthOf, monthsBefore } from './months.ts';
import type { Receivables } from './per-sales.ts';

/** No one looks further back than ten years. */
const most = 120;

/**
 * DSO by counting back: from what is open, each month's sales are taken away, newest first, for that month's days; the
 * month that is only partly covered counts its part. The running month counts with its days so far where its sales are
 * given. Needs sales back to the month that covers the rest.
 */
export function countbackDso({ today, open, sales }: Receivables): Figure {
  if (sales.size === 0) return lacking('days', 'no-sales');
  const running = monthOf(today);
  const months = [...(sales.has(running) ? [running] : []), ...monthsBefore(today, most)];
  let left = Math.max(0, open);
  let days = 0;
  for (const [at, month] of months.entries()) {
    if (left <= 0) return shown('days', days, at);
    const sold = sales.get(month);
    if (sold === undefined) return lacking('days', 'no-sales', at);
    const whole = month === running ? Number(today.slice(8)) : daysIn(month);
    days += sold > left ? (left / sold) * whole : whole;
    left -= sold;
  }
  return lacking('days', 'no-sales', most);
}
