import type { Book } from '../domain/book.ts';
import { profiles } from '../sites/registry.ts';

type Linked = { readonly link: string | null; readonly recordId?: string | null };

/** The address of an invoice in its ledger: the link the page gave, else as the product builds its addresses. */
export function invoiceLink({ link, recordId }: Linked, book: Book | null): string | null {
  if (link || !recordId || !book) return link;
  const pattern = profiles.find(({ id }) => id === book.site)?.open.invoice;
  return pattern ? fill(pattern, book.origin, recordId) : null;
}

const fill = (pattern: string, origin: string, id: string): string =>
  pattern.replace('{origin}', () => origin).replace('{id}', () => encodeURIComponent(id));
