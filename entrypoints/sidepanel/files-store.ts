import { fail, ok, type Result } from '../../lib/domain/result.ts';
import type { FilesStore } from '../../lib/panel/files-store.ts';
import type { StoreTrouble } from '../../lib/panel/panel-state.ts';
import type { ClockPort } from '../../lib/panel/ports.ts';
import { exportAll, previewOf, restoreAll } from '../../lib/store/backup.ts';
import { getFolder, putFolder } from '../../lib/store/backup-folder.ts';
import type { StoreFailure } from '../../lib/store/failure.ts';
import { exportAccounts } from '../../lib/store/hand-over.ts';
import { isLocked, lock, unlock } from '../../lib/store/locked-file.ts';
import { migrations, newestVersion } from '../../lib/store/migrations/index.ts';
import { type Db, storeName } from '../../lib/store/open.ts';
import { exportUnread } from '../../lib/store/rescue.ts';
import { countOutdated, deleteOutdated } from '../../lib/store/retention.ts';
import {
  authorSetting,
  backupLaterSetting,
  clearSetting,
  getSetting,
  lastSavedSetting,
  retentionSetting,
  setSetting,
} from '../../lib/store/settings.ts';
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
  const done = (work: (db: Db) => Promise<Result<unknown, StoreFailure>>) =>
    use(async (db) => {
      const result = await work(db);
      return result.ok ? ok(true as const) : result;
    });
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
    putLastSaved: (at) => done((db) => setSetting(db, lastSavedSetting, at)),
    getBackupLater: () => use((db) => getSetting(db, backupLaterSetting)),
    putBackupLater: (until) => done((db) => setSetting(db, backupLaterSetting, until)),
    getFolder: () => use(getFolder),
    putFolder: (folder) => done((db) => putFolder(db, folder)),
    getRetention: () => use((db) => getSetting(db, retentionSetting)),
    putRetention: (years) =>
      done((db) =>
        years === null ? clearSetting(db, retentionSetting) : setSetting(db, retentionSetting, years),
      ),
    countOutdated: (before) => use((db) => countOutdated(db, before)),
    deleteOutdated: (before) => use((db) => deleteOutdated(db, before)),
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
    async exportAll() {
      const opened = await opening;
      const by = { now: now(), version };
      if (!opened.ok && opened.error.code === 'newer-than-this-build') {
        const unread = await exportUnread(storeName, by);
        return unread.ok ? ok(JSON.stringify(unread.value)) : fail(unread.error.code);
      }
      return use(async (db) => {
        const exported = await exportAll(db, by);
        return exported.ok ? ok(JSON.stringify(exported.value.backup)) : exported;
      });
    },
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
