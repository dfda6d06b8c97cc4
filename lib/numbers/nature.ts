import type { FigureId } from '../domain/figure-id.ts';

/** How one figure of several books comes out of those of each. */
export type Join =
  | 'sum'
  /** Each counts by how many things it is a mean or share of. */
  | 'mean'
  /** Each counts by the amount it is a share of. */
  | 'mean-by-amount'
  /** By amount, and only where every book has one: sales that are not known of one book are not known of all. */
  | 'mean-of-all'
  /** All that was done, by the longest time it took. */
  | 'longest'
  /** Worked out again: of all that is open and all sales, and of all minutes that questions took. */
  | 'countback'
  | 'median'
  | 'slowest-tenth';

/** What a figure is like. */
export type Nature = {
  /** With which others it stands. */
  readonly group: 'cash' | 'promises' | 'customers' | 'service';
  /** Which way is better; null: neither. */
  readonly better: 'up' | 'down' | null;
  readonly join: Join;
  /** Only amounts of the currency shown are in it. */
  readonly inCurrency: boolean;
};

const money = (better: Nature['better'], join: Join): Nature => ({
  group: 'cash',
  better,
  join,
  inCurrency: true,
});
const of = (group: Nature['group'], better: Nature['better'], join: Join, inCurrency = false): Nature => ({
  group,
  better,
  join,
  inCurrency,
});

export const nature: { readonly [id in FigureId]: Nature } = {
  open: money(null, 'sum'),
  'not-due': money(null, 'sum'),
  overdue: money('down', 'sum'),
  'over-90': money('down', 'sum'),
  'overdue-share': money('down', 'mean-by-amount'),
  'at-risk-60': money('down', 'mean'),
  'at-risk-90': money('down', 'mean'),
  'average-days-overdue': money('down', 'mean'),
  'days-to-pay-issue': money('down', 'mean'),
  'days-to-pay-due': money('down', 'mean'),
  dso: money('down', 'mean-of-all'),
  'dso-countback': money('down', 'countback'),
  'best-possible-dso': money(null, 'mean-of-all'),
  'average-days-delinquent': money('down', 'mean-of-all'),
  'collection-effectiveness': money('up', 'mean-of-all'),
  'promises-kept': of('promises', 'up', 'mean'),
  'promised-amount-kept': of('promises', 'up', 'mean-by-amount', true),
  'broken-promises': of('promises', 'down', 'sum'),
  'disputes-open': of('promises', 'down', 'sum'),
  'disputed-amount': of('promises', 'down', 'sum', true),
  'dispute-age': of('promises', 'down', 'mean'),
  'prompt-payers': of('customers', 'up', 'mean'),
  'paid-on-time': of('customers', 'up', 'mean', true),
  'incomplete-invoices': of('customers', 'down', 'sum'),
  'days-to-delivery': of('service', 'down', 'mean'),
  'contacts-per-day': of('service', null, 'longest'),
  'contacts-per-account': of('service', null, 'mean'),
  'days-to-first-contact': of('service', 'down', 'mean'),
  'response-median': of('service', 'down', 'median'),
  'response-p90': of('service', 'down', 'slowest-tenth'),
  'invoice-accuracy': of('customers', 'up', 'mean'),
  satisfaction: of('customers', 'up', 'mean'),
};
