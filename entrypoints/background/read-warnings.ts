import { type Warning, warningKey, warningsOf } from '../../lib/collect/warnings.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Day } from '../../lib/domain/day.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { ok, type Result } from '../../lib/domain/result.ts';
import { type BookReader, readBook } from '../../lib/panel/read-book.ts';
import { listAccountSettings } from '../../lib/store/account-settings.ts';
import { listAccounts } from '../../lib/store/accounts.ts';
import type { StoreFailure } from '../../lib/store/failure.ts';
import { listJournal } from '../../lib/store/journal.ts';
import { noteWarnings } from '../../lib/store/noted-warnings.ts';
import type { Db } from '../../lib/store/open.ts';
import type { Listed } from '../../lib/store/read.ts';
import {
  changeSetting,
  getSetting,
  policySetting,
  ratesSetting,
  warningsSetting,
} from '../../lib/store/settings.ts';
import { listSettledOf } from '../../lib/store/settled.ts';

/**
 * The early warnings of a book, as many as the panel noted today; on a new day, with no panel open, they are worked out
 * here, once. `fresh`: those the user was not told of so far; now they are.
 */
export async function readWarnings(
  db: Db,
  book: string,
  today: Day,
): Promise<{ readonly count: number; readonly fresh: number }> {
  const found = await getSetting(db, warningsSetting(book));
  const noted =
    found.ok && found.value?.day === today
      ? found.value
      : given(await noteWarnings(db, book, today, (await warningsIn(db, book, today)).map(warningKey)));
  if (!noted) return { count: 0, fresh: 0 };
  const fresh = noted.keys.filter((key) => !noted.told.includes(key)).length;
  if (fresh > 0)
    await changeSetting(db, warningsSetting(book), (before) => ({ ...(before ?? noted), told: noted.keys }));
  return { count: noted.keys.length, fresh };
}

async function warningsIn(db: Db, book: string, today: Day): Promise<readonly Warning[]> {
  const policy = given(await getSetting(db, policySetting)) ?? defaultPolicy;
  const rates = given(await getSetting(db, ratesSetting)) ?? null;
  const read = given(await readBook(readerOf(db), book, rates));
  return read ? warningsOf(worklist(read.accounts, read.journal, policy, today, read.known)) : [];
}

function readerOf(db: Db): BookReader<StoreFailure> {
  const items = async <T>(work: Promise<Result<Listed<T>, StoreFailure>>) => {
    const listed = await work;
    return listed.ok ? ok(listed.value.items) : listed;
  };
  return {
    listAccounts: (book) => items(listAccounts(db, book)),
    listJournal: (book) => items(listJournal(db, book)),
    listSettled: (book) => items(listSettledOf(db, book)),
    listAccountSettings: (book) => items(listAccountSettings(db, book)),
  };
}

const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null =>
  result.ok ? result.value : null;
