import { answersWithin } from './answers-within.ts';
import { type DraftContext, lastContactOn, payBy, subjectLines, termsDays } from './draft-context.ts';
import { dayText, sumsText } from './letter-format.ts';
import { openSum } from './letter-table.ts';
import { plain, plainLines } from './plain.ts';

/** One value a template can name. Null = not known for this letter. */
export type Variable = {
  readonly meaning: string;
  readonly example: string;
  readonly value: (context: DraftContext) => string | number | null;
};

/** Every variable of the template language: what the engine fills in, an editor offers and a page of help lists. */
export const variables = {
  'customer.name': {
    meaning: 'the customer’s name as the ledger shows it',
    example: 'Harbour Foods AG',
    value: ({ standing }) => plain(standing.account.name) || null,
  },
  'invoices.count': {
    meaning: 'how many invoices the letter is about',
    example: '3',
    value: (context) => subjectLines(context).length,
  },
  'invoices.oldest_number': {
    meaning: 'number of the oldest invoice the letter is about',
    example: 'INV-1042',
    value: (context) => subjectLines(context)[0]?.number ?? null,
  },
  'invoices.oldest_due': {
    meaning: 'due date of the oldest invoice the letter is about',
    example: '3 April 2026',
    value: (context) => {
      const due = subjectLines(context)[0]?.dueDate;
      return due ? dayText(due, context.locale) : null;
    },
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
      sumsText(table.overdue.length > 0 ? askedSums(table.toPay) : openSum(table.notDue), locale) || null,
  },
  'terms.days': {
    meaning: 'days from the invoice date to the due date, where all these invoices have the same',
    example: '30',
    value: termsDays,
  },
  today: {
    meaning: 'the day of the letter',
    example: '14 May 2026',
    value: ({ today, locale }) => dayText(today, locale),
  },
  pay_by: {
    meaning: 'the day asked for: a week from today, never a weekend',
    example: '21 May 2026',
    value: ({ today, locale }) => dayText(payBy(today), locale),
  },
  'last.written': {
    meaning: 'day of our last message about these invoices, if that was the last contact',
    example: '28 April 2026',
    value: (context) => dated(lastContactOn(context, 'mail'), context),
  },
  'last.called': {
    meaning: 'day of our last call about these invoices, if that was the last contact',
    example: '5 May 2026',
    value: (context) => dated(lastContactOn(context, 'call'), context),
  },
  'sender.company': {
    meaning: 'the company that writes',
    example: 'Northwind Trading Ltd',
    value: ({ sender }) => plain(sender.company) || null,
  },
  'sender.person': {
    meaning: 'the person who writes',
    example: 'Mia Lund',
    value: ({ sender }) => plain(sender.person) || null,
  },
  'sender.phone': {
    meaning: 'telephone for questions',
    example: '+44 20 7946 0958',
    value: ({ sender }) => plain(sender.phone) || null,
  },
  'sender.reply_to': {
    meaning: 'mail address for answers',
    example: 'accounts@northwind.example.com',
    value: ({ sender }) => plain(sender.replyTo) || null,
  },
  'sender.ways_to_pay': {
    meaning: 'how to pay, in lines',
    example: 'Bank transfer: IBAN DE02 1203 0000 0000 2020 51',
    value: ({ sender }) => plainLines(sender.waysToPay) || null,
  },
  'sender.answers_within': {
    meaning: 'how fast questions are answered',
    example: 'within one working day',
    // Not understood, it stands as the sender wrote it; the check of languages points at it.
    value: ({ sender, language }) => {
      const written = plain(sender.answersWithin);
      return (answersWithin(written, language) ?? written) || null;
    },
  },
} as const satisfies { readonly [name: string]: Variable };

/** Currencies with something to pay; where credits cover all, the zeros. */
function askedSums(toPay: DraftContext['table']['toPay']): DraftContext['table']['toPay'] {
  const open = toPay.filter(({ minor }) => minor > 0);
  return open.length > 0 ? open : toPay;
}

const dated = (day: Parameters<typeof dayText>[0] | null, { locale }: DraftContext): string | null =>
  day && dayText(day, locale);
