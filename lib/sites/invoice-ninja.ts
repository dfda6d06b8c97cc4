import type { SiteProfile } from './profile.ts';

export const invoiceNinja: SiteProfile = {
  id: 'invoice-ninja',
  label: 'Invoice Ninja',
  origins: ['https://app.invoicing.co/*', 'https://invoicing.co/*', 'https://react.invoicing.co/*'],
  marks: [['name:Invoice Ninja'], ['generator:Invoice Ninja']],
  rank: 100,
  pages: [
    { address: '^/(?:#/)?invoices(?:$|[?#])|#/invoices(?:$|\\?)', kind: 'invoices' },
    { address: '/invoices/[^/]+/edit', kind: 'invoice' },
    { address: '/clients/[^/]+$', kind: 'account' },
    { address: '/(?:vendors|expenses|purchase_orders)\\b', kind: 'payables', because: 'payables' },
    { address: '/quotes\\b', kind: 'none', because: 'quotes' },
    { address: '/payments\\b', kind: 'none', because: 'payments' },
    { address: '/transactions\\b', kind: 'none', because: 'bank' },
  ],
  book: {},
  hooks: { ignore: ['[data-cy=dataTableCheckbox]'] },
  labels: { number: ['Number'], customer: ['Client'], total: ['Amount'], balance: ['Balance'] },
  notFields: ['Actions'],
  partialWord: 'wins-over-overdue',
  open: { invoice: '{origin}/invoices/{id}/edit', account: '{origin}/clients/{id}' },
  checkedOn: '2026-11-22',
  source: 'Default columns, badges and table markup from the published source of the React client.',
};
