import { findingTexts } from '../finding-texts.ts';
import { dates } from './dates.ts';
import { columnField } from './reading.ts';
import { count, number } from './words.ts';

/** What was found out about a page's values. Amounts are shown by `show`. */
export const findings = findingTexts({
  number,
  rows: (rows) => count(rows, 'row', 'rows'),
  row: (at) => `row ${at}`,
  column: (at) => `column ${at}`,
  agree: (held, all) => `${held} of ${count(all, 'row agrees', 'rows agree')}`,
  unequal: (read, printed, difference) => `${read} read, ${printed} printed, difference ${difference}`,
  shown: (rows, from, to, stated) =>
    `${rows} read, the page shows ${from}–${to}${stated === null ? '' : ` of ${stated}`}`,
  stated: (rows, stated) => `${rows} of ${count(stated, 'row', 'rows')} read`,
  state: ({ statusText }, open) => `“${statusText}” with ${open} open`,
  daysLate: ({ dueDate, printed, counted }) =>
    `due ${dates.full(dueDate)}: ${count(printed, 'day', 'days')} overdue printed, ${number(counted)} counted`,
  dates: ({ issueDate, dueDate }) => `issued ${dates.full(issueDate)}, due ${dates.full(dueDate)}`,
  field: columnField,
  because: {
    'no-amount': 'This is not one amount.',
    'two-amounts': 'The amount can be read in two ways; see the question.',
    'too-large': 'The amount is too large.',
    'too-many-decimals': 'It has more decimals than its currency.',
    rounded: 'The page shows its amounts rounded to thousands or millions.',
    'no-day': 'This is not a date.',
    'two-days': 'Day and month can be read in two ways; see the question.',
    'imprecise-day': 'It names no single day.',
    'stale-day': 'It counts from the day the page was loaded, which is not today.',
    'buckets-differ': 'The buckets do not add up to it.',
    'amounts-beside': 'Amounts without a header stand beside it: they may be the balance, or taken off it.',
    'account-balance':
      'This is the balance of the account. Which invoices its payments settle is not said, so what is open of each is left empty.',
  },
  doubts: {
    buckets: (words) => `The buckets do not add up: ${words}.`,
    rest: (words) => `The row’s amounts contradict each other: ${words}.`,
    state: (words) => `Status and balance disagree: ${words}.`,
    'days-late': (words) => `Days overdue and due date disagree: ${words}.`,
    dates: (words) => `It is due before it was issued: ${words}.`,
  },
});
