/** The object `read --json` prints for a page. Values inside are as lib/interpret gives them. */
import type { toReadJson } from '../../lib/panel/reading-json.ts';

type Read = ReturnType<typeof toReadJson>;

/** A page that was read, or one that could not be: then `error` says why and nothing was taken. */
export type ReadJson = Omit<Read, 'error' | 'book'> & {
  readonly error: string | null;
  readonly book: { readonly key: string | null; readonly name: string | null };
};

export const unread = (url: string, title: string, error: string): ReadJson => ({
  url,
  title,
  error,
  kind: 'none',
  book: { key: null, name: null },
  invoices: [],
  accounts: [],
  scope: { read: 0, stated: null, filtered: null },
  checks: [],
  questions: [],
  problems: [],
});
