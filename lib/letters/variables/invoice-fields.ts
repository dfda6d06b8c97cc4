import type { StoredInvoice } from '../../domain/account.ts';
import type { Money } from '../../domain/money.ts';
import { letterWords } from '../catalogue/words.ts';
import type { DraftContext } from '../draft-context.ts';
import type { HeldLine, LetterLine } from '../letter.ts';
import { dayText } from '../letter-format.ts';
import { type Described, dayValue, moneyValue, text } from './variable.ts';

/** A line of a loop: what the letter says of it, and what the page said. */
export type LoopLine = {
  readonly line: LetterLine | HeldLine;
  readonly invoice: StoredInvoice | null;
  readonly context: DraftContext;
};

/** What `invoice.…` can name inside {% for invoice in invoices.list %}. */
export const invoiceFields = {
  number: {
    meaning: 'the invoice’s number',
    example: 'INV-1042',
    value: ({ line }) => line.number,
  },
  reference: {
    meaning: 'the system’s own id of the invoice',
    example: '000431',
    value: ({ invoice }) => text(invoice?.recordId),
  },
  date: {
    meaning: 'the invoice’s date',
    example: '4 March 2026',
    value: ({ line, context }) => dayValue(line.issueDate, context.locale),
  },
  due: {
    meaning: 'the due date',
    example: '3 April 2026',
    value: ({ line, context }) => dayValue(line.dueDate, context.locale),
  },
  days: {
    meaning: 'days past the due date; 0 before it',
    example: '41',
    value: ({ line }) => line.daysOverdue ?? 0,
  },
  total: {
    meaning: 'the invoice’s total',
    example: '€5,300.00',
    value: ({ invoice, context }) => moneyValue(invoice?.total, context.locale),
  },
  paid: {
    meaning: 'what was paid on it so far',
    example: '€1,000.00',
    value: ({ invoice, context }) => moneyValue(paidOn(invoice), context.locale),
  },
  open: {
    meaning: 'what is still open',
    example: '€4,300.00',
    value: ({ line, context }) => moneyValue(line.open, context.locale),
  },
  held: {
    meaning: 'the part of it that is not asked for now',
    example: '€120.00',
    value: ({ line, context }) => moneyValue(line.part?.amount, context.locale),
  },
  currency: {
    meaning: 'code of its currency',
    example: 'EUR',
    value: ({ line }) => line.open.currency,
  },
  status: {
    meaning: 'its state, as the page prints it',
    example: 'Overdue',
    value: ({ invoice }) => text(invoice?.statusText),
  },
  state: {
    meaning: 'why it is not asked for now',
    example: 'payment announced for 20 May 2026',
    value: ({ line, context }) =>
      'why' in line
        ? letterWords[context.language].heldState[line.why](line.on && dayText(line.on, context.locale))
        : null,
  },
  reminded_on: {
    meaning: 'day of its last reminder',
    example: '28 April 2026',
    value: ({ line, context }) => {
      const { overdue, notDue } = context.standing;
      const found = [...overdue, ...notDue].find(({ invoice }) => invoice.key === line.key);
      return dayValue(found?.reached?.on, context.locale);
    },
  },
  pay_link: {
    meaning: 'address under which it is paid online',
    example: 'https://pay.northwind.example.com/INV-1042',
    value: ({ line }) => line.payLink,
  },
} as const satisfies { readonly [name: string]: Described<LoopLine> };

function paidOn(invoice: StoredInvoice | null): Money | null {
  if (!invoice?.total || !invoice.balance || invoice.total.currency !== invoice.balance.currency) return null;
  return { ...invoice.total, minor: invoice.total.minor - invoice.balance.minor };
}
