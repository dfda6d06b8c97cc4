import type { Day } from '../../domain/day.ts';

/**
 * When an invoice was paid: the day as a page or file says it; or the days between which it must have been, last seen
 * open at the end of `after` and gone at the end of `by`. `after: null`: never seen open.
 */
export type Settlement = Day | { readonly after: Day | null; readonly by: Day };

/** An invoice that was paid, as the forecast learns from it. */
export type PaidHistory = {
  readonly account: string;
  readonly dueDate: Day;
  readonly issueDate: Day | null;
  readonly paid: Settlement;
};

/** An invoice still open: that it was not paid so far is news too. */
export type OpenItem = Omit<PaidHistory, 'paid'> & {
  /** The last day on which it was seen open; left out: today. */
  readonly seenOn?: Day;
};
