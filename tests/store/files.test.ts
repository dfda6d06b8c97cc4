import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { largestFile, type StoredFile, storedFile } from '../../lib/domain/stored-file.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { exportAll, restoreAll } from '../../lib/store/backup.ts';
import { eraseAccount } from '../../lib/store/erase.ts';
import { deleteFile, getFile, putFile } from '../../lib/store/files.ts';
import { filesAsText } from '../../lib/store/files-as-text.ts';
import { exportAccounts } from '../../lib/store/hand-over.ts';
import { lock, unlock } from '../../lib/store/locked-file.ts';
import type { Db } from '../../lib/store/open.ts';
import { exportUnread } from '../../lib/store/rescue.ts';
import { previewHandOver, takeHandOver } from '../../lib/store/take-hand-over.ts';
import { at, bookKey as book, freshName, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const account = 'name:Northwind Foods';
const place = { book, account, id: 'f1' };
const by = { now: Date.parse(at(30)), version: '1.2.3' };
/** Every byte there is, and no whole number of base64's threes. */
const bytes = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7) % 256);
const named = { ...place, name: 'scan.png', type: 'image/png', size: bytes.length, addedAt: at(3) };
const file: StoredFile = { ...named, data: new Blob([bytes], { type: 'image/png' }) };
/** As earlier versions kept it. */
const former = { ...named, data: bytes.toBase64() };

async function holding(record: object = file): Promise<Db> {
  const db = await freshStore();
  must(await absorb(db, snapshotOf({ invoices: [invoiceOf({ balance: usd(100) })] })));
  await db.base.put('files', record);
  return db;
}

const got = async (db: Db) => must(await getFile(db, book, account, 'f1'));
const lying = async (db: Db): Promise<unknown> =>
  Reflect.get(Object((await db.base.getAll('files'))[0]), 'data');
const written = async (db: Db): Promise<string> => JSON.stringify(must(await exportAll(db, by)).backup);

describe('a file', () => {
  it('lies as a Blob and is read as it came', async () => {
    const db = await freshStore();
    must(await putFile(db, file));
    expect(await lying(db)).toBeInstanceOf(Blob);
    const read = await got(db);
    expect(read).toMatchObject(named);
    expect(read?.data.type).toBe('image/png');
    expect(await read?.data.bytes()).toEqual(bytes);
  });

  it('that an earlier version kept as base64 is read as a Blob', async () => {
    const read = await got(await holding({ ...former, size: bytes.length + 1 }));
    expect(read?.data).toBeInstanceOf(Blob);
    expect(await read?.data.bytes()).toEqual(bytes);
    expect(read?.size).toBe(bytes.length);
  });

  it.each([
    ['no base64', 'a*b'],
    ['what JSON makes of a Blob', {}],
    ['more than is kept, as a Blob', new Blob([new Uint8Array(largestFile + 1)])],
    ['more than is kept, as base64', new Uint8Array(largestFile + 1).toBase64()],
  ])('is not %s', (_what, data) => {
    const parsed = storedFile.safeParse({ ...named, data });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([['data']]);
  });

  it('may be as large as is said', () => {
    const data = new Blob([new Uint8Array(largestFile)]);
    expect(storedFile.safeParse({ ...named, data }).success).toBe(true);
  });

  it('is gone when deleted, and with its customer', async () => {
    const one = await holding();
    must(await deleteFile(one, book, account, 'f1'));
    expect(await got(one)).toBeNull();
    const other = await holding();
    must(await eraseAccount(other, book, account));
    expect(await other.base.count('files')).toBe(0);
  });
});

describe.each([
  ['a Blob', file],
  ['base64', former],
])('a file that lies as %s', (_form, record) => {
  it('comes back from what was saved, byte for byte and as a Blob', async () => {
    const text = await written(await holding(record));
    const other = await freshStore();
    expect(must(await restoreAll(other, JSON.parse(text)))).toMatchObject({ files: 1 });
    expect(await lying(other)).toBeInstanceOf(Blob);
    expect(await (await got(other))?.data.bytes()).toEqual(bytes);
    expect(await written(other)).toBe(text);
  });

  it('goes to a colleague', async () => {
    const handed = must(await exportAccounts(await holding(record), book, [account], { ...by, from: 'Ada' }));
    const raw: unknown = JSON.parse(JSON.stringify(handed));
    const other = await freshStore();
    expect(must(await previewHandOver(other, raw)).newFiles).toBe(1);
    must(await takeHandOver(other, raw));
    expect(await lying(other)).toBeInstanceOf(Blob);
    expect(await (await got(other))?.data.bytes()).toEqual(bytes);
  });
});

it('a file goes through a passphrase', async () => {
  const locked = await lock(await written(await holding()), 'correct horse');
  const other = await freshStore();
  must(await restoreAll(other, JSON.parse(must(await unlock(locked, 'correct horse')))));
  expect(await (await got(other))?.data.bytes()).toEqual(bytes);
});

it('a file is saved out of a database that a newer program wrote', async () => {
  const name = freshName();
  const newer = await openDB(name, 99, {
    upgrade: (base) => void base.createObjectStore('files', { keyPath: ['book', 'account', 'id'] }),
  });
  await newer.put('files', file);
  newer.close();
  expect(must(await exportUnread(name, by))).toMatchObject({ stores: { files: [former] } });
});

it('a saved file whose evidence is spoilt is refused and changes nothing', async () => {
  const db = await holding();
  const raw = JSON.parse((await written(db)).replace(former.data.slice(0, 40), '*'));
  expect(await restoreAll(db, raw)).toEqual({ ok: false, error: { code: 'damaged', at: 'files.0.data' } });
  expect(await (await got(db))?.data.bytes()).toEqual(bytes);
});

it('a file whose bytes the browser has lost is left out and named', async () => {
  const lost = Object.assign(new Blob(['x']), { bytes: () => Promise.reject(new Error('lost')) });
  expect(await filesAsText([{ ...file, id: 'f2', data: lost }, file])).toEqual({
    items: [former],
    corrupt: [{ code: 'corrupt', store: 'files', key: `${book} ${account} f2` }],
  });
});

it('a file whose bytes take their time does not end the reading of what else is saved', async () => {
  const db = await holding();
  const [now, from] = [await written(db), { ...by, from: 'Ada' }];
  const handed = must(await exportAccounts(db, book, [account], from));
  const read = Blob.prototype.bytes;
  const slow = vi.spyOn(Blob.prototype, 'bytes').mockImplementation(async function (this: Blob) {
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    return read.call(this);
  });
  try {
    expect(await written(db)).toBe(now);
    expect(must(await exportAccounts(db, book, [account], from))).toEqual(handed);
    expect(slow).toHaveBeenCalledTimes(2);
  } finally {
    slow.mockRestore();
  }
});
