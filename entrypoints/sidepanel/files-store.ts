import { fail, ok, type Result } from '../../lib/domain/result.ts';
import type { FilesStore } from '../../lib/panel/files-store.ts';
import type { StoreTrouble } from '../../lib/panel/panel-state.ts';
import type { ClockPort } from '../../lib/panel/ports.ts';
import { exportAll, previewOf, restoreAll } from '../../lib/store/backup.ts';
import type { StoreFailure } from '../../lib/store/failure.ts';
import { exportAccounts } from '../../lib/store/hand-over.ts';
import { isLocked, lock, unlock } from '../../lib/store/locked-file.ts';
import { migrations, newestVersion } from '../../lib/store/migrations/index.ts';
import type { Db } from '../../lib/store/open.ts';
import { authorSetting, getSetting, lastSavedSetting, setSetting } from '../../lib/store/settings.ts';
import { previewHandOver, takeHandOver } from '../../lib/store/take-hand-over.ts';

type Opened = Result<Db, StoreFailure>;
type Use = <T>(work: (db: Db) => Promise<Result<T, StoreFailure>>) => Promise<Result<T, StoreTrouble>>;

/** Files out of the store and into it. */
export function createFilesStore(
  opening: Promise<Opened>,
  use: Use,
  clock: ClockPort,
  version: string,
): FilesStore {
  const now = (): number => Date.parse(clock.now());

  /** Like `use`, for work that can also refuse a file. */
  async function withFile<T, E extends string>(
    text: string,
    work: (db: Db, raw: unknown) => Promise<Result<T, { readonly code: E }>>,
  ): Promise<Result<T, StoreTrouble | E | 'not-a-backup'>> {
    const opened = await opening;
    if (!opened.ok) return fail(opened.error.code);
    const raw = parseJson(text);
    if (raw === undefined) return fail('not-a-backup');
    const result = await work(opened.value, raw);
    return result.ok ? result : fail(result.error.code);
  }

  return {
    getLastSaved: () => use((db) => getSetting(db, lastSavedSetting)),
    putLastSaved: (at) =>
      use(async (db) => {
        const put = await setSetting(db, lastSavedSetting, at);
        return put.ok ? ok(true as const) : put;
      }),
    async previewFile(text) {
      if (isLocked(text)) return fail('locked');
      const handed = await withFile(text, previewHandOver);
      if (handed.ok) return ok({ of: 'hand-over', preview: handed.value });
      if (handed.error !== 'not-a-backup') return handed;
      const preview = previewOf(parseJson(text) ?? null, newestVersion(migrations));
      return preview.ok ? ok({ of: 'everything', preview: preview.value }) : fail(preview.error.code);
    },
    lockText: lock,
    unlockText: unlock,
    exportAll: () =>
      use(async (db) => {
        const exported = await exportAll(db, { now: now(), version });
        return exported.ok ? ok(JSON.stringify(exported.value.backup)) : exported;
      }),
    exportAccounts: (book, accounts) =>
      use(async (db) => {
        const author = await getSetting(db, authorSetting);
        if (!author.ok) return author;
        const by = { now: now(), version, from: author.value ?? '' };
        const exported = await exportAccounts(db, book, accounts, by);
        return exported.ok ? ok(JSON.stringify(exported.value)) : exported;
      }),
    async restoreAll(text) {
      const restored = await withFile(text, restoreAll);
      return restored.ok ? ok(null) : restored;
    },
    takeHandOver: (text) => withFile(text, takeHandOver),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
