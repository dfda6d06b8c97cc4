import type { SiteProfile } from './profile.ts';

export const freeagent: SiteProfile = {
  id: 'freeagent',
  label: 'FreeAgent',
  origins: ['https://*.freeagent.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '^/invoices/\\d+', kind: 'invoice' },
    { address: '^/credit_notes/\\d+', kind: 'invoice' },
    { address: '^/invoices/?(?:$|[?#])', kind: 'invoices' },
    { address: '^/contacts/\\d+', kind: 'account' },
    { address: '^/(?:bills|expenses)\\b', kind: 'payables', because: 'payables' },
    { address: '^/estimates\\b', kind: 'none', because: 'quotes' },
    { address: '^/(?:bank_accounts|banking)\\b', kind: 'none', because: 'bank' },
  ],
  // The common host shows every company's books under one name.
  book: { address: '^https://(?!app\\.|www\\.)([^./]+)\\.freeagent\\.com' },
  hooks: {},
  labels: { number: ['Reference'], balance: ['Outstanding'] },
  partialWord: 'unknown',
  open: { invoice: '{origin}/invoices/{id}', account: '{origin}/contacts/{id}' },
  checkedOn: '2026-11-22',
  source: 'Addresses and the markup of an invoice as public scripts show them; the list was not seen.',
};
