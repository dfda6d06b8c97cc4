import type { FigureId } from '../domain/figure-id.ts';

/** What a figure is like: with which others it stands, and which way is better; null: neither. */
export type Nature = {
  readonly group: 'cash' | 'promises' | 'customers' | 'service';
  readonly better: 'up' | 'down' | null;
};

const of = (group: Nature['group'], better: Nature['better']): Nature => ({ group, better });

export const nature: { readonly [id in FigureId]: Nature } = {
  open: of('cash', null),
  'not-due': of('cash', null),
  overdue: of('cash', 'down'),
  'over-90': of('cash', 'down'),
  'overdue-share': of('cash', 'down'),
  'at-risk-60': of('cash', 'down'),
  'at-risk-90': of('cash', 'down'),
  'average-days-overdue': of('cash', 'down'),
  'days-to-pay-issue': of('cash', 'down'),
  'days-to-pay-due': of('cash', 'down'),
  dso: of('cash', 'down'),
  'dso-countback': of('cash', 'down'),
  'best-possible-dso': of('cash', null),
  'average-days-delinquent': of('cash', 'down'),
  'collection-effectiveness': of('cash', 'up'),
  'promises-kept': of('promises', 'up'),
  'promised-amount-kept': of('promises', 'up'),
  'broken-promises': of('promises', 'down'),
  'disputes-open': of('promises', 'down'),
  'disputed-amount': of('promises', 'down'),
  'dispute-age': of('promises', 'down'),
  'prompt-payers': of('customers', 'up'),
  'paid-on-time': of('customers', 'up'),
  'incomplete-invoices': of('customers', 'down'),
  'contacts-per-day': of('service', null),
  'contacts-per-account': of('service', null),
  'days-to-first-contact': of('service', 'down'),
  'response-median': of('service', 'down'),
  'response-p90': of('service', 'down'),
  'invoice-accuracy': of('customers', 'up'),
  satisfaction: of('customers', 'up'),
};
