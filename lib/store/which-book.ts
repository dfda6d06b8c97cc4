import type { BookIdentity } from '../domain/book.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { BookRecord } from './records.ts';

/** The company shown under a known key is not the one known: only the user can say which it is. */
export type AnotherCompany = {
  readonly code: 'another-company';
  readonly known: string;
  readonly shown: string;
};

/** What the user said: the same company under a new name, or another company. */
export type SameCompany = { readonly as: 'renamed' | 'another' };

/** Where a reading belongs: the book's key, and the name to keep for it. */
export type Whereto = { readonly key: string; readonly name: string; readonly record: BookRecord | null };

/**
 * Which book a page belongs to. A company told apart by the user has a key with its name in it, and is found by that
 * name again; a book merged into another is that other. A page that shows no company (its name is then the host) belongs to the known one, if there is only one.
 */
export function whichBook(
  books: readonly BookRecord[],
  shown: BookIdentity,
  answer: SameCompany | null,
): Result<Whereto, AnotherCompany> {
  const own = books.find((book) => keysOf(book).includes(shown.key)) ?? null;
  const others = books.filter((book) => keysOf(book).some((key) => key.startsWith(`${shown.key}|`)));
  const accepted = [own, ...others].find((book) => book?.names.some((name) => sameName(name, shown.name)));
  if (accepted)
    return ok({ key: accepted.key, name: isHost(shown) ? accepted.name : shown.name, record: accepted });
  if (!own) return ok({ key: shown.key, name: shown.name, record: null });
  const keep = { key: own.key, record: own };
  if (shown.proof === 'shown-name') return ok({ ...keep, name: shown.name });
  if (isHost(shown) && others.length === 0) return ok({ ...keep, name: own.name });
  if (own.names.every((name) => sameName(name, hostOf(own))) || answer?.as === 'renamed')
    return ok({ ...keep, name: shown.name });
  if (answer) return ok({ key: `${shown.key}|${plainName(shown.name)}`, name: shown.name, record: null });
  return fail({ code: 'another-company', known: own.name, shown: shown.name });
}

/** Its own, and those of the books that were merged into it. */
const keysOf = ({ key, keys = [] }: BookRecord): readonly string[] => [key, ...keys];

/** Pages differ in spaces and capitals of one name. */
const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

const isHost = (shown: BookIdentity): boolean => sameName(shown.name, hostOf(shown));

function hostOf({ origin }: BookIdentity): string {
  return URL.parse(origin)?.host ?? origin;
}
