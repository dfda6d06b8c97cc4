import type { Day } from '../../lib/domain/day.ts';
import type { Moment } from '../../lib/letters/guard/free-at.ts';
import { movedEntry } from '../../lib/panel/journal/moved-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useRow } from '../shared/use-row.ts';

/** "Mon 23 Nov, 09:00". */
export const momentText = ({ on, time }: Moment, today: Day): string =>
  `${texts.dates.long(on, today)}, ${time}`;

/** Puts the contact with an account off to a moment; true once it is on disk. */
export function useMove(account: string): (to: Moment, because: string) => Promise<boolean> {
  const { state } = usePanel();
  const row = useRow(account);
  return async (to, because) => {
    const today = state.today.value;
    if (!row) return false;
    const entry = movedEntry(row.standing.account, to, because, today);
    return (await state.journal.record([entry], texts.draft.moved(momentText(to, today)))) !== null;
  };
}
