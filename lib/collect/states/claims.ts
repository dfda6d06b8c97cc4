import type { Day } from '../../domain/day.ts';
import { type Money, type Sums, sumByCurrency } from '../../domain/money.ts';
import type { ReadSince } from './read-since.ts';

/**
 * What one agreement took of the payments on one invoice: its share of the way down from what the invoice stood at. Where
 * on that way tells which money it was, so that none counts twice.
 */
export type Claim = {
  readonly invoice: string;
  /** Balances in minor units between which the payment fell; `low` is the later one. */
  readonly high: number;
  readonly low: number;
  readonly taken: Money;
};

/**
 * What of the payments on these invoices falls to an agreement: at most `amount` (null: all), the earliest first, and
 * nothing that an earlier agreement already took.
 */
export function claimsOf(
  lines: readonly ReadSince[],
  amount: Money | null,
  earlier: readonly Claim[],
): readonly Claim[] {
  let room = amount?.minor ?? Number.POSITIVE_INFINITY;
  return lines.flatMap(({ invoice, paid, stood }) => {
    if (!paid || (amount && amount.currency !== paid.currency)) return [];
    const high = (stood ?? paid).minor;
    const others = earlier.filter((claim) => claim.invoice === invoice);
    return freeOf(high, high - paid.minor, others).flatMap((part) => {
      const minor = Math.min(room, part.high - part.low);
      room -= minor;
      return minor > 0
        ? [{ invoice, high: part.high, low: part.high - minor, taken: { ...paid, minor } }]
        : [];
    });
  });
}

type Stretch = Pick<Claim, 'high' | 'low'>;

/** What is left of a stretch beside others, from its top down. */
function freeOf(high: number, low: number, others: readonly Stretch[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let top = high;
  for (const other of [...others].sort((a, b) => b.high - a.high)) {
    if (other.high < low || other.low >= top) continue;
    if (other.high < top) free.push({ high: top, low: other.high });
    top = Math.max(low, other.low);
  }
  return top > low ? [...free, { high: top, low }] : free;
}

export const sumOf = (claims: readonly Claim[]): Sums => sumByCurrency(claims.map(({ taken }) => taken));

/** What is left of what was agreed: of the amount, or of the invoices that are not done. */
export function leftOf(lines: readonly ReadSince[], amount: Money | null, taken: Sums): Sums {
  if (!amount)
    return sumByCurrency(
      lines.flatMap(({ done, stood, paid }) =>
        stood && !done ? [{ ...stood, minor: stood.minor - (paid?.minor ?? 0) }] : [],
      ),
    );
  const came = taken.find(({ currency }) => currency === amount.currency)?.minor ?? 0;
  return came >= amount.minor ? [] : [{ ...amount, minor: amount.minor - came }];
}

/**
 * What came in on an invoice as far as nothing shows that it came later than this day: what was still open on a later
 * day was paid after it.
 */
export function paidBy(line: ReadSince, until: Day): ReadSince {
  const { paid, stood, former } = line;
  if (!paid || !stood) return inTime(line, until) ? line : { ...line, paid: null };
  const later = former.filter(({ balance, on }) => on > until && balance.currency === stood.currency);
  // Paid off later than that, and what it stood at meanwhile was not read.
  if (later.length === 0) return inTime(line, until) ? line : { ...line, paid: null };
  const open = Math.max(...later.map(({ balance }) => balance.minor));
  const minor = Math.min(paid.minor, stood.minor - open);
  return { ...line, paid: minor > 0 ? { ...paid, minor } : null };
}

/** Nothing shows that the last of it was paid later than this day. */
export const inTime = ({ openUntil, done }: ReadSince, until: Day): boolean =>
  !done || openUntil === null || openUntil <= until;
