import { openDB } from 'idb';
import { instantOf } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { folderKey } from './backup-folder.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { filesAsText } from './files-as-text.ts';

/**
 * Everything in a database that a newer program wrote, record by record as it lies, in the form of a saved file: that
 * program reads it back.
 */
export function exportUnread(
  name: string,
  { now, version }: { now: number; version: string },
): Promise<Result<object, StoreFailure>> {
  return attempt(async () => {
    const base = await openDB(name);
    try {
      const stores: Record<string, unknown[]> = {};
      const tx = base.transaction([...base.objectStoreNames]);
      for (const store of base.objectStoreNames) stores[store] = await tx.objectStore(store).getAll();
      stores.settings = stores.settings?.filter((row) => Reflect.get(Object(row), 'key') !== folderKey) ?? [];
      if (stores.files) stores.files = [...(await filesAsText(stores.files)).items];
      const head = { format: 'dunlin-backup', formatVersion: 1, databaseVersion: base.version, version };
      return ok({ ...head, exportedAt: instantOf(now), stores });
    } finally {
      base.close();
    }
  });
}
