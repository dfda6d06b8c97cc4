import type { FigureId } from '../../../domain/figure-id.ts';
import { figuresOfWork } from './figures-of-work.ts';

/** What a figure is: its name, what it means, how it is worked out, where the rule comes from, and on what it rests. */
export type FigureWords = {
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
  readonly basis: string;
};

const usual = 'Common practice in credit management; no one source defines it.';
const openBasis =
  'Invoices that pages show as open, with a proven amount. A due date on a weekend counts as your plan says. Probably settled ones are left out.';
const paidBasis =
  'Invoices paid in the last 90 days whose day of payment a page or file names, or two readings at most a week apart.';
const salesBasis = 'Open amounts as pages prove them today, and the credit sales typed or imported here.';
const promiseBasis =
  'Promises whose date lies in the last 90 days, judged by what pages showed since. One moved to another day in time did not fall due.';

export const figures: Readonly<Record<FigureId, FigureWords>> = {
  open: {
    name: 'Open',
    meaning: 'All that customers owe, credits deducted.',
    formula: 'Sum of open balances',
    source: usual,
    basis: openBasis,
  },
  'not-due': {
    name: 'Not due',
    meaning: 'Open and not past its due date, credits deducted.',
    formula: 'Open − overdue',
    source: usual,
    basis: openBasis,
  },
  overdue: {
    name: 'Overdue',
    meaning: 'Open and past its due date. The due date itself is day 0.',
    formula: 'Sum of open balances from day 1 on; credits left aside',
    source: usual,
    basis: openBasis,
  },
  'over-90': {
    name: 'Over 90 days',
    meaning: 'Open and more than 90 days past due.',
    formula: 'Sum of open balances from day 91 on',
    source: usual,
    basis: openBasis,
  },
  'overdue-share': {
    name: 'Overdue share',
    meaning: 'How much of what is owed is late.',
    formula: 'Overdue ÷ open; credits and invoices without a due date left aside',
    source: usual,
    basis: openBasis,
  },
  'at-risk-60': {
    name: 'Past 60 days',
    meaning: 'How many of the open invoices crossed 60 days past due.',
    formula: 'Open invoices from day 61 on ÷ open invoices',
    source: 'As Upflow defines its at-risk rate, at 60 days.',
    basis: openBasis,
  },
  'at-risk-90': {
    name: 'Past 90 days',
    meaning: 'How many of the open invoices crossed 90 days past due.',
    formula: 'Open invoices from day 91 on ÷ open invoices',
    source: 'As Upflow defines its at-risk rate.',
    basis: openBasis,
  },
  'average-days-overdue': {
    name: 'Average days overdue',
    meaning: 'How late the overdue invoices are, each counted once.',
    formula: 'Mean days past due of overdue invoices',
    source: 'As Kolleno defines it.',
    basis: openBasis,
  },
  'days-to-pay-issue': {
    name: 'Days to pay, from invoice',
    meaning: 'How long customers take from the invoice date. The other meaning counts from the due date.',
    formula: 'Mean of day paid − invoice date',
    source: 'As Xero defines days to pay.',
    basis: paidBasis,
  },
  'days-to-pay-due': {
    name: 'Days to pay, from due date',
    meaning: 'How late invoices are paid. Early payments count below nothing.',
    formula: 'Mean of day paid − due date',
    source: 'As Kolleno defines days to pay.',
    basis: paidBasis,
  },
  dso: {
    name: 'DSO',
    meaning: 'Days sales outstanding: for how many days of sales the money is still out.',
    formula: 'Open ÷ credit sales of the last 3 whole months × their days',
    source: 'The simple method, by quarter, as credit management and CFO guides state it.',
    basis: salesBasis,
  },
  'dso-countback': {
    name: 'DSO, counted back',
    meaning:
      'The same, robust against seasons: sales are taken from what is open month by month, newest first.',
    formula:
      'Days of the months fully covered + the part of the last one; the running month counts if its sales are given',
    source: 'The count-back method.',
    basis: salesBasis,
  },
  'best-possible-dso': {
    name: 'Best possible DSO',
    meaning: 'What DSO would be if nothing were overdue. Only your terms can change it.',
    formula: 'Not due ÷ credit sales of the last 3 whole months × their days',
    source: 'As credit management guides state it. A variant takes all up to 30 days past due as not due.',
    basis: salesBasis,
  },
  'average-days-delinquent': {
    name: 'Average days delinquent',
    meaning: 'The part of DSO that comes from lateness.',
    formula: 'DSO − best possible DSO',
    source: 'As the Credit Research Foundation uses it.',
    basis: salesBasis,
  },
  'collection-effectiveness': {
    name: 'Collection effectiveness',
    meaning:
      'Of what could be collected last month, the share that was. 100% means nothing overdue was left.',
    formula: '(open at start + sales − open at end) ÷ (open at start + sales − not due at end)',
    source: 'The collection effectiveness index, for the last whole month.',
    basis:
      'What was open at both ends of the last whole month, each kept at most a week before, and its credit sales.',
  },
  'promises-kept': {
    name: 'Promises kept',
    meaning: 'Of the promises that fell due, how many were kept. Kept in part is not kept.',
    formula: 'Promises kept ÷ promises that fell due',
    source: usual,
    basis: promiseBasis,
  },
  'promised-amount-kept': {
    name: 'Promised amount kept',
    meaning: 'Of the money promised, how much came.',
    formula: 'Paid ÷ (paid + left) of the promises that fell due',
    source: usual,
    basis: promiseBasis,
  },
  'broken-promises': {
    name: 'Broken promises',
    meaning: 'Promises on which nothing came by their day and its grace.',
    formula: 'Count',
    source: usual,
    basis: promiseBasis,
  },
  'disputes-open': {
    name: 'Open disputes',
    meaning: 'Disputes not yet resolved.',
    formula: 'Count',
    source: usual,
    basis: 'Disputes in the journal.',
  },
  'disputed-amount': {
    name: 'In dispute',
    meaning: 'What is open of the lines in dispute.',
    formula: 'Sum of disputed amounts, at most each line’s balance',
    source: usual,
    basis: 'Disputes in the journal and balances as pages prove them.',
  },
  'dispute-age': {
    name: 'Age of disputes',
    meaning: 'How long the open disputes have been open.',
    formula: 'Mean days since they were opened',
    source: usual,
    basis: 'Disputes in the journal.',
  },
  ...figuresOfWork,
};
