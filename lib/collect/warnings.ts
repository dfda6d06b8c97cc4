import type { WorklistRow } from './next-action.ts';
import type { Reason } from './reason.ts';
import { invoiceEvidence } from './reasons.ts';
import type { Standing } from './standing.ts';
import { laterThanHabit, overLimit } from './trouble.ts';

/** Something that went the wrong way lately, before it becomes a stage. */
export type Warning = {
  readonly kind: 'promise-broken' | 'over-limit' | 'behaviour' | 'crossing-60' | 'key-overdue';
  readonly account: string;
  readonly name: string;
  readonly reason: Reason;
};

/** What tells one warning from another, of one book. */
export const warningKey = ({ kind, account }: Warning): string => `${kind} ${account}`;

/** For so many days something counts as new. */
const fresh = 7;
const old = 60;

/**
 * Early warnings in the order of the worklist: a promise broken and nobody spoken to since, the credit limit crossed,
 * a habit changed, an invoice that crossed 60 days overdue this week, a key account newly overdue.
 */
export function warningsOf(rows: readonly WorklistRow[]): readonly Warning[] {
  return rows.flatMap(({ standing, action }) => {
    if (standing.paidBy !== null) return [];
    const { key: account, name } = standing.account;
    const broken = action.contact?.because.find(({ code }) => code === 'promise-broken');
    const found: readonly (readonly [Warning['kind'], Reason | null])[] = [
      ['promise-broken', broken ?? null],
      ['over-limit', overLimit(standing)[0] ?? null],
      ['behaviour', laterThanHabit(standing)[0] ?? null],
      ['crossing-60', crossing(standing)],
      ['key-overdue', keyOverdue(standing)],
    ];
    return found.flatMap(([kind, reason]) => (reason ? [{ kind, account, name, reason }] : []));
  });
}

function crossing({ overdue }: Standing): Reason | null {
  const line = overdue.find(
    ({ daysOverdue }) => daysOverdue !== null && daysOverdue >= old && daysOverdue < old + fresh,
  );
  return line ? oldest(line, 1) : null;
}

function keyOverdue({ segment, overdue, reached }: Standing): Reason | null {
  const [first] = overdue;
  if (segment !== 'key' || !first?.daysOverdue || first.daysOverdue > fresh || reached) return null;
  return oldest(first, overdue.length);
}

const oldest = ({ invoice, daysOverdue }: Standing['overdue'][number], count: number): Reason => ({
  code: 'oldest-overdue',
  days: daysOverdue ?? 0,
  number: invoice.number,
  count,
  evidence: invoiceEvidence(invoice.key),
});
