import type { StoredInvoice } from '../domain/account.ts';
import { addDays, type Day, dayInZone, weekday } from '../domain/day.ts';
import type { Channel, SegmentId, StageId } from '../domain/policy.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { Contact } from './contacts.ts';

/** One invoice named in one contact, and whether it was paid within a week and a fortnight; null: not known. */
export type Ask = {
  readonly channel: Channel;
  readonly stage: StageId | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly segment: SegmentId;
  readonly paidIn7: boolean | null;
  readonly paidIn14: boolean | null;
};

/** The earliest and the latest day on which an invoice may have been paid; `from: null` = from the start, `to: null` = not yet. */
type PaidBetween = { readonly from: Day | null; readonly to: Day | null };

/** What an account's contacts asked for, and what came of it as far as pages prove it. */
export function asksOf(
  contacts: readonly Contact[],
  open: readonly StoredInvoice[],
  settled: readonly SettledInvoice[],
  segment: SegmentId,
): readonly Ask[] {
  const named = contacts.filter(({ invoices }) => invoices.length > 0);
  if (named.length === 0) return [];
  const payments = new Map<string, PaidBetween>([
    ...open.map(({ key, lastSeen }) => [key, { from: dayInZone(lastSeen, 'UTC'), to: null }] as const),
    ...settled.flatMap((one) => (one.status === 'paid' ? [[one.key, paidBetween(one)] as const] : [])),
  ]);
  return named.flatMap(({ on, channel, stage, invoices }) =>
    invoices.flatMap((key) => {
      const payment = payments.get(key);
      // Paid before we asked: the contact crossed with the payment and moved nothing.
      if (!payment || (payment.to !== null && payment.to < on)) return [];
      const facts = { channel, stage, weekday: weekday(on), segment };
      return [
        { ...facts, paidIn7: paidBy(payment, addDays(on, 7)), paidIn14: paidBy(payment, addDays(on, 14)) },
      ];
    }),
  );
}

const paidBetween = ({ paidOn, openUntil, settledBy }: SettledInvoice): PaidBetween =>
  paidOn !== null
    ? { from: paidOn, to: paidOn }
    : { from: openUntil && dayInZone(openUntil, 'UTC'), to: dayInZone(settledBy, 'UTC') };

function paidBy({ from, to }: PaidBetween, day: Day): boolean | null {
  if (to !== null && to <= day) return true;
  return from !== null && from > day ? false : null;
}
