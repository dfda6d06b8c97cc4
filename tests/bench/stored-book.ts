/** A book of any size stored by the store's own code; and its very bytes put in chunks, to compare with. */
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { openStore } from '../../lib/store/open.ts';
import { accountsIn } from '../../lib/store/shelves.ts';
import { collectBook } from './collect-book.ts';

/** Customers a put: as few puts as are reasonable, and puts of the size that proved fastest. The faster counts. */
const chunkSizes = [500, 50];

/** Stores the book in the extension's own database, for a panel to open. */
export async function fillStore(invoices: number): Promise<void> {
  await absorbed(snapshotOf(invoices), undefined);
}

/** What storing a book takes, and what putting the bytes it comes to in chunks takes, in ms; each into an empty database. */
export async function saveBook(invoices: number): Promise<{ ours: number; chunks: number }> {
  const snapshot = snapshotOf(invoices);
  const name = `bench-${performance.now()}`;
  const ours = await absorbed(snapshot, name);
  const records = await storedIn(name);
  const chunks: number[] = [];
  for (const size of chunkSizes) {
    chunks.push(await putInChunks(records, size, `${name}-${size}`));
    indexedDB.deleteDatabase(`${name}-${size}`);
  }
  indexedDB.deleteDatabase(name);
  return { ours, chunks: Math.min(...chunks) };
}

function snapshotOf(invoices: number): Snapshot {
  const { accounts } = collectBook(invoices);
  const listed = accounts.flatMap((account) => account.invoices);
  const [{ observedAt, page } = { observedAt: null, page: '' }] = listed;
  if (observedAt === null) throw new Error('a book without invoices');
  const origin = 'https://books.example.com';
  return {
    readingId: 'bench',
    observedAt,
    url: page,
    title: 'Invoices',
    kind: 'invoices',
    because: null,
    accounts: [],
    columns: [],
    checks: [],
    questions: [],
    problems: [],
    book: { key: `${origin}|bench`, name: 'Bench', site: 'books.example.com', origin, proof: 'address' },
    invoices: listed.map((invoice, row) => ({ ...invoice, places: {}, row: row + 1 })),
    scope: { read: listed.length, stated: listed.length, filtered: false, complete: true },
  };
}

async function absorbed(snapshot: Snapshot, name: string | undefined): Promise<number> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.error.code);
  const started = performance.now();
  const stored = await absorb(opened.value, snapshot);
  const took = performance.now() - started;
  opened.value.close();
  if (!stored.ok || stored.value.notStored > 0) throw new Error('not everything was stored');
  return took;
}

async function storedIn(name: string): Promise<unknown[]> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.error.code);
  const { base } = opened.value;
  const records = [...accountsIn(await base.getAll('accounts')), ...(await base.getAll('parts'))];
  opened.value.close();
  return records;
}

async function putInChunks(records: readonly unknown[], chunk: number, name: string): Promise<number> {
  const base = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('chunks', { keyPath: 'n' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const started = performance.now();
  const tx = base.transaction('chunks', 'readwrite');
  for (let n = 0; n * chunk < records.length; n += 1)
    tx.objectStore('chunks').put({ n, rows: records.slice(n * chunk, (n + 1) * chunk) });
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  const took = performance.now() - started;
  base.close();
  return took;
}
