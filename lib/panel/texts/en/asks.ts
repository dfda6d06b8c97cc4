import type { Asks, ChoiceLabel, ChoiceWord, ColumnName } from '../../../domain/asks.ts';
import type { CheckDetail } from '../../../domain/findings.ts';
import type { ImportField } from '../../../domain/import.ts';
import type { TaughtField } from '../../../domain/taught.ts';
import { dates } from './dates.ts';

/** As a sentence names them. */
const named: Readonly<Record<TaughtField | ImportField, string>> = {
  number: 'the invoice number',
  customer: 'the customer',
  customerId: 'the customer number',
  issueDate: 'the invoice date',
  dueDate: 'the due date',
  total: 'the invoice total',
  balance: 'the open balance',
  status: 'the status',
  email: 'the e-mail address',
  paid: 'the amount paid',
  totalExclTax: 'the amount before tax',
  tax: 'the tax',
  currency: 'the currency',
  daysOverdue: 'the days overdue',
  kind: 'the kind of document',
  phone: 'the telephone number',
  terms: 'the terms',
  poNumber: 'the order number',
  notDue: 'what is not yet due',
  days1to30: 'what is 1 to 30 days overdue',
  days31to60: 'what is 31 to 60 days overdue',
  days61to90: 'what is 61 to 90 days overdue',
  days91to120: 'what is 91 to 120 days overdue',
  daysOver90: 'what is more than 90 days overdue',
  daysOver120: 'what is more than 120 days overdue',
  paidDate: 'the day of payment',
  amount: 'the amount',
  contact: 'the contact person',
  language: 'the language',
  country: 'the country',
  customerKind: 'business or consumer',
  creditLimit: 'the credit limit',
  owner: 'the owner',
  date: 'the day of the note',
  text: 'the note',
  promised: 'the amount promised',
  promisedFor: 'the day promised',
};

const words: Readonly<Record<ChoiceWord, string>> = {
  'no-column': 'None of them',
  neither: 'Neither',
  totals: 'The totals of the invoices',
  'still-open': 'What is still open',
  'with-tax': 'Yes, it is the total',
  'without-tax': 'No, the tax comes on top',
  'as-read': 'Leave it as it was read',
  'as-pointed': 'Yes, as I pointed',
  'one-invoice': 'One invoice, shown twice',
  'two-invoices': 'Two invoices',
  'three-decimals': 'It has three decimals',
  'over-a-thousand': 'It is more than a thousand',
};

const column = ({ header, column: at }: ColumnName): string => header || `Column ${at + 1}`;
const quoted = (name: ColumnName): string => (name.header ? `“${name.header}”` : `column ${name.column + 1}`);

/** A question: what is asked, and what follows from it. */
type Said = { readonly text: string; readonly detail: string };
const say = (text: string, ...detail: readonly string[]): Said => ({ text, detail: detail.join(' ') });

function question(asks: Asks, check: (detail: CheckDetail) => string): Said {
  switch (asks.code) {
    case 'which-column': {
      const name = named[asks.field];
      const unclear = `The headers and values of this ${asks.of} do not say it clearly.`;
      const until = asks.of === 'list' ? [`Until you answer, ${name} is left empty.`] : [];
      return say(`Which column is ${name}?`, unclear, ...until);
    }
    case 'sole-amount':
      return say(
        `What are the amounts of this list: ${asks.example}?`,
        'No header says whether they are the totals of the invoices or what is still open. Until you answer, both are left empty.',
      );
    case 'tax-within':
      return say(
        `Does “${asks.header}” include “${asks.tax}”?`,
        `The page does not say it, for example ${asks.example}. Until you answer, the total is left empty.`,
      );
    case 'pointed-impossible':
      return say(
        `Is ${quoted(asks.column)} really ${named[asks.field]}?`,
        `You pointed at it, but its values cannot be ${named[asks.field]}. It is left as it was read.`,
      );
    case 'pointed-failing':
      return say(
        `Is ${quoted(asks.column)} really ${named[asks.field]}?`,
        `You pointed at it, but then a check of the page fails: ${check(asks.failed)}. Until you answer, it is left as it was read.`,
      );
    case 'which-currency': {
      const { sign, example } = asks;
      const where = asks.of === 'file' ? 'in this file' : 'on this page';
      const like = example ? `, for example ${example}` : '';
      return sign
        ? say(
            `Which currency is ${sign} ${where}?`,
            `${sign} is used by several currencies, and nothing ${where} says which${like}.`,
          )
        : say('Which currency are these amounts in?', `No currency stands beside the amounts${like}.`);
    }
    case 'which-day': {
      const either = `${asks.example} can be ${asks.days.map(dates.full).join(' or ')}.`;
      const until =
        asks.of === 'list' ? ['Dates that can be read both ways are left empty until you answer.'] : [];
      return say(`Which day is ${asks.example}?`, either, ...until);
    }
    case 'decimal-mark':
      return say(
        `Is ${asks.example} more than a thousand, or has it three decimals?`,
        `The amounts ${asks.of === 'file' ? 'of this file' : 'on this page'} can be read in two ways, for example ${asks.example}.`,
      );
    case 'twice': {
      const names = asks.rows.map(({ name, row }) => (name === null ? `row ${row}` : `${name} (row ${row})`));
      return say(
        `${names[0] ?? ''} stands here twice. Is it one invoice or two?`,
        `These rows equal an earlier row in everything: ${names.join(', ')}. They are counted once until you answer.`,
      );
    }
  }
}

function choice(label: ChoiceLabel): string {
  if (label.code === 'column') return column(label);
  if (label.code === 'day') return dates.full(label.day);
  return label.code === 'printed' ? label.text : words[label.code];
}

/** What is asked about a page or a file. */
export const asks = { question, choice, named };
