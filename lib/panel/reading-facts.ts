import type { Snapshot } from '../domain/snapshot.ts';
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

/** `snapshot`: of the book the letter is about; a page of another book says nothing about it. */
export function readingFacts(
  snapshot: Snapshot | null,
  page: PageStatus,
  sumsAccepted: boolean,
  clock: ClockPort,
): ReadingFacts {
  return {
    ageMinutes: snapshot && (Date.parse(clock.now()) - Date.parse(snapshot.observedAt)) / 60_000,
    changed: snapshot !== null && page.at === 'changed',
    sumsFailed: snapshot?.checks.some((check) => check.name === 'totals-row' && !check.ok) ?? false,
    sumsAccepted,
  };
}
