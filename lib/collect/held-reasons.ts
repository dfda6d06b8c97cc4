import { sumByCurrency } from '../domain/money.ts';
import type { Reason } from './reason.ts';
import { entryEvidence, settingsEvidence } from './reasons.ts';
import type { Held, Standing } from './standing.ts';

/** Why lines are not asked for, each cause once. Causes that are tasks of ours say so there. */
export function heldReasons(standing: Standing, held: readonly Held[]): readonly Reason[] {
  const seen = new Set<string>();
  return held.flatMap((one) => {
    const key = `${one.why} ${one.entry}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return reasonOf(standing, one);
  });
}

function reasonOf({ agreements, pauses, today }: Standing, { why, until, entry }: Held): readonly Reason[] {
  if (why === 'debit') return [{ code: 'direct-debit', days: null, evidence: settingsEvidence }];
  if (entry === null) return [];
  const evidence = entryEvidence(entry);
  switch (why) {
    case 'paused': {
      const pause = pauses.find((one) => one.entry.id === entry);
      return [{ code: 'paused', until, why: pause?.entry.reason ?? '', evidence }];
    }
    case 'promised': {
      const promise = agreements.promises.all.find((one) => one.entry.id === entry);
      if (!promise) return [];
      const amount = promise.entry.amount ? sumByCurrency([promise.entry.amount]) : promise.left;
      const bankUntil = promise.entry.date < today ? promise.until : null;
      return [{ code: 'promised', on: promise.entry.date, amount, bankUntil, evidence }];
    }
    case 'disputed': {
      const dispute = agreements.disputes.find((one) => one.entry.id === entry);
      if (!dispute) return [];
      const { lines } = dispute.entry;
      const amount = sumByCurrency(lines.flatMap((line) => line.amount ?? []));
      return [{ code: 'disputed', amount, count: lines.length, days: dispute.ageDays, evidence }];
    }
    case 'expected':
      return until ? [{ code: 'expected', on: until, evidence }] : [];
    case 'plan': {
      const parts = agreements.plans.find((one) => one.entry.id === entry)?.instalments ?? [];
      const next = parts.find(({ on, state }) => state !== 'paid' && on >= today)?.on ?? null;
      return [{ code: 'on-plan', next, evidence }];
    }
    default:
      return [];
  }
}
