import type { Day } from '../../domain/day.ts';
import type { AccountRow, ImportRows, NoteRow, PaidInvoiceRow } from '../../domain/import.ts';
import { creditTermsOf } from './credit-terms.ts';
import { countryOf, customerKindOf, languageOf } from './names.ts';
import type { RowReader } from './row-reader.ts';

/** How a row of each kind is read; null where something in it is wrong, which the reader keeps. */
export const rowOf: {
  readonly [K in keyof ImportRows]: (row: RowReader, today: Day) => ImportRows[K] | null;
} = { 'paid-invoices': paidInvoice, accounts: account, notes: note };

function paidInvoice(row: RowReader, today: Day): PaidInvoiceRow | null {
  const [issueDate, dueDate, paidDate] = [row.day('issueDate'), row.day('dueDate'), row.day('paidDate')];
  if (dueDate === null) {
    if (row.text('dueDate') === null) row.error('dueDate', 'The due date is missing.');
    return null;
  }
  if (paidDate && paidDate > today) row.error('paidDate', 'The day of payment is ahead of today.');
  if (issueDate && issueDate > dueDate) row.remark('dueDate', 'It is due before it was issued.');
  return {
    line: row.line,
    ...row.customer(),
    number: row.text('number'),
    issueDate,
    dueDate,
    paidDate,
    amount: row.money('amount'),
  };
}

function account(row: RowReader): AccountRow {
  const email = row.text('email');
  if (email && !/^\S+@\S+\.\S+$/.test(email)) row.error('email', 'This is not one e-mail address.');
  return {
    line: row.line,
    ...row.customer(),
    email,
    phone: row.text('phone'),
    contact: row.text('contact'),
    language: row.word('language', languageOf, 'Letters cannot be written in it: left empty.'),
    country: row.word('country', countryOf, 'This is no country known by name or code: left empty.'),
    customerKind: row.word('customerKind', customerKindOf, 'Neither business nor consumer: left empty.'),
    creditLimit: row.money('creditLimit'),
    terms: row.word('terms', creditTermsOf, 'These terms cannot be read: left empty.'),
    owner: row.text('owner'),
  };
}

function note(row: RowReader): NoteRow | null {
  const date = row.day('date');
  const promisedFor = row.day('promisedFor');
  const promised = row.money('promised');
  const text = row.text('text');
  const customer = row.customer();
  if (date === null) {
    if (row.text('date') === null) row.error('date', 'The day of the note is missing.');
    return null;
  }
  if (text === null && promised === null && promisedFor === null) row.error('text', 'The note is empty.');
  return { line: row.line, ...customer, date, text: text ?? '', promised, promisedFor };
}
