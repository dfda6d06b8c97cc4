import type { ActivityOf } from '../../domain/activity.ts';
import { type Day, dayInZone } from '../../domain/day.ts';
import type { ReadSince } from './read-since.ts';

type Promised = ActivityOf<'promise'>;

/**
 * The lines of a promise as far as they speak for it: what came in after the customer promised anew, the days of this
 * promise being over, belongs to the new promise.
 */
export function beforeNext(
  lines: readonly ReadSince[],
  entry: Promised,
  until: Day,
  all: readonly Promised[],
): readonly ReadSince[] {
  const later = all.filter((one) => one.at > entry.at && dayInZone(one.at, one.zone) > until);
  return lines.map((line) => {
    const next = later.flatMap(({ invoices }) => invoices).find(({ invoice }) => invoice === line.invoice);
    if (line.void || !next?.balance || next.balance.minor <= 0) return line;
    return { ...line, paid: capped(line, next.balance.minor), done: false };
  });
}

function capped({ stood, paid }: ReadSince, stillOpen: number): ReadSince['paid'] {
  const minor = Math.min(paid?.minor ?? 0, (stood?.minor ?? 0) - stillOpen);
  return paid && minor > 0 ? { ...paid, minor } : null;
}
