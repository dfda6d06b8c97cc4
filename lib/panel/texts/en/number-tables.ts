import type { PromisedState } from '../../../numbers/promise-calendar.ts';
import type { WorksBy } from '../../../numbers/what-works.ts';
import { count, number } from './words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Promises by day, and the tables under the figures. */
export const numberTables = {
  calendar: 'Promises',
  calendarText: 'Promises by day: how many, and how much',
  calendarBasis:
    'Basis: promises in the journal. What is left of them as pages prove it; of kept ones, what came',
  noCalendar: 'No promise is noted.',
  awaitedSum: (promises: number, amount: string): string => `${number(promises)} awaited · ${amount}`,
  promisedOn: (day: string, promises: number, amount: string, states: string): string =>
    `${day}: ${count(promises, 'promise', 'promises')}, ${amount} (${states})`,
  promisedStates: (promises: number, state: string): string => `${number(promises)} ${state}`,
  promisedState: {
    awaited: 'awaited',
    unchecked: 'past, not looked since',
    kept: 'kept',
    'part-kept': 'kept in part',
    broken: 'broken',
  } satisfies Record<PromisedState, string>,
  times: (promises: number): string => `${number(promises)}×`,
  earlierMonth: 'Earlier month',
  laterMonth: 'Later month',
  asList: (promises: number): string => `As a list (${number(promises)})`,
  state: 'State',
  pareto: 'Who owes most of the overdue',
  paretoLine: (accounts: number, share: string): string =>
    `${count(accounts, 'customer owes', 'customers owe')} ${share}`,
  noPareto: 'Nothing is overdue.',
  works: 'What works',
  worksText:
    'Share of the invoices named in a contact that were paid within 7 and 14 days after it. What came after a contact did not necessarily come because of it: this is no proof of cause.',
  noWorks: 'No contact named an invoice yet.',
  in7: '7 days',
  in14: '14 days',
  asks: 'Asks',
  tooFew: (of: number): string => `too few (${number(of)})`,
  worksBy: { channel: 'Channel', stage: 'Stage', weekday: 'Weekday', segment: 'Segment' } satisfies Record<
    WorksBy,
    string
  >,
  weekdays: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  causes: 'What disputes are about',
  noCauses: 'There was no dispute.',
  reason: 'Reason',
  openCount: 'Open',
  resolvedCount: 'Resolved',
  rootCauses: 'Root causes',
  months: 'Payments by month',
  monthsText: 'Invoices seen paid whole, by month of the year, all years together.',
  noMonths: 'No payment with its day is known.',
  month: 'Month',
  monthNames: ['', ...months],
  payments: 'Payments',
  amount: 'Amount',
  week: 'Week of',
  likely: 'Likely',
  low: 'Low',
  high: 'High',
  /** In what the numbers of a file are, where they are no amounts. */
  inUnit: { days: 'days', share: '%', minutes: 'min', count: '', score: '', rate: '' },
  book: 'Book',
  figure: 'Figure',
  missingHead: 'Missing',
};
