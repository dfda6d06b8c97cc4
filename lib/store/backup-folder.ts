import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import type { Db } from './open.ts';

/** The one row of the settings that belongs to this computer: no file holds it, and none takes it away. */
export const folderKey = 'backupFolder';

/** The folder that automatic copies go to, as the browser handed it out; null where none was chosen. */
export function getFolder(db: Db): Promise<Result<unknown, StoreFailure>> {
  return attempt(async () => {
    const row = await db.base.get('settings', folderKey);
    return ok(typeof row === 'object' && row !== null && 'value' in row ? row.value : null);
  });
}

/** Null: no folder any more. */
export function putFolder(db: Db, folder: unknown): Promise<Result<null, StoreFailure>> {
  return attempt(async () => {
    if (folder === null) await db.base.delete('settings', folderKey);
    else await db.base.put('settings', { key: folderKey, value: folder });
    return ok(null);
  });
}
