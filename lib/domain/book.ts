import * as z from 'zod/mini';
import { instant } from './instant.ts';

/**
 * One company's receivables in one accounting system. `key` is site + tenant as the page proves it: part of the
 * address, an id in the markup, else the shown company name; the origin alone only where nothing else is shown.
 */
export const bookIdentity = z.strictObject({
  key: z.string(),
  /** The company's name as shown, else the host. */
  name: z.string(),
  site: z.string(),
  origin: z.string(),
  /** What proves the tenant. */
  proof: z.enum(['address', 'markup', 'shown-name', 'origin']),
});
export type BookIdentity = z.infer<typeof bookIdentity>;

/** A book as stored: who it is, and what its last readings could speak for. */
export const book = z.strictObject({
  ...bookIdentity.shape,
  firstSeen: instant,
  lastRead: instant,
  lastUrl: z.string(),
  scope: z.strictObject({
    read: z.int(),
    stated: z.nullable(z.int()),
    filtered: z.nullable(z.boolean()),
    complete: z.boolean(),
  }),
  /** Put away by the user: left out of the choice of books and of "all books", and still readable. */
  archived: z.exactOptional(z.literal(true)),
});
export type Book = z.infer<typeof book>;

/** The books that are worked with. */
export const inUse = <T extends Pick<Book, 'archived'>>(books: readonly T[]): readonly T[] =>
  books.filter(({ archived }) => !archived);
