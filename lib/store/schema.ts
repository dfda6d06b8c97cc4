import type { DBSchema, IDBPTransaction } from 'idb';

/**
 * The newest layout. Values are `unknown` on purpose: whoever reads parses first (read.ts).
 * Pages write books, accounts and parts; the user writes everything else.
 */
export interface StoreSchema extends DBSchema {
  books: { key: string; value: unknown };
  /** Several accounts to a record (shelves.ts). */
  accounts: { key: [book: string, shelf: string]; value: unknown };
  /** Invoices that do not stand in the account's own record: settled ones, and open ones beyond its size. */
  parts: { key: [book: string, account: string, part: string]; value: unknown };
  journal: {
    key: string;
    value: unknown;
    indexes: { book: string; account: [book: string, account: string] };
  };
  settings: { key: string; value: unknown };
  drafts: { key: [book: string, account: string]; value: unknown };
  noteDrafts: { key: [book: string, account: string]; value: unknown };
  callDrafts: { key: [book: string, account: string]; value: unknown };
  accountSettings: { key: [book: string, account: string]; value: unknown };
  /** Evidence, each as a Blob. */
  files: { key: [book: string, account: string, id: string]; value: unknown };
  imports: { key: [book: string, id: string]; value: unknown };
  /** What a book's figures were on each day. */
  figures: { key: [book: string, day: string]; value: unknown };
  /** How the worklist of each book begins, worked out (first-lists.ts). */
  firstLists: { key: string; value: unknown };
}

/** All that is saved and restored: everything but what is derived. */
export const storeNames = [
  'books',
  'accounts',
  'parts',
  'journal',
  'settings',
  'drafts',
  'noteDrafts',
  'callDrafts',
  'accountSettings',
  'files',
  'imports',
  'figures',
] as const;
export type StoreName = (typeof storeNames)[number];

/** A read-and-write transaction over some stores. */
export type Tx<Names extends StoreName> = IDBPTransaction<StoreSchema, Names[], 'readwrite'>;

/** Every key that starts with these parts: arrays sort after all texts. */
export const under = (...start: readonly string[]): IDBKeyRange =>
  IDBKeyRange.bound([...start], [...start, []]);
