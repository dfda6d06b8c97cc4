import type { Warning } from '../../../collect/warnings.ts';
import { count } from './words.ts';

/** Expected cash, and what to watch. */
export const outlook = {
  title: 'Outlook',
  open: 'Expected cash and early warnings',
  cash: 'Expected cash',
  basis: '8 in 10 weeks fall in the range',
  week: 'Week of',
  likely: 'Likely',
  range: (low: string, high: string): string => `${low} to ${high}`,
  later: (amount: string): string => `${amount} is expected later.`,
  noCash: 'Nothing is open with a due date and a proven balance.',
  warnings: 'Early warnings',
  none: 'None. Broken promises, crossed limits, changed habits and invoices that cross 60 days would stand here.',
  notify: 'Tell me of new ones',
  notifies: 'You are told of new ones',
  warning: {
    'promise-broken': 'Promise broken',
    'over-limit': 'Over the credit limit',
    behaviour: 'Pays later than usual',
    'crossing-60': 'Crossed 60 days',
    'key-overdue': 'Key customer newly overdue',
  } satisfies Readonly<Record<Warning['kind'], string>>,
  segments: 'Segments',
  segmentCount: (accounts: number): string => count(accounts, 'customer', 'customers'),
  expected: (day: string): string => `likely ${day}`,
  expectedRange: (low: string, high: string): string => `${low} to ${high}, 8 times in 10`,
  oldestLikely: (day: string): string => `The oldest is likely paid by ${day}`,
  overLimit: (over: string): string => `${over} over the credit limit`,
  headroom: (free: string): string => `${free} free under the credit limit`,
  limit: (limit: string, open: string, overdue: string): string =>
    [`limit ${limit}`, `open ${open}`, ...(overdue === '' ? [] : [`overdue ${overdue}`])].join(', '),
  onHold: 'deliveries on hold',
  ofBook: 'typical for your book',
};
