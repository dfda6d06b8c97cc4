import type { ImportField } from '../../domain/import.ts';

/** As a sentence names them. */
export const fieldNames: Readonly<Record<ImportField, string>> = {
  customer: 'the customer',
  customerId: 'the customer number',
  number: 'the invoice number',
  issueDate: 'the invoice date',
  dueDate: 'the due date',
  paidDate: 'the day of payment',
  amount: 'the amount',
  currency: 'the currency',
  email: 'the e-mail address',
  phone: 'the phone number',
  contact: 'the contact person',
  language: 'the language',
  country: 'the country',
  customerKind: 'business or consumer',
  creditLimit: 'the credit limit',
  terms: 'the terms of payment',
  owner: 'the owner',
  date: 'the day of the note',
  text: 'the note',
  promised: 'the amount promised',
  promisedFor: 'the day promised',
};
