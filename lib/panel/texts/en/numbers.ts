import type { Missing } from '../../../numbers/figure.ts';
import type { Nature } from '../../../numbers/nature.ts';
import type { BreakdownBy } from '../../numbers/breakdown.ts';
import type { CourseOf } from '../../numbers/course-in.ts';
import { figures } from './figures.ts';
import { numberTables } from './number-tables.ts';
import { count, number } from './words.ts';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** The numbers: how collections are going. */
export const numbers = {
  title: 'Numbers',
  open: 'Numbers',
  figures,
  group: {
    cash: 'Money',
    promises: 'Promises and disputes',
    customers: 'Customers',
    service: 'Our service',
  } satisfies Record<Nature['group'], string>,
  missing: {
    'no-open-invoices': 'Needs open invoices with proven amounts.',
    'nothing-overdue': 'Nothing is overdue.',
    'no-due-dates': 'Needs due dates. The pages show none.',
    'no-paid-invoices': 'Needs paid invoices with their day of payment.',
    'no-sales': 'Needs sales. The pages do not show them.',
    'no-promises': 'No promise fell due in the last 90 days.',
    'no-questions': 'No question was noted in the last 90 days.',
    'no-disputes': 'Nothing is in dispute.',
    'no-survey': 'Needs answers to the survey.',
    'no-contacts': 'No contact was logged in this time.',
    'no-delivery': 'Needs pages that show when invoices were sent.',
    'no-month-ends': 'Needs readings in the last week of the last two months.',
    'too-few': 'Too few',
    'not-whole-book': 'Sales are known of whole books only.',
  } satisfies Record<Missing, string>,
  percent,
  inPercent: (value: string): string => `${value}%`,
  points: (value: string): string => `${value} ${value === '1' ? 'point' : 'points'}`,
  days: (value: string): string => `${value} ${value === '1' ? 'day' : 'days'}`,
  hours: (value: string): string => `${value} h`,
  minutes: (value: string): string => `${value} min`,
  outOf5: (value: string): string => `${value} of 5`,
  restsOnHead: 'Rests on',
  monthAgo: 'A month ago',
  restsOn: (of: number): string => `Rests on ${number(of)}.`,
  // The picture of ages.
  overdueOf: (share: string): string => (share === '' ? 'Overdue of' : `Overdue, ${share} of`),
  overdue: 'Overdue',
  agingBy: { due: 'Days past due', issue: 'Days since invoice' },
  agingPicture: 'Open amounts by age; the table below has the figures',
  invoices: 'Invoices',
  share: 'Share',
  openAmount: 'Open',
  notDue: 'Not due',
  bucket: (from: number, to: number | null): string =>
    to === null ? `Over ${from - 1} days` : `${from}–${to} days`,
  undated: 'Without a date',
  agingBasis: (by: 'due' | 'issue'): string =>
    by === 'due'
      ? 'By due date, as your plan says. Credits reduce their bucket.'
      : 'By invoice date, as your plan says.',
  // Scope.
  whose: 'Owner',
  everybody: 'Everybody',
  nobody: 'Nobody',
  segment: 'Segment',
  allSegments: 'All segments',
  currency: 'Currency',
  books: 'Books',
  thisBook: 'This book',
  allBooks: 'All books',
  allIn: (currency: string): string => `All in ${currency}`,
  onlyCustomer: (name: string): string => `Only ${name}`,
  wholeBook: 'Show all customers',
  noTrendHere:
    'No days are kept of an owner within one segment: they are of each book, each owner and each segment.',
  noJoin: 'It does not follow from what was kept of each book so far. From the next days on it does.',
  byRatesNow: 'Amounts of all days by the rates you gave.',
  courseOf: {
    book: 'As kept on each day the book was read.',
    part: 'As kept on each day the book was read, of the customers who belonged here then.',
    books: 'Joined from what was kept of each book, each at most a week old.',
    account:
      'Worked out again week by week from what is known now: open from the invoice date until seen settled. What was paid in part counts as paid all the time.',
  } satisfies Record<CourseOf, string>,
  nothing: 'Nothing is stored yet. Read a page with invoices first.',
  loading: 'Reading the other books…',
  // Trends.
  monthOnMonth: 'Against a month ago',
  better: (by: string): string => `${by} better`,
  worse: (by: string): string => `${by} worse`,
  more: (by: string): string => `${by} more`,
  less: (by: string): string => `${by} less`,
  same: 'Same as a month ago',
  trend: 'Trend',
  trendOf: (from: string, to: string, days: number): string =>
    `${from} to ${to}, ${count(days, 'day', 'days')} kept`,
  trendValues: (first: string, last: string): string => `from ${first} to ${last}`,
  planChanged: (day: string): string => `Plan changed on ${day}`,
  noTrend: 'A day is kept whenever the book is read. Two days make a trend.',
  day: 'Day',
  asTable: 'As a table',
  value: 'Value',
  // One figure.
  meaning: 'Meaning',
  howCounted: 'How it is worked out',
  formula: 'Formula',
  source: 'Source',
  basis: 'Basis',
  movers: 'What would move it',
  noMovers: 'No customer stands out.',
  showMovers: (accounts: number): string =>
    `Show ${count(accounts, 'customer', 'customers')} in the worklist`,
  everyPart: (customers: number): string => `All ${count(customers, 'customer', 'customers')}`,
  fewer: 'Fewer',
  moverFilter: (name: string): string => `For: ${name}`,
  compared: 'Compared',
  byCustomer: 'By customer',
  comparedBy: { book: 'Book', owner: 'Owner', segment: 'Segment' } satisfies Record<BreakdownBy, string>,
  customers: 'Customers',
  part: 'Part',
  upTo: 'Together',
  customer: 'Customer',
  itsNumbers: (name: string): string => `Numbers of ${name}`,
  // Sales.
  sales: 'Sales by month',
  typeSales: 'Type the sales',
  salesText: 'Credit sales of each month, tax as in the invoices. Empty: not known.',
  salesOf: (month: string, currency: string): string => `${month}, ${currency}`,
  salesFile: 'Take from a CSV file',
  salesHint: 'Two columns: month (2026-04) and amount (12345.67), in the currency shown.',
  salesTaken: (taken: number): string => `${count(taken, 'month', 'months')} taken`,
  salesBad: (line: number): string => `Nothing was taken: line ${line} is no month with an amount`,
  badAmount: 'An amount like 12345.67',
  // The survey.
  surveyAnswer: 'Their answer to the one question, 1 bad to 5 good',
  surveyScore: (score: number): string => `Record ${score} of 5`,
  changeAging: 'Change edges or basis',
  numbersOf: (segment: string): string => `Numbers of ${segment}`,
  // Goals.
  goals: 'Goals',
  noGoals: 'None yet. Open a figure and set one.',
  goalsFor: 'A goal is set for all customers, one owner, one segment or one customer.',
  goal: 'Goal',
  target: 'Target',
  targetUnit: {
    days: 'in days',
    share: 'in per cent',
    count: 'a number',
    minutes: 'in hours',
    score: '1 to 5',
    money: 'an amount',
    rate: 'a number',
  },
  by: 'By',
  saveGoal: 'Save the goal',
  dropGoal: 'Drop the goal',
  goalLine: (name: string, down: boolean, target: string): string =>
    `${name} ${down ? 'at most' : 'at least'} ${target}`,
  byDay: (day: string): string => `by ${day}`,
  progress: (share: string, now: string, from: string): string =>
    `${now} now, from ${from} · ${share} of the way`,
  goalState: { reached: 'Reached', 'on-the-way': 'On the way', missed: 'Missed' },
  moveMost: (accounts: number): string => `${count(accounts, 'customer moves', 'customers move')} it most`,
  goalNeeds: 'A number and a day ahead',
  // Cash.
  cash: 'Expected cash',
  came: 'Came',
  cameBasis:
    'Past weeks: expected when the week began, and invoices seen paid whole. Part payments are not in it.',
  cameOfCustomer:
    'Past weeks: what was to be expected on their Monday by this customer’s payments until then, and invoices seen paid whole. Part payments are not in it.',
  allWarnings: (warnings: number): string => `All ${number(warnings)}`,
  seeFigure: (name: string): string => `See ${name}`,
  ...numberTables,
  // Report.
  files: 'Report and tables',
  report: 'Report for the meeting (HTML)',
  tableFile: (name: string): string => `${name} (CSV)`,
  saved: 'Saved',
  reportTitle: (book: string, day: string): string => `${book}: collections on ${day}`,
  moreInFile: (rows: number): string => `${number(rows)} more are in the table’s own file.`,
  reportFoot: 'Made by Dunlin on this machine from what pages showed and the journal says.',
};
