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
    if (row.text('dueDate') === null) row.error('dueDate', 'no-due-date');
    return null;
  }
  if (paidDate && paidDate > today) row.error('paidDate', 'paid-ahead');
  if (issueDate && issueDate > dueDate) row.remark('dueDate', 'due-before-issue');
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
  if (email && !/^\S+@\S+\.\S+$/.test(email)) row.error('email', 'no-email');
  return {
    line: row.line,
    ...row.customer(),
    email,
    phone: row.text('phone'),
    contact: row.text('contact'),
    language: row.word('language', languageOf, 'unknown-language'),
    country: row.word('country', countryOf, 'unknown-country'),
    customerKind: row.word('customerKind', customerKindOf, 'unknown-kind'),
    creditLimit: row.money('creditLimit'),
    terms: row.word('terms', creditTermsOf, 'unknown-terms'),
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
    if (row.text('date') === null) row.error('date', 'no-note-day');
    return null;
  }
  if (text === null && promised === null && promisedFor === null) row.error('text', 'empty-note');
  return { line: row.line, ...customer, date, text: text ?? '', promised, promisedFor };
}
