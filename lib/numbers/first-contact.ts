import { type Day, daysBetween } from '../domain/day.ts';
import type { Contact } from './contacts.ts';
import { type Figure, meanOf } from './figure.ts';
import { isIn, type Span } from './span.ts';

/**
 * Days from the due date to the first contact of each invoice of one account that was first contacted after it was due.
 * Contacts oldest first; due dates by invoice key.
 */
export function firstContacts(
  contacts: readonly Contact[],
  dueDates: ReadonlyMap<string, Day>,
): readonly { readonly on: Day; readonly days: number }[] {
  const seen = new Set<string>();
  const firsts: { on: Day; days: number }[] = [];
  for (const { on, invoices } of contacts)
    for (const key of invoices) {
      const due = dueDates.get(key);
      if (due === undefined || on <= due || seen.has(key)) continue;
      seen.add(key);
      firsts.push({ on, days: daysBetween(due, on) });
    }
  return firsts;
}

/** Mean days from due to first contact, of the first contacts in a span. */
export const daysToFirstContact = (firsts: ReturnType<typeof firstContacts>, span: Span): Figure =>
  meanOf(
    'days',
    firsts.filter(({ on }) => isIn(on, span)).map(({ days }) => days),
    'no-contacts',
  );
