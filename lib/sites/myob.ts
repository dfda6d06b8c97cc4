import type { SiteProfile } from './profile.ts';

export const myob: SiteProfile = {
  id: 'myob',
  label: 'MYOB',
  origins: ['https://app.myob.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '#/(?:au|nz)/[^/]+/invoice/?(?:\\?|$)', kind: 'invoices' },
    {
      address: '#/(?:au|nz)/[^/]+/(?:bill|purchase|expense|supplier)',
      kind: 'payables',
      because: 'payables',
    },
    { address: '#/(?:au|nz)/[^/]+/quote', kind: 'none', because: 'quotes' },
  ],
  book: { address: '#/(?:au|nz)/([^/?]+)/' },
  hooks: { ignore: ['[role=tooltip]'] },
  labels: {
    number: ['Invoice No'],
    poNumber: ['Customer PO number', 'Customer PO no.'],
    total: ['Invoice Amount'],
    balance: ['Amount owing', 'Balance due ($)'],
  },
  partialWord: 'unknown',
  open: {},
  checkedOn: '2026-11-22',
  source: 'Addresses and labels as third parties name them; the live product was not reached.',
};
