import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import type { ImportBatch } from '../domain/import-batch.ts';
import type { Sales } from '../domain/sales.ts';
import { sameData } from '../domain/same-data.ts';
import type { Moved } from './merge-accounts.ts';

/** A book that goes into another: where each of its accounts went, by its old key. */
export type Move = {
  readonly from: string;
  readonly into: string;
  readonly moved: ReadonlyMap<string, Moved>;
};

export const accountIn = ({ moved }: Move, account: string): string => moved.get(account)?.account ?? account;

/** An entry of the book that goes, as one of the other. What it says of the whole book it says of that book's customers. */
export function movedEntry(entry: Activity, move: Move): Activity {
  const there = entry.account === null ? undefined : move.moved.get(entry.account);
  const account = there?.account ?? entry.account;
  const key = (invoice: string): string => there?.invoices.get(invoice) ?? invoice;
  const at = { book: move.into, account };
  switch (entry.kind) {
    case 'promise':
    case 'plan':
      return {
        ...entry,
        ...at,
        invoices: entry.invoices.map((one) => ({ ...one, invoice: key(one.invoice) })),
      };
    case 'dispute':
      return { ...entry, ...at, lines: entry.lines.map((one) => ({ ...one, invoice: key(one.invoice) })) };
    case 'dispute-changed':
      return {
        ...entry,
        ...at,
        ...(entry.lines && { lines: entry.lines.map((one) => ({ ...one, invoice: key(one.invoice) })) }),
      };
    case 'reminder':
    case 'call':
    case 'cheque':
    case 'expected-payment':
    case 'question':
    case 'pause':
      return { ...entry, ...at, invoices: entry.invoices.map(key) };
    case 'message':
      return { ...entry, ...at, ...(entry.invoices ? { invoices: entry.invoices.map(key) } : {}) };
    default:
      return {
        ...ofCustomers(
          entry,
          [...move.moved.values()].map((one) => one.account),
        ),
        ...at,
      };
  }
}

/** An answer for a whole book, as one for the customers it had. */
export const ofCustomers = (entry: Activity, accounts: readonly string[]): Activity =>
  entry.kind === 'chased-before' && !entry.accounts ? { ...entry, accounts: [...accounts].sort() } : entry;

/** What the user knows of a customer in the book that goes, as known in the other. */
export function movedSettings(settings: AccountSettings, move: Move): AccountSettings {
  const { account, headOffice } = settings;
  return {
    ...settings,
    book: move.into,
    account: accountIn(move, account),
    headOffice: headOffice === null ? null : accountIn(move, headOffice),
  };
}

/** Links that named a customer of the book that goes; nobody is linked with himself. */
export function relinked(settings: AccountSettings, move: Move): AccountSettings {
  const linked = settings.linked.map((link) =>
    link.book === move.from ? { book: move.into, account: accountIn(move, link.account) } : link,
  );
  const others = linked.filter((link) => link.book !== settings.book || link.account !== settings.account);
  return { ...settings, linked: union(others, []) };
}

/** Both: what the kept book says comes first, and whatever holds a demand back stays. */
export function joinedSettings(kept: AccountSettings, more: AccountSettings): AccountSettings {
  return {
    ...kept,
    owner: kept.owner || more.owner,
    segment: kept.segment ?? more.segment,
    language: kept.language ?? more.language,
    tone: kept.tone ?? more.tone,
    country: kept.country ?? more.country,
    customerKind: kept.customerKind ?? more.customerKind,
    terms: kept.terms ?? more.terms,
    creditLimit: kept.creditLimit ?? more.creditLimit,
    directDebit: kept.directDebit || more.directDebit,
    headOffice: kept.headOffice ?? more.headOffice,
    stages: kept.stages ?? more.stages,
    optOuts: union(kept.optOuts, more.optOuts),
    doNotContact: kept.doNotContact ?? more.doNotContact,
    people: union(kept.people, more.people),
    cc: union(kept.cc, more.cc),
    bcc: union(kept.bcc, more.bcc),
    interest: kept.interest || more.interest,
    linked: union(kept.linked, more.linked),
  };
}

/** Credit sales of both, month by month. */
export function joinedSales(kept: Sales, more: Sales): Sales {
  const sums = new Map(kept.map((one) => [`${one.month} ${one.currency}`, one]));
  for (const one of more) {
    const key = `${one.month} ${one.currency}`;
    sums.set(key, { ...one, minor: one.minor + (sums.get(key)?.minor ?? 0) });
  }
  return [...sums.values()];
}

/** An imported file of the book that goes: it can still be taken back. */
export const movedImport = (batch: ImportBatch, move: Move): ImportBatch => ({
  ...batch,
  book: move.into,
  settled: batch.settled.map((one) => ({ ...one, account: accountIn(move, one.account) })),
  settings: batch.settings.map(({ before, after }) => ({
    before: before && movedSettings(before, move),
    after: movedSettings(after, move),
  })),
});

function union<T>(first: readonly T[], more: readonly T[]): T[] {
  const all: T[] = [];
  for (const one of [...first, ...more]) if (!all.some((other) => sameData(other, one))) all.push(one);
  return all;
}
