import type { Account } from '../../domain/account.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** The customer a selected text names: the longest name in it, else the owner of an invoice number in it. */
export function namedIn(text: string, accounts: readonly Account[]): Account | null {
  const words = ` ${fold(text)} `;
  const named = accounts.filter(({ name }) => fold(name).length > 2 && words.includes(fold(name)));
  if (named.length > 0)
    return named.reduce((best, one) => (best.name.length >= one.name.length ? best : one));
  const signs = new Set(words.split(/[\s,;:()]+/));
  const owners = accounts.filter(({ invoices }) =>
    invoices.some(({ number }) => number !== null && number.length > 2 && signs.has(fold(number))),
  );
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** The customer whose page it is: by their link, by an invoice's, or because all that was read there is theirs. */
export function accountOfPage(url: string, accounts: readonly Account[]): Account | null {
  const page = withoutHash(url);
  const leadsThere = (link: string | null): boolean => link !== null && withoutHash(link) === page;
  const linked = accounts.find(
    ({ link, invoices }) => leadsThere(link) || invoices.some((one) => leadsThere(one.link)),
  );
  if (linked) return linked;
  const read = accounts.filter(({ invoices }) => invoices.some((one) => withoutHash(one.page) === page));
  return read.length === 1 ? (read[0] ?? null) : null;
}

/** The customers whose names hold what was typed, those that begin with it first. */
export function matching(typed: string, accounts: readonly Account[], limit: number): readonly Account[] {
  const wanted = fold(typed);
  if (wanted === '') return accounts.slice(0, limit);
  const hits = accounts.filter(({ name }) => fold(name).includes(wanted));
  const first = hits.filter(({ name }) => fold(name).startsWith(wanted));
  return [...first, ...hits.filter((one) => !first.includes(one))].slice(0, limit);
}
