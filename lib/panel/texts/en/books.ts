import type { Contradiction } from '../../../domain/book-merge.ts';
import { count } from './words.ts';

/** The books themselves. */
export const books = {
  title: 'Books',
  none: 'None yet. Read a page first.',
  facts: (read: string, archived: boolean): string =>
    archived ? `archived · last read ${read}` : `last read ${read}`,
  open: 'Open',
  openOf: (book: string): string => `Open ${book}`,
  change: 'Change',
  changeOf: (book: string): string => `Change ${book}`,
  name: 'Name',
  rename: 'Rename',
  archive: 'Archive',
  bringBack: 'Bring back',
  merge: 'Merge into …',
  mergeOf: (book: string): string => `Merge ${book} into another book`,
  mergeText: (book: string, into: string): string => `${book} goes into ${into}, for good:`,
  customers: (customers: number, there: number): string =>
    count(customers, 'customer', 'customers') + (there > 0 ? `, ${there} of them in both` : ''),
  invoices: (invoices: number): string => count(invoices, 'open invoice', 'open invoices'),
  entries: (entries: number): string => count(entries, 'entry in the journal', 'entries in the journal'),
  byName: (customers: number): string =>
    `${count(customers, 'customer number stands', 'customer numbers stand')} for somebody else there: kept apart, by name`,
  mergeNote: (into: string): string =>
    `For one company with two sets of books, as after a change of address. Its pages then land in ${into}; figures kept day by day end. This cannot be undone: save everything first.`,
  refused: ({ customer, number }: Contradiction): string =>
    `Not merged, nothing was changed: ${number} of ${customer} is two different invoices. Keep both books and link the customers.`,
  mergeYes: 'Merge',
  keep: 'Keep both',
};
