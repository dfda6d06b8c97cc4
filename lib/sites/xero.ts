import type { SiteProfile } from './profile.ts';

export const xero: SiteProfile = {
  id: 'xero',
  label: 'Xero',
  origins: ['https://go.xero.com/*', 'https://reporting.xero.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '^/AccountsReceivable/Search\\.aspx', kind: 'invoices' },
    { address: '^/AccountsReceivable/(?:View|Edit|ViewCreditNote)\\.aspx', kind: 'invoice' },
    { address: '^/app/(?:![^/]+/)?invoicing/(?:view|edit)/', kind: 'invoice' },
    { address: '^/app/(?:![^/]+/)?(?:contacts/contact|Contacts/View)/', kind: 'account' },
    { address: '^/AccountsPayable/|/bills/', kind: 'payables', because: 'payables' },
    { address: '/quotes/', kind: 'none', because: 'quotes' },
    { address: '^/Bank/|/bank-', kind: 'none', because: 'bank' },
  ],
  book: { address: '^https://[^/]+/(?:app/)?(![^/]+)/' },
  hooks: { ignore: ['.x-grid3-hd-checker'] },
  labels: {
    customer: ['To'],
    poNumber: ['Ref', 'Invoice Reference'],
    paid: ['Paid'],
    total: ['Gross', 'Invoice Total'],
  },
  notFields: ['Last Payment Date', 'Outstanding VAT', 'Outstanding Tax', 'Source'],
  partialWord: 'none',
  open: {
    invoice: '{origin}/AccountsReceivable/View.aspx?InvoiceID={id}',
    account: '{origin}/app/contacts/contact/{id}',
  },
  checkedOn: '2026-11-22',
  source:
    'Addresses, report columns and statuses as public extensions and help pages show them; the live product was not reached.',
};
