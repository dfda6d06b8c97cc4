import type { SiteProfile } from './profile.ts';

export const businessCentral: SiteProfile = {
  id: 'business-central',
  label: 'Business Central',
  origins: ['https://businesscentral.dynamics.com/*'],
  marks: [['designer-client-frame']],
  rank: 100,
  pages: [
    { address: '[?&]page=(?:143|9301)\\b', kind: 'invoices' },
    { address: '[?&]page=132\\b', kind: 'invoice' },
    { address: '[?&]page=25\\b', kind: 'invoices' },
    { address: '[?&]page=(?:146|27|9308|29)\\b', kind: 'payables', because: 'payables' },
    { address: '[?&]page=9300\\b', kind: 'none', because: 'quotes' },
  ],
  book: { address: '^https://businesscentral\\.dynamics\\.com/([0-9a-f-]{36}(?:/[^/?]+)?)' },
  hooks: {},
  labels: {
    number: ['No.', 'Document No.'],
    customer: ['Customer Name', 'Sell-to Customer Name'],
    customerId: ['Customer No.', 'Sell-to Customer No.'],
    totalExclTax: ['Amount'],
    total: ['Amount Including VAT'],
    balance: ['Remaining Amount'],
    currency: ['Currency Code'],
    kind: ['Document Type'],
    poNumber: ['External Document No.'],
  },
  notFields: ['No. Printed', 'Closed', 'Cancelled', 'Corrective', 'Location Code'],
  partialWord: 'none',
  open: {},
  checkedOn: '2026-11-22',
  source:
    'Fields of the list of posted invoices from the published application source; markup as public scripts show it.',
};
