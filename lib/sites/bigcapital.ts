import type { SiteProfile } from './profile.ts';

export const bigcapital: SiteProfile = {
  id: 'bigcapital',
  label: 'Bigcapital',
  origins: [],
  marks: [['bigcapital-datatable']],
  rank: 300,
  pages: [
    { address: '/invoices(?:$|[?#])', kind: 'invoices' },
    { address: '/invoices/\\d+/edit', kind: 'invoice' },
    { address: '/financial-reports/receivable-aging-summary', kind: 'aging' },
    { address: '/(?:bills|vendors|financial-reports/payable-)', kind: 'payables', because: 'payables' },
    { address: '/estimates', kind: 'none', because: 'quotes' },
    { address: '/payments?-received|/payment-receives', kind: 'none', because: 'payments' },
    { address: '/cashflow-accounts', kind: 'none', because: 'bank' },
  ],
  book: {},
  hooks: {},
  labels: {
    number: ['Invoice No', 'invoice_no'],
    customer: ['Customer Name', 'customer'],
    total: ['Amount', 'amount'],
    dueDate: ['due_date'],
    issueDate: ['invoice_date'],
    poNumber: ['Reference No', 'reference_no'],
  },
  partialWord: 'unknown',
  open: { invoice: '{origin}/invoices/{id}/edit' },
  checkedOn: '2026-11-22',
  source: 'Columns, cell names and status texts from the published source.',
};
