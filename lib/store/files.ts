import { ok, type Result } from '../domain/result.ts';
import { type StoredFile, storedFile } from '../domain/stored-file.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { parseRecord } from './read.ts';

/** Keeps a piece of evidence; it is on the disk when this settles. */
export async function putFile(db: Db, file: StoredFile): Promise<Result<null, StoreFailure>> {
  const put = await attempt(() =>
    inTransaction(
      db,
      ['files'],
      async (tx) => {
        await tx.objectStore('files').put(file);
        return ok(null);
      },
      { durability: 'strict' },
    ),
  );
  if (put.ok) db.changes.announce({ of: 'files', book: file.book });
  return put;
}

/** The file, or null where there is none. */
export function getFile(
  db: Db,
  book: string,
  account: string,
  id: string,
): Promise<Result<StoredFile | null, StoreFailure>> {
  return attempt(async () =>
    parseRecord(
      'files',
      `${book} ${account} ${id}`,
      storedFile,
      await db.base.get('files', [book, account, id]),
    ),
  );
}

export async function deleteFile(
  db: Db,
  book: string,
  account: string,
  id: string,
): Promise<Result<null, StoreFailure>> {
  const deleted = await attempt(async () => {
    await db.base.delete('files', [book, account, id]);
    return ok(null);
  });
  if (deleted.ok) db.changes.announce({ of: 'files', book });
  return deleted;
}
