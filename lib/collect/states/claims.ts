import type { Day } from '../../domain/day.ts';
import { type Money, type Sums, sumByCurrency } from '../../domain/money.ts';
import type { ReadSince } from './read-since.ts';

/** What one agreement took of the payments on one invoice. */
export type Claim = { readonly invoice: string; readonly stood: Money | null; readonly taken: Money };

/**
 * What of the payments on these invoices falls to an agreement: at most `amount` (null: all), and nothing that an
 * earlier agreement already took. An earlier one made when more was still open had part of its share before this one
 * was made; only what goes beyond that is shared.
 */
export function claimsOf(
  lines: readonly ReadSince[],
  amount: Money | null,
  earlier: readonly Claim[],
): readonly Claim[] {
  let room = amount?.minor ?? Number.POSITIVE_INFINITY;
  return lines.flatMap(({ invoice, paid, stood }) => {
    if (!paid || (amount && amount.currency !== paid.currency)) return [];
    const free = earlier
      .filter((claim) => claim.invoice === invoice)
      .reduce((left, claim) => left - sharedWith(claim, stood), paid.minor);
    const minor = Math.min(room, Math.max(0, free));
    room -= minor;
    return minor > 0 ? [{ invoice, stood, taken: { ...paid, minor } }] : [];
  });
}

function sharedWith({ stood: before, taken }: Claim, stood: Money | null): number {
  const already = before && stood ? Math.max(0, before.minor - stood.minor) : 0;
  return Math.max(0, taken.minor - already);
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

/** Nothing shows that it was paid later than this day. */
export const inTime = ({ openUntil, done }: ReadSince, until: Day): boolean =>
  !done || openUntil === null || openUntil <= until;
