import type { SiteProfile } from './profile.ts';

export const tryton: SiteProfile = {
  id: 'tryton',
  label: 'Tryton',
  origins: [],
  marks: [['treeview', 'tree']],
  rank: 300,
  pages: [
    { address: 'model/account\\.invoice/\\d+', kind: 'invoice' },
    { address: 'model/account\\.invoice(?:$|;|\\?)', kind: 'invoices' },
    { address: 'model/party\\.party/\\d+', kind: 'account' },
    { address: 'model/sale\\.', kind: 'none', because: 'quotes' },
    { address: 'model/account\\.payment', kind: 'none', because: 'payments' },
    { address: 'model/account\\.statement', kind: 'none', because: 'bank' },
  ],
  book: { address: '#([\\w-]+)/model/' },
  hooks: { ignore: ['tr.more-row'] },
  labels: {
    customer: ['Party'],
    totalExclTax: ['Untaxed'],
    issueDate: ['Invoice Date'],
    poNumber: ['Reference'],
  },
  notFields: ['Amount to Pay Today'],
  partialWord: 'none',
  open: { invoice: '{origin}/#/model/account.invoice/{id}' },
  checkedOn: '2026-11-22',
  source: 'Columns, states and list markup from the published source.',
};
