import type { WorklistRow } from '../collect/next-action.ts';
import type { AccountSettings } from '../domain/account-settings.ts';

export type Link = AccountSettings['linked'][number];

export const isSame = (a: Link, b: Link): boolean => a.book === b.book && a.account === b.account;

/**
 * The same customer in other books, by the user's word alone: a link made from either side holds for both, and two links
 * in a row make three one.
 */
export function linkedWith(of: Link, rows: readonly WorklistRow[]): readonly Link[] {
  const found: Link[] = [of];
  for (const one of found)
    for (const link of besides(one, rows)) if (!found.some((known) => isSame(known, link))) found.push(link);
  return found.slice(1);
}

function besides(of: Link, rows: readonly WorklistRow[]): readonly Link[] {
  return rows.flatMap(({ standing: { account, settings } }) => {
    const here = { book: account.book, account: account.key };
    if (isSame(here, of)) return settings.linked;
    return settings.linked.some((link) => isSame(link, of)) ? [here] : [];
  });
}

/** Whether a customer of another book is linked by a link that was made there. */
export const isLinkedFrom = (there: Link, here: Link, rows: readonly WorklistRow[]): boolean =>
  rows.some(
    ({ standing: { account, settings } }) =>
      isSame({ book: account.book, account: account.key }, there) &&
      settings.linked.some((link) => isSame(link, here)),
  );
