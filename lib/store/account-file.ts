import { type Account, accountKey } from '../domain/account.ts';
import type { Instant } from '../domain/instant.ts';
import { isSettled } from './is-settled.ts';
import { pack, unpack } from './pack.ts';
import { partPrefix, sizeOfInvoice, sizeOfInvoices, splitBySize } from './parts.ts';
import { parseRecords } from './read.ts';
import { type AccountRecord, type FiledInvoice, type PartRecord, partRecord } from './records.ts';
import { inTurn } from './rests.ts';
import { type Tx, under } from './schema.ts';
import type { Shelves } from './shelves.ts';
import type { Customer } from './sightings.ts';
import { storedInvoiceOf } from './stored-invoice.ts';

export type PageStores = 'books' | 'accounts' | 'parts';

/** A transaction in which accounts may be changed. */
type Writable = Pick<Tx<PageStores>, 'objectStore'>;

export type AccountHead = Omit<AccountRecord, 'invoices'>;

/** One account taken out of the database to be changed. */
export type AccountFile = {
  /** Its own record, without the invoices. */
  record: AccountHead;
  readonly invoices: Map<string, FiledInvoice>;
  /** Whether the settled invoices are in hand too. */
  settledLoaded: boolean;
  changed: boolean;
};

export function newFile(book: string, customer: Customer, at: Instant): AccountFile | null {
  const key = accountKey(customer);
  if (!key) return null;
  const record: AccountHead = {
    book,
    key,
    name: customer.customer ?? customer.customerId ?? key,
    customerId: customer.customerId,
    email: null,
    link: null,
    statement: null,
    nameAt: at,
    emailAt: null,
    lastComplete: null,
    openParts: 0,
    settledParts: 0,
  };
  return { record, invoices: new Map(), settledLoaded: true, changed: true };
}

export function fileOf(
  { invoices, ...record }: AccountRecord,
  openParts: readonly PartRecord[],
): AccountFile {
  const packed = [invoices, ...openParts.map((part) => part.invoices)].flat();
  return {
    record,
    invoices: new Map(packed.map((one) => [one.key, unpack(one)])),
    settledLoaded: record.settledParts === 0,
    changed: false,
  };
}

/** Brings in the settled invoices, so that one seen again is found, and one long settled is not opened anew. */
export async function loadSettled(tx: Writable, file: AccountFile): Promise<void> {
  const { book, key } = file.record;
  const raws = await tx.objectStore('parts').getAll(under(book, key));
  const { items } = parseRecords('parts', ['book', 'account', 'part'], partRecord, raws);
  for (const { part, invoices } of items)
    if (part.startsWith(partPrefix.settled))
      for (const one of invoices) if (!file.invoices.has(one.key)) file.invoices.set(one.key, unpack(one));
  file.settledLoaded = true;
}

/** Writes parts for what does not belong or fit into the account's own record, and puts that on its shelf. */
export async function saveFile(
  tx: Writable,
  shelves: Shelves,
  { record, invoices, settledLoaded }: AccountFile,
): Promise<void> {
  const open: FiledInvoice[] = [];
  const over: FiledInvoice[] = [];
  for (const one of invoices.values()) (isSettled(one) ? over : open).push(one);
  const [own = [], ...more] = splitBySize(open, sizeOfInvoice);
  const settled = splitBySize(over, sizeOfInvoice);
  const { book, key: account } = record;
  const parts = tx.objectStore('parts');
  const writes: (() => Promise<unknown>)[] = [];
  const write = (prefix: string, chunks: readonly FiledInvoice[][], before: number) => {
    for (const [index, chunk] of chunks.entries())
      writes.push(() => parts.put({ book, account, part: prefix + index, invoices: chunk.map(pack) }));
    for (let index = chunks.length; index < before; index += 1)
      writes.push(() => parts.delete([book, account, prefix + index]));
  };
  write(partPrefix.open, more, record.openParts);
  if (settledLoaded) write(partPrefix.settled, settled, record.settledParts);
  const settledParts = settledLoaded ? settled.length : record.settledParts;
  shelves.put(account, sizeOfInvoices(own), () => ({
    ...record,
    invoices: own.map(pack),
    openParts: more.length,
    settledParts,
  }));
  await inTurn(writes);
}

/** The account as the rest of the program sees it, with its open invoices. */
export function accountOf({ record, invoices }: AccountFile): Account {
  const { nameAt: _n, emailAt: _e, phoneAt: _p, contactNameAt: _c, ...timeless } = record;
  const { lastComplete: _l, openParts: _o, settledParts: _s, ...account } = timeless;
  const open = [...invoices.values()].filter((one) => !isSettled(one)).map(storedInvoiceOf);
  return { ...account, invoices: open };
}
