import type { SiteProfile } from './profile.ts';

export const freshbooks: SiteProfile = {
  id: 'freshbooks',
  label: 'FreshBooks',
  origins: ['https://my.freshbooks.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '#/invoices?/?(?:\\?|$)', kind: 'invoices' },
    { address: '#/invoice/[^/?]+-\\d+', kind: 'invoice' },
    { address: '#/invoices/\\d+/\\d+', kind: 'invoice' },
    { address: '#/clients?/\\d+', kind: 'account' },
    { address: '#/(?:expenses|bills|vendors)', kind: 'payables', because: 'payables' },
    { address: '#/(?:estimates|proposals)', kind: 'none', because: 'quotes' },
    { address: '#/payments', kind: 'none', because: 'payments' },
  ],
  book: {},
  hooks: { ignore: ['[role=tooltip]'] },
  labels: { customer: ['Client'], number: ['Invoice Number'] },
  partialWord: 'unknown',
  open: { invoice: '{origin}/#/invoice/{id}' },
  checkedOn: '2026-11-22',
  source: 'Addresses as a public extension shows them; the columns of the list are told by the page itself.',
};
