import type { Account } from '../../domain/account.ts';
import type { NewActivity } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { Moment } from '../../letters/guard/free-at.ts';

/** A contact put off to a moment: the account comes back then, and until its day nothing is proposed. */
export function movedEntry(
  { book, key: account }: Pick<Account, 'book' | 'key'>,
  { on, time }: Moment,
  because: string,
  today: Day,
): NewActivity {
  const again = { on, time, with: null, because };
  return on > today
    ? { kind: 'snooze', book, account, until: on, reason: because, again }
    : { kind: 'note', book, account, text: '', again };
}
