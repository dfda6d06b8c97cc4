import type { Account } from '../../domain/account.ts';
import { type Activity, effective } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { PauseState } from './states.ts';

/** The pauses of an account in force on a day, oldest first; one "until" a day is over on that day. */
export function pausesOf(
  journal: readonly Activity[],
  account: Pick<Account, 'key'>,
  today: Day,
): readonly PauseState[] {
  const entries = effective(journal.filter((entry) => entry.account === account.key));
  const resumed = new Set(entries.flatMap((entry) => (entry.kind === 'resume' ? [entry.pause] : [])));
  return entries.flatMap((entry) =>
    entry.kind === 'pause' && !resumed.has(entry.id) && (entry.until === null || today < entry.until)
      ? [{ entry, until: entry.until }]
      : [],
  );
}
