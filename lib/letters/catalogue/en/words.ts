import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Invoice',
  due: 'Due',
  days: 'Days overdue',
  open: 'Open',
  dueOn: (day) => `due ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  sum: 'Sum overdue',
  credit: (number) => `Credit ${number}`,
  toPay: 'To pay',
  creditLeft: 'Credit left in your favour',
  comingDue: 'What falls due',
  notDue: 'Not due yet, for your information',
  notDueMany: (count, sum, next) =>
    `Not due yet, for your information: ${count} invoices, ${sum}, the next on ${next}`,
  withoutNumber: 'without number',
  instalment: (number, which) => `${number}, instalment ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Ask a question', subject: 'Question' },
    wrong: { label: 'Something is wrong', subject: 'Not right' },
    date: { label: 'Name a date', subject: 'Payment date' },
    andMore: (count) => ` and ${count} more`,
  },
  within: {
    sameDay: 'on the same day',
    hours: (count) => (count === 1 ? 'within an hour' : `within ${count} hours`),
    days: (count) => (count === 1 ? 'within a day' : `within ${count} days`),
    workingDays: (count) => (count === 1 ? 'within one working day' : `within ${count} working days`),
  },
};
