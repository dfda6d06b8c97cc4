import type { Contradiction } from '../domain/book-merge.ts';
import type { AccountFile, AccountHead } from './account-file.ts';
import { earlier, later } from './instants.ts';
import { mergeContact } from './merge-contact.ts';
import type { Place } from './merge-places.ts';
import type { FiledInvoice } from './records.ts';

/** An account's new key and those of its invoices that the other book knows under another key. */
export type Moved = { readonly account: string; readonly invoices: ReadonlyMap<string, string> };

/**
 * Puts an account of another book into its place, which must be in hand with all of its invoices. Of an invoice that both
 * know the newer observation stays.
 */
export function moveInto(target: AccountFile, from: AccountFile, place: Place): Moved | Contradiction {
  const keys = new Map<string, string>();
  const twins = new Map([...target.invoices.values()].map((one) => [nameOf(one), one]));
  for (const invoice of from.invoices.values()) {
    const known = target.invoices.get(invoice.key) ?? twinOf(invoice, twins);
    if (known && contradict(known, invoice))
      return { customer: from.record.name, number: invoice.number ?? invoice.key };
    const key = known?.key ?? invoice.key;
    if (key !== invoice.key) keys.set(invoice.key, key);
    target.invoices.set(key, known ? joined(known, { ...invoice, key }) : invoice);
  }
  target.record = joinedHead(target.record, from.record, place);
  target.changed = true;
  return { account: target.record.key, invoices: keys };
}

const nameOf = ({ kind, number, instalment, dueDate }: FiledInvoice): string =>
  JSON.stringify([kind, number, instalment === null ? null : dueDate]);

function twinOf(invoice: FiledInvoice, twins: ReadonlyMap<string, FiledInvoice>): FiledInvoice | undefined {
  const twin = invoice.number === null ? undefined : twins.get(nameOf(invoice));
  return twin && !contradict(twin, invoice) ? twin : undefined;
}

/** The printed facts that no payment changes. */
function contradict(a: FiledInvoice, b: FiledInvoice): boolean {
  const differ = <T>(one: T | null, other: T | null): boolean =>
    one !== null && other !== null && one !== other;
  const total = a.total?.currency === b.total?.currency;
  return (
    differ(a.number, b.number) ||
    differ(a.issueDate, b.issueDate) ||
    (total && differ(a.total?.minor ?? null, b.total?.minor ?? null))
  );
}

function joined(a: FiledInvoice, b: FiledInvoice): FiledInvoice {
  const [old, newest] = a.observedAt > b.observedAt ? [b, a] : [a, b];
  return {
    ...newest,
    firstSeen: earlier(a.firstSeen, b.firstSeen),
    lastSeen: later(a.lastSeen, b.lastSeen),
    trail: { ...newest.trail, openAt: later(old.trail.openAt, newest.trail.openAt) },
  };
}

function joinedHead(a: AccountHead, b: AccountHead, { customerId }: Place): AccountHead {
  const named = a.nameAt >= b.nameAt ? a : b;
  const mailed = a.email !== null && (a.emailAt ?? '') >= (b.emailAt ?? '') ? a : b;
  const stated = a.statement && a.statement.observedAt >= (b.statement?.observedAt ?? '') ? a : b;
  return {
    ...a,
    customerId,
    name: named.name,
    nameAt: named.nameAt,
    email: mailed.email,
    emailAt: mailed.emailAt,
    ...mergeContact(a, b),
    link: a.link ?? b.link,
    statement: stated.statement,
    lastComplete: later(a.lastComplete, b.lastComplete),
  };
}
