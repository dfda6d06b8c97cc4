import { count, number } from './words.ts';

export const frame = {
  app: 'Dunlin',
  settings: 'Settings',
  keys: 'Keyboard',
  back: 'Back',
  chooseBook: 'Books',
  undo: 'Undo',
  dismiss: 'Dismiss',
  more: 'More',
  save: 'Save',
  discard: 'Discard',
  cancel: 'Cancel',
  loading: 'Loading',
  ctrlEnter: 'Ctrl ↵',
};

/** What the line on top says of a reading. */
export const proof = {
  see: 'See what was read',
  some: (read: number, stated: number): string => `${number(read)} of ${number(stated)}`,
  invoices: (read: number): string => (read === 1 ? ' invoice' : ' invoices'),
  customers: (read: number): string => (read === 1 ? ' customer' : ' customers'),
  number,
  sumsAgree: 'sums agree',
  sumDiffers: 'a sum differs',
  checksFailed: (failed: number): string => `${count(failed, 'check', 'checks')} failed`,
  notRead: (problems: number): string => `${number(problems)} not read`,
  filtered: 'filtered',
  scrollForRest: 'scroll for the rest',
  questions: (asked: number): string => count(asked, 'question', 'questions'),
  reading: 'Reading the page',
  readingSome: (read: number, stated: number | null): string =>
    stated === null ? `Reading: ${number(read)}` : `Reading: ${number(read)} of ${number(stated)}`,
  changedSince: (when: string): string => `Changed since ${when}`,
  changed: 'The page has changed',
  noPage: 'No page of these books is open',
  nothingTaken: 'Nothing taken from this page',
  notReadYet: 'This page is not read',
  lastRead: 'last read',
  documents: (seen: number, all: number): string => `${number(seen)} of ${number(all)}`,
  documentsWord: ' documents seen',
  agrees: 'sum agrees with the statement',
  differs: 'sum differs from the statement',
  unclear: (lines: number): string => `${number(lines)} to clear up`,
};
