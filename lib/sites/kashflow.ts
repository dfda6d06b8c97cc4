import type { SiteProfile } from './profile.ts';

export const kashflow: SiteProfile = {
  id: 'kashflow',
  label: 'KashFlow',
  origins: ['https://app.kashflow.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '#/?invoices/?(?:\\?|$)', kind: 'invoices' },
    { address: '#/?invoices/\\d+', kind: 'invoice' },
    { address: '#/?(?:purchases|suppliers)', kind: 'payables', because: 'payables' },
    { address: '#/?quotes', kind: 'none', because: 'quotes' },
  ],
  book: {},
  hooks: {},
  labels: {},
  partialWord: 'unknown',
  open: { invoice: '{origin}/#invoices/{id}' },
  checkedOn: '2026-11-22',
  source: 'Addresses as public code shows them; columns are told by the page itself.',
};
