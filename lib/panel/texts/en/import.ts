import type { FileFault, FileWhy } from '../../../domain/import.ts';
import { asks } from './asks.ts';
import { count } from './words.ts';

const faults: Readonly<Record<FileFault, string>> = {
  'no-amount': 'This is not one amount.',
  'too-large': 'The amount is too large.',
  'too-many-decimals': 'It has more decimals than its currency.',
  'no-day': 'This is not a date.',
  'more-cells': 'The row has more cells than the file has columns.',
  sum: 'A sum, no row of its own: left out.',
  quotes: 'A quotation mark is not closed or stands in the wrong place.',
  'no-customer': 'No customer stands in this row.',
  'no-due-date': 'The due date is missing.',
  'paid-ahead': 'The day of payment is ahead of today.',
  'due-before-issue': 'It is due before it was issued.',
  'no-email': 'This is not one e-mail address.',
  'unknown-language': 'Letters cannot be written in it: left empty.',
  'unknown-country': 'This is no country known by name or code: left empty.',
  'unknown-kind': 'Neither business nor consumer: left empty.',
  'unknown-terms': 'These terms cannot be read: left empty.',
  'no-note-day': 'The day of the note is missing.',
  'empty-note': 'The note is empty.',
};

export const importing = {
  title: 'Bring in a file',
  open: 'Bring in a file…',
  text: 'A CSV file: from your spreadsheet, or exported by your accounting program. Its columns are recognised by their words. Nothing is stored before you have seen what it holds.',
  kind: 'What the file holds',
  kinds: {
    'paid-invoices': 'Paid invoices',
    accounts: 'Customers',
    notes: 'Notes and promises',
  },
  kindHints: {
    'paid-invoices':
      'When customers paid: makes the forecast theirs. Customer, due date and paid date are needed.',
    accounts: 'E-mail, phone, contact, language, country, limit, terms, owner.',
    notes: 'Customer, date and text; a promised amount and day, if there are.',
  },
  choose: 'Choose a file',
  noBook: 'A file goes into a book. Read a page first.',
  holds: (file: string, rows: number): string => `${file}: ${count(rows, 'row', 'rows')} can be taken`,
  columns: 'Columns',
  unused: 'not used',
  field: {
    customer: 'Customer',
    customerId: 'Customer number',
    number: 'Invoice number',
    issueDate: 'Issue date',
    dueDate: 'Due date',
    paidDate: 'Paid date',
    amount: 'Amount',
    currency: 'Currency',
    email: 'E-mail',
    phone: 'Phone',
    contact: 'Contact',
    language: 'Language',
    country: 'Country',
    customerKind: 'Business or consumer',
    creditLimit: 'Credit limit',
    terms: 'Terms',
    owner: 'Owner',
    date: 'Date',
    text: 'Text',
    promised: 'Promised amount',
    promisedFor: 'Promised for',
  },
  errors: (errors: number): string =>
    `${count(errors, 'row', 'rows')} cannot be taken. Nothing is imported until the file is mended.`,
  line: (line: number, column: string | null, raw: string, why: string): string =>
    `Line ${line}${column === null ? '' : `, ${column}`}${raw === '' ? '' : ` “${raw}”`}: ${why}`,
  fault: (why: FileWhy): string =>
    why.code === 'no-column' ? `No column holds ${asks.named[why.field]}.` : faults[why.code],
  unknown: {
    'no-customer': 'There is no such customer in this book. Read a page that shows it first.',
    many: 'Several customers have this name. Add a column with their numbers.',
  },
  more: (lines: number): string => `and ${count(lines, 'more line', 'more lines')}`,
  remarks: 'Left out or empty',
  take: (rows: number): string => `Import ${count(rows, 'row', 'rows')}`,
  notReady: 'Answer the questions and mend the lines named above first.',
  cancel: 'Leave it',
  done: 'Brought in so far',
  batch: (file: string, rows: number, when: string): string =>
    `${file} · ${count(rows, 'row', 'rows')} · ${when}`,
  undo: 'Take back',
  undoOf: (file: string): string => `Take back ${file}`,
};
