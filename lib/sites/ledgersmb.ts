import type { SiteProfile } from './profile.ts';

export const ledgersmb: SiteProfile = {
  id: 'ledgersmb',
  label: 'LedgerSMB',
  origins: [],
  marks: [['dynatable', 'report']],
  rank: 300,
  pages: [
    { address: 'aging\\.pl|report_aging', kind: 'aging' },
    { address: 'ar\\.pl\\?.*__action=edit', kind: 'invoice' },
    { address: 'ap\\.pl|vendor', kind: 'payables', because: 'payables' },
    { address: 'oe\\.pl.*quotation', kind: 'none', because: 'quotes' },
    { address: 'payment\\.pl', kind: 'none', because: 'payments' },
    { address: 'recon\\.pl', kind: 'none', because: 'bank' },
  ],
  book: {},
  hooks: {},
  labels: {
    number: ['Invoice', 'invnumber'],
    totalExclTax: ['Amount', 'netamount'],
    tax: ['Tax'],
    balance: ['Amount Due', 'due'],
    currency: ['Curr'],
  },
  notFields: ['ID', 'Account', 'Date Paid', 'Order'],
  partialWord: 'none',
  open: { invoice: '{origin}/ar.pl?__action=edit&id={id}' },
  checkedOn: '2026-11-22',
  source: 'Columns and markup from the published source.',
};
