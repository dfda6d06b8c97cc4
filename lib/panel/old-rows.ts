import type { Reading } from '../domain/reading.ts';
import type { Snapshot } from '../domain/snapshot.ts';

/** A reading and what it was taken for. */
export type Judged = { readonly reading: Reading; readonly snapshot: Snapshot };

/**
 * Whether a document that went to another company's address without a load still shows the rows of the company before:
 * the address changes at once, the rows when they have come. Taken as they stand, they would enter the wrong books.
 */
export const showsOldRows = (before: Judged | null, now: Judged): boolean =>
  before !== null &&
  before.snapshot.book.key !== now.snapshot.book.key &&
  before.reading.page.loadedAt === now.reading.page.loadedAt &&
  textsOf(before.reading) === textsOf(now.reading);

const textsOf = ({ regions }: Reading): string =>
  JSON.stringify(regions.map(({ columns }) => columns.map(({ text }) => text)));

/**
 * Whether a document that went to another company's address without a load still shows the name of the company before:
 * then its rows may be on their way, too.
 */
export const showsOldName = (before: Judged | null, { reading, snapshot }: Judged): boolean =>
  before !== null &&
  before.snapshot.book.key !== snapshot.book.key &&
  before.reading.page.loadedAt === reading.page.loadedAt &&
  before.snapshot.book.name === snapshot.book.name &&
  reading.page.identity.some(({ from }) => from === 'shown');
