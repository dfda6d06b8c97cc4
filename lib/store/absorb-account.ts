import type { Account, AccountLine } from '../domain/account.ts';
import type { Instant } from '../domain/instant.ts';
import { sameData } from '../domain/same-data.ts';
import type { PageContact } from '../domain/snapshot.ts';
import type { AccountFile, AccountHead } from './account-file.ts';
import { earlier } from './instants.ts';
import { isSettled } from './is-settled.ts';
import { listAddress } from './list-address.ts';
import { mergeContact } from './merge-contact.ts';
import { mergeInvoice, type Sighting } from './merge-invoice.ts';
import type { BookRecord, FiledInvoice } from './records.ts';
import type { Rest } from './rests.ts';
import type { Customer, Seen } from './sightings.ts';

/** Merges what a page says of a customer's invoices into the account. Sets `changed` if that changed anything. */
export async function addSightings(
  file: AccountFile,
  { customer, sightings }: Seen,
  rest: Rest,
): Promise<void> {
  const split = sightings.some(isInstalment) || [...file.invoices.values()].some(hasInstalment);
  for (const sighting of sightings) {
    const due = rest(1);
    if (due) await due;
    const seen = split ? { ...sighting, key: settleKey(file, sighting) } : sighting;
    const known = file.invoices.get(seen.key) ?? null;
    const merged = mergeInvoice(known, seen);
    if (known && isUnchanged(known, merged)) continue;
    file.invoices.set(seen.key, merged);
    file.changed = true;
  }
  const [first] = sightings;
  if (!first) return;
  const email = sightings.find(({ invoice }) => invoice.email !== null)?.invoice.email ?? null;
  update(file, { ...named(file.record, customer, first.at), ...mailed(file.record, email, first.at) });
}

const hasInstalment = ({ instalment }: { readonly instalment: number | null }): boolean =>
  instalment !== null;
const isInstalment = ({ invoice }: Sighting): boolean => hasInstalment(invoice);

/**
 * The key under which this sighting is filed. An instalment that stands alone on its page (the others are on the next)
 * looks like a whole invoice: it is told by its due date from those already known, and the other way about, so that no
 * line is ever kept, and asked for, twice.
 */
function settleKey(file: AccountFile, { key, invoice }: Sighting): string {
  const { dueDate, instalment } = invoice;
  if (dueDate === null || file.invoices.has(key)) return key;
  if (instalment === null) {
    const known = `${key}#${dueDate}`;
    return file.invoices.has(known) ? known : key;
  }
  const whole = key.slice(0, key.lastIndexOf('#'));
  const alone = file.invoices.get(whole);
  if (alone?.dueDate === dueDate) {
    file.invoices.delete(whole);
    file.invoices.set(key, { ...alone, key });
    file.changed = true;
  }
  return key;
}

/** Keeps what an aging report or a customer's page says of the whole account, unless a newer one is known. */
export function addStatement(file: AccountFile, line: AccountLine, at: Instant): void {
  const known: Account['statement'] = file.record.statement;
  const statement = { balance: line.balance, buckets: line.buckets, observedAt: at };
  const newer = known === null || at >= known.observedAt;
  update(file, { ...named(file.record, line, at), ...(newer ? { statement } : {}) });
}

/** Keeps whom the page names to reach there, and by which number, unless a newer page says otherwise. */
export function addContact(file: AccountFile, { phone, contactName, ...of }: PageContact, at: Instant): void {
  const { contactRole = '', contactLanguage = null } = of;
  const seen = {
    ...(phone === undefined ? {} : { phone, phoneAt: at }),
    ...(contactName === undefined ? {} : { contactName, contactNameAt: at, contactRole, contactLanguage }),
  };
  update(file, mergeContact(file.record, seen));
}

/** Notes that a reading provably held every open item of this account. */
export function markComplete(file: AccountFile, at: Instant): void {
  const { lastComplete } = file.record;
  if (lastComplete === null || at > lastComplete) update(file, { lastComplete: at });
}

/**
 * Marks the open invoices that the newest complete reading, of their account or of the list they stood in, should have
 * shown and did not. A complete list at another address says nothing: it may hold only what needs attention. Status and
 * balance stay: merely missing is never paid.
 */
export function markMissing(file: AccountFile, completeAt: (page: string) => Instant | null): void {
  for (const [key, invoice] of file.invoices) {
    if (invoice.missingSince !== null || isSettled(invoice)) continue;
    const since = (at: Instant | null): Instant | null => (at !== null && at > invoice.lastSeen ? at : null);
    const [own, list] = [since(file.record.lastComplete), since(completeAt(invoice.page))];
    const missingSince = own && list ? earlier(own, list) : (own ?? list);
    if (!missingSince) continue;
    file.invoices.set(key, { ...invoice, missingSince });
    file.changed = true;
  }
}

/** When the list that a page belongs to was last read whole; of many invoices on few pages. */
export function completeReadings(lists: BookRecord['completeLists']): (page: string) => Instant | null {
  const known = new Map<string, Instant | null>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined) return before;
    const at = lists[listAddress(page)] ?? null;
    known.set(page, at);
    return at;
  };
}

function named(record: AccountHead, { customer, customerId }: Customer, at: Instant): Partial<AccountHead> {
  const id = record.customerId ?? customerId;
  return customer !== null && at >= record.nameAt
    ? { customerId: id, name: customer, nameAt: at }
    : { customerId: id };
}

function mailed(record: AccountHead, email: string | null, at: Instant): Partial<AccountHead> {
  if (email === null || (record.emailAt !== null && at < record.emailAt)) return {};
  return { email, emailAt: at };
}

function update(file: AccountFile, changes: Partial<AccountHead>): void {
  const record = { ...file.record, ...changes };
  if (sameData(record, file.record)) return;
  file.record = record;
  file.changed = true;
}

/** A newer reading always changes something. */
const isUnchanged = (known: FiledInvoice, merged: FiledInvoice): boolean =>
  known.observedAt === merged.observedAt && sameData(known, merged);
