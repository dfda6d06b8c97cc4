import type { SiteProfile } from './profile.ts';

export const zohoBooks: SiteProfile = {
  id: 'zoho-books',
  label: 'Zoho Books',
  origins: [
    'https://books.zoho.com/*',
    'https://books.zoho.eu/*',
    'https://books.zoho.in/*',
    'https://books.zoho.com.au/*',
    'https://books.zoho.com.cn/*',
  ],
  marks: [],
  rank: 100,
  pages: [
    { address: '#/invoices(?:\\?|$)', kind: 'invoices' },
    { address: '#/invoices/\\d+', kind: 'invoice' },
    { address: '#/creditnotes/\\d+', kind: 'invoice' },
    { address: '#/contacts/\\d+', kind: 'account' },
    { address: '#/(?:bills|vendors|purchaseorders|expenses)', kind: 'payables', because: 'payables' },
    { address: '#/(?:quotes|estimates)', kind: 'none', because: 'quotes' },
    { address: '#/customerpayments|#/paymentsreceived', kind: 'none', because: 'payments' },
    { address: '#/banking', kind: 'none', because: 'bank' },
  ],
  book: { address: '^https://[^/]+/app/(\\d+)' },
  hooks: { ignore: ['[role=tooltip]', '.dropdown-menu'] },
  labels: {
    number: ['Invoice#', 'Transaction#', 'invoice_number'],
    balance: ['Balance Due', 'balance_formatted'],
    total: ['Amount'],
    issueDate: ['date_formatted'],
  },
  notFields: ['Order Number'],
  partialWord: 'unknown',
  open: { invoice: '{origin}/app#/invoices/{id}', account: '{origin}/app#/contacts/{id}' },
  checkedOn: '2026-11-22',
  source:
    'List columns, row ids and addresses as public extensions show them; the live product was not reached.',
};
