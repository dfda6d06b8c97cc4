import type { Contact } from './contacts.ts';
import { type Figure, lacking, shown } from './figure.ts';
import { isIn, type Span } from './span.ts';

/** Contacts in a span by the accounts contacted in it. */
export function contactsPerAccount(contacts: readonly Contact[], span: Span): Figure {
  const made = contacts.filter(({ on }) => isIn(on, span));
  if (made.length === 0) return lacking('rate', 'no-contacts');
  const reached = new Set(made.map(({ account }) => account)).size;
  return shown('rate', made.length / reached, made.length, reached);
}
