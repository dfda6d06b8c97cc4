import { type DraftContext, lastContactOn, payBy, subjectLines, termsDays } from '../draft-context.ts';
import { openSum, paidSum, totalSum } from '../letter-table.ts';
import { agreements } from './agreements.ts';
import { customer } from './customer.ts';
import { sender } from './sender.ts';
import { type Described, dayValue, sumsValue } from './variable.ts';

/** Every variable of the template language: what the engine fills in, an editor offers and a page of help lists. */
export const variables = {
  'invoices.count': {
    meaning: 'how many invoices the letter is about',
    example: '3',
    value: (context) => subjectLines(context).length,
  },
  'invoices.numbers': {
    meaning: 'numbers of all invoices the letter is about',
    example: 'INV-1042, INV-1055',
    value: (context) =>
      subjectLines(context)
        .map(({ number }) => number)
        .join(', ') || null,
  },
  'invoices.pay_link': {
    meaning: 'address under which the invoice is paid online, where the letter is about one',
    example: 'https://pay.northwind.example.com/INV-1042',
    value: (context) => {
      const [only, ...others] = subjectLines(context);
      return others.length === 0 ? (only?.payLink ?? null) : null;
    },
  },
  'invoices.oldest_number': {
    meaning: 'number of the oldest invoice the letter is about',
    example: 'INV-1042',
    value: (context) => subjectLines(context)[0]?.number ?? null,
  },
  'invoices.oldest_date': {
    meaning: 'date of the oldest invoice the letter is about',
    example: '4 March 2026',
    value: (context) => dayValue(subjectLines(context)[0]?.issueDate, context.locale),
  },
  'invoices.oldest_due': {
    meaning: 'due date of the oldest invoice the letter is about',
    example: '3 April 2026',
    value: (context) => dayValue(subjectLines(context)[0]?.dueDate, context.locale),
  },
  'invoices.oldest_days': {
    meaning: 'days the oldest invoice is past its due date',
    example: '41',
    value: ({ table }) => table.overdue[0]?.daysOverdue ?? null,
  },
  'amount.asked': {
    meaning: 'what is to be paid, credits deducted, each currency apart',
    example: '€13,300.00',
    value: ({ table, locale }) =>
      sumsValue(table.overdue.length > 0 ? askedSums(table.toPay) : openSum(table.notDue), locale),
  },
  'amount.total': {
    meaning: 'what these invoices were over, where the page shows it of each',
    example: '€15,300.00',
    value: (context) => sumsValue(totalSum(subjectLines(context)) ?? [], context.locale),
  },
  'amount.paid': {
    meaning: 'what was paid on these invoices so far, where the page shows it of each',
    example: '€2,000.00',
    value: (context) => sumsValue(paidSum(subjectLines(context)) ?? [], context.locale),
  },
  'amount.overdue': {
    meaning: 'sum of the overdue invoices, before credits',
    example: '€13,620.00',
    value: ({ table, locale }) => sumsValue(table.overdueSum, locale),
  },
  'amount.not_due': {
    meaning: 'sum of what is open and not due yet',
    example: '€900.00',
    value: ({ table, locale }) => sumsValue(openSum(table.notDue), locale),
  },
  'amount.credits': {
    meaning: 'sum of the credits, as a positive amount',
    example: '€320.00',
    value: ({ table, locale }) =>
      sumsValue(
        openSum(table.credits).map((sum) => ({ ...sum, minor: -sum.minor })),
        locale,
      ),
  },
  'amount.held': {
    meaning: 'sum of what is in dispute, promised or on a plan',
    example: '€5,940.00',
    value: ({ table, locale }) => sumsValue(openSum(table.held), locale),
  },
  'terms.days': {
    meaning: 'days from the invoice date to the due date, where all these invoices have the same',
    example: '30',
    value: termsDays,
  },
  today: {
    meaning: 'the day of the letter',
    example: '14 May 2026',
    value: ({ today, locale }) => dayValue(today, locale),
  },
  pay_by: {
    meaning: 'the day asked for: a week from today, never a weekend',
    example: '21 May 2026',
    value: ({ today, locale }) => dayValue(payBy(today), locale),
  },
  'reminders.count': {
    meaning: 'how often we have asked for these invoices',
    example: '2',
    value: ({ standing }) => standing.remindersSent,
  },
  'last.written': {
    meaning: 'day of our last message about these invoices, if that was the last contact',
    example: '28 April 2026',
    value: (context) => dayValue(lastContactOn(context, 'mail'), context.locale),
  },
  'last.called': {
    meaning: 'day of our last call about these invoices, if that was the last contact',
    example: '5 May 2026',
    value: (context) => dayValue(lastContactOn(context, 'call'), context.locale),
  },
  ...customer,
  ...agreements,
  ...sender,
} as const satisfies { readonly [name: string]: Described<DraftContext> };

/** Currencies with something to pay; where credits cover all, the zeros. */
function askedSums(toPay: DraftContext['table']['toPay']): DraftContext['table']['toPay'] {
  const open = toPay.filter(({ minor }) => minor > 0);
  return open.length > 0 ? open : toPay;
}
