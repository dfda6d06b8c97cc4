import type { PageStatus } from './panel-state.ts';
import type { ClockPort } from './ports.ts';

/** What the guard asks about the reading behind a letter. */
export type ReadingFacts = {
  /** Null: no page of this book is open. */
  readonly ageMinutes: number | null;
  readonly changed: boolean;
  readonly sumsFailed: boolean;
  readonly sumsAccepted: boolean;
};

export function readingFacts(page: PageStatus, sumsAccepted: boolean, clock: ClockPort): ReadingFacts {
  const snapshot = 'snapshot' in page ? page.snapshot : null;
  return {
    ageMinutes: snapshot && (Date.parse(clock.now()) - Date.parse(snapshot.observedAt)) / 60_000,
    changed: page.at === 'changed',
    sumsFailed: snapshot?.checks.some((check) => check.name === 'totals-row' && !check.ok) ?? false,
    sumsAccepted,
  };
}
