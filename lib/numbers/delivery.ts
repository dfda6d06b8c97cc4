import type { StoredInvoice } from '../domain/account.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import { type Figure, meanOf } from './figure.ts';
import { isIn, type Span } from './span.ts';

/** When an invoice was sent, and how many days after its date. */
export type Delivery = { readonly on: Day; readonly days: number };

/** The invoices whose page names both days; when a customer opened an invoice says nothing of when it was sent. */
export const deliveriesOf = (invoices: readonly (StoredInvoice | SettledInvoice)[]): readonly Delivery[] =>
  invoices.flatMap(({ kind, issueDate, sentOn }) =>
    kind === 'invoice' && issueDate && sentOn ? [{ on: sentOn, days: daysBetween(issueDate, sentOn) }] : [],
  );

/** Mean days from the invoice date to the day it was sent, of those sent in a span. */
export const daysToDelivery = (deliveries: readonly Delivery[], span: Span): Figure =>
  meanOf(
    'days',
    deliveries.filter(({ on }) => isIn(on, span)).map(({ days }) => days),
    'no-delivery',
  );
