import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Invoice',
  date: 'Date',
  due: 'Due',
  days: 'Days overdue',
  total: 'Amount',
  open: 'Open',
  dated: (day) => `of ${day}`,
  openOf: (open, total) => `${open} open of ${total}`,
  dueOn: (day) => `due ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  sum: 'Total overdue',
  credit: (number) => `Credit ${number}`,
  toPay: 'To pay',
  creditLeft: 'Credit left in your favour',
  comingDue: 'What falls due',
  notDue: 'Not due yet, for your information',
  notDueMany: (count, sum, next) =>
    `Not due yet, for your information: ${count} invoices, ${sum}, the next on ${next}`,
  held: 'Not part of the amount to pay',
  heldState: {
    disputed: (day) => (day ? `under review, answer by ${day}` : 'under review'),
    promised: (day) => (day ? `payment announced for ${day}` : 'payment announced'),
    plan: (day) => (day ? `on the payment plan, next instalment ${day}` : 'on the payment plan'),
    debit: () => 'direct debit follows',
  },
  heldPart: {
    disputed: 'of which under review',
    promised: 'of which announced',
    plan: 'of which on the payment plan',
    debit: 'of which by direct debit',
    other: 'of which not asked for now',
  },
  earlier: 'Earlier',
  earlierBy: { mail: (day) => `message of ${day}`, call: (day) => `call of ${day}` },
  concerns: {
    second: (numbers, one) =>
      `This second reminder is about ${one ? 'invoice' : 'invoices'} ${numbers}. The other overdue items are listed below so that you have everything in one place.`,
    final: (numbers, one) =>
      `This last reminder is about ${one ? 'invoice' : 'invoices'} ${numbers}. The other overdue items are at an earlier stage; they are listed below so that you have everything in one place.`,
    agency: (numbers, one) =>
      `This notice is about ${one ? 'invoice' : 'invoices'} ${numbers}. The other overdue items are not part of it; they are listed below so that you have everything in one place.`,
  },
  pay: 'Pay',
  statement: {
    title: 'Statement of account',
    overdue: 'Overdue',
    balance: 'Balance',
    aging: 'Aging by due date',
    notDue: 'not due',
    days: 'days',
  },
  withoutNumber: 'without number',
  instalment: (number, which) => `${number}, instalment ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Ask a question', subject: 'Question' },
    wrong: { label: 'Something is wrong', subject: 'Not right' },
    date: { label: 'Name a date', subject: 'Payment date' },
    paid: { label: 'Already paid', subject: 'Paid' },
    inWords: (subjects) =>
      `To answer in a line, start the subject of your reply with one of these and add the invoice number: ${subjects}.`,
    andMore: (count) => ` and ${count} more`,
  },
  within: {
    sameDay: 'on the same day',
    hours: (count) => (count === 1 ? 'within an hour' : `within ${count} hours`),
    days: (count) => (count === 1 ? 'within a day' : `within ${count} days`),
    workingDays: (count) => (count === 1 ? 'within one working day' : `within ${count} working days`),
  },
};
