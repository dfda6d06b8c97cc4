import type { SiteProfile } from './profile.ts';

export const sageAccounting: SiteProfile = {
  id: 'sage-accounting',
  label: 'Sage Accounting',
  origins: ['https://*.accounting.sage.com/*', 'https://app.sbc.sage.com/*'],
  marks: [],
  rank: 100,
  pages: [
    {
      address: '/(?:purchase_(?:invoices|credit_notes)|suppliers|vendors|bills)\\b',
      kind: 'payables',
      because: 'payables',
    },
    { address: '/(?:sales_invoices|sales/invoices)/?(?:$|[?#])', kind: 'invoices' },
    { address: '/(?:sales_invoices|sales/invoices|sales_credit_notes)/[^/?#]*\\d', kind: 'invoice' },
    { address: '/(?:sales_)?(?:quotes|estimates)\\b', kind: 'none', because: 'quotes' },
    { address: '/(?:banking|bank_accounts)\\b', kind: 'none', because: 'bank' },
  ],
  book: {},
  hooks: {},
  labels: { balance: ['Outstanding', 'Amount outstanding'] },
  partialWord: 'unknown',
  open: {},
  checkedOn: '2026-11-22',
  source:
    'Statuses, numbers and configurable columns from help pages; hosts and addresses are not confirmed.',
};
