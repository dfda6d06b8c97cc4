import { type Activity, activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import { importBatch } from '../domain/import-batch.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Outdated } from '../domain/retention.ts';
import { storedFile } from '../domain/stored-file.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { partPrefix } from './parts.ts';
import { parseRecords } from './read.ts';
import { accountRecord, type PackedInvoice, type PartRecord, partRecord } from './records.ts';
import type { StoreName, Tx } from './schema.ts';
import { accountsIn } from './shelves.ts';

const stores = ['accounts', 'parts', 'journal', 'files', 'imports'] as const satisfies readonly StoreName[];
type Stores = (typeof stores)[number];

/** Counts what was over and done before a day; deletes nothing. */
export const countOutdated = (db: Db, before: Day): Promise<Result<Outdated, StoreFailure>> =>
  sweep(db, before, false);

/**
 * Deletes what was over and done before a day: settled invoices, entries of the journal that speak of nothing open, and
 * files. Of a customer with open invoices, pauses, plans, disputes and what was said before Dunlin stay: they still hold.
 */
export async function deleteOutdated(db: Db, before: Day): Promise<Result<Outdated, StoreFailure>> {
  const swept = await sweep(db, before, true);
  if (swept.ok && swept.value.invoices + swept.value.entries + swept.value.files > 0)
    db.changes.announce({ of: 'everything', book: null });
  return swept;
}

function sweep(db: Db, before: Day, forGood: boolean): Promise<Result<Outdated, StoreFailure>> {
  return attempt(() =>
    inTransaction(
      db,
      [...stores],
      async (tx) => {
        const open = await openInvoices(tx);
        return ok({
          invoices: (await sweepParts(tx, before, forGood)) + (await sweepImports(tx, before, forGood)),
          entries: await sweepJournal(tx, before, open, forGood),
          files: await sweepFiles(tx, before, forGood),
        });
      },
      { durability: 'strict' },
    ),
  );
}

/** Keys of open invoices, by book and account. */
async function openInvoices(tx: Tx<Stores>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const open = new Map<string, Set<string>>();
  const add = (book: string, account: string, invoices: readonly PackedInvoice[]): void => {
    const place = placeOf(book, account);
    const keys = open.get(place) ?? new Set();
    for (const { key } of invoices) keys.add(key);
    if (keys.size > 0) open.set(place, keys);
  };
  const accounts = accountsIn(await tx.objectStore('accounts').getAll());
  for (const { book, key, invoices } of parseRecords('accounts', ['key'], accountRecord, accounts).items)
    add(book, key, invoices);
  for (const part of await partsOf(tx))
    if (!part.part.startsWith(partPrefix.settled)) add(part.book, part.account, part.invoices);
  return open;
}

const placeOf = (book: string, account: string | null): string => JSON.stringify([book, account]);

const partsOf = async (tx: Tx<Stores>): Promise<readonly PartRecord[]> =>
  parseRecords('parts', ['part'], partRecord, await tx.objectStore('parts').getAll()).items;

async function sweepParts(tx: Tx<Stores>, before: string, forGood: boolean): Promise<number> {
  let gone = 0;
  for (const part of await partsOf(tx)) {
    if (!part.part.startsWith(partPrefix.settled)) continue;
    const kept = part.invoices.filter(({ trail, observedAt }) => (trail.settledAt ?? observedAt) >= before);
    gone += part.invoices.length - kept.length;
    if (forGood && kept.length < part.invoices.length)
      await tx.objectStore('parts').put({ ...part, invoices: kept });
  }
  return gone;
}

async function sweepImports(tx: Tx<Stores>, before: string, forGood: boolean): Promise<number> {
  let gone = 0;
  const raws = await tx.objectStore('imports').getAll();
  for (const batch of parseRecords('imports', ['id'], importBatch, raws).items) {
    const settled = batch.settled.filter(({ paidOn, settledBy }) => (paidOn ?? settledBy) >= before);
    gone += batch.settled.length - settled.length;
    if (forGood && settled.length < batch.settled.length)
      await tx.objectStore('imports').put({ ...batch, settled });
  }
  return gone;
}

const lasting: ReadonlySet<Activity['kind']> = new Set(['pause', 'plan', 'dispute', 'chased-before']);

async function sweepJournal(
  tx: Tx<Stores>,
  before: string,
  open: ReadonlyMap<string, ReadonlySet<string>>,
  forGood: boolean,
): Promise<number> {
  const journal = tx.objectStore('journal');
  const entries = parseRecords('journal', ['id'], activity, await journal.getAll()).items;
  const holds = (entry: Activity): boolean => {
    const keys = open.get(placeOf(entry.book, entry.account));
    if (entry.account === null) return lasting.has(entry.kind);
    if (!keys) return false;
    return lasting.has(entry.kind) || namedIn(entry).some((key) => keys.has(key));
  };
  const gone = entries.filter((entry) => entry.at < before && !holds(entry));
  if (forGood) for (const { id } of gone) await journal.delete(id);
  return gone.length;
}

/** Keys of the invoices that an entry names. */
function namedIn(entry: Activity): readonly string[] {
  if (!('invoices' in entry) || !entry.invoices) return [];
  return entry.invoices.map((one) => (typeof one === 'string' ? one : one.invoice));
}

async function sweepFiles(tx: Tx<Stores>, before: string, forGood: boolean): Promise<number> {
  const files = tx.objectStore('files');
  const gone = parseRecords('files', ['id'], storedFile, await files.getAll()).items.filter(
    ({ addedAt }) => addedAt < before,
  );
  if (forGood) for (const { book, account, id } of gone) await files.delete([book, account, id]);
  return gone.length;
}
