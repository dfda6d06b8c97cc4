import type { SiteProfile } from './profile.ts';

export const ledgersmb: SiteProfile = {
  id: 'ledgersmb',
  label: 'LedgerSMB',
  origins: [],
  marks: [['dynatable', 'report']],
  rank: 300,
  pages: [
    { address: 'aging\\.pl|report_aging', kind: 'aging' },
    { address: '(?:ar|is)\\.pl\\?.*action=edit', kind: 'invoice' },
    {
      address: 'invoice(?:\\.pl|_outstanding|_search).*entity_class=1(?!\\d)',
      kind: 'payables',
      because: 'payables',
    },
    // Amounts are kept in the company's currency; beside them stands the invoice's own.
    { address: 'invoice(?:\\.pl|_outstanding|_search)', kind: 'invoices', companyAmounts: true },
    { address: 'ap\\.pl|vendor', kind: 'payables', because: 'payables' },
    { address: 'oe\\.pl.*quotation', kind: 'none', because: 'quotes' },
    { address: 'payment\\.pl', kind: 'none', because: 'payments' },
    { address: 'recon\\.pl', kind: 'none', because: 'bank' },
  ],
  book: { address: '[?&]company=([^&#]+)' },
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
  source: 'Version 1.6.33 running with a company in it; columns of later versions from the published source.',
};
