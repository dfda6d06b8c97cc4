import type { SiteProfile } from './profile.ts';

export const wave: SiteProfile = {
  id: 'wave',
  label: 'Wave',
  origins: ['https://next.waveapps.com/*'],
  marks: [],
  rank: 100,
  pages: [
    {
      address: '^(?:/businesses)?/[0-9a-f-]{36}/(?:invoices|invoicing/invoices)/?(?:$|[?#])',
      kind: 'invoices',
    },
    {
      address: '^(?:/businesses)?/[0-9a-f-]{36}/(?:invoices|invoicing/invoices)/(?!add)[^/]+',
      kind: 'invoice',
    },
    { address: '/(?:bills|purchases|vendors|expenses)\\b', kind: 'payables', because: 'payables' },
    { address: '/estimates\\b', kind: 'none', because: 'quotes' },
    { address: '/transactions\\b', kind: 'none', because: 'bank' },
  ],
  book: { address: '^https://next\\.waveapps\\.com/(?:businesses/)?([0-9a-f-]{36})' },
  hooks: { ignore: ['[role=tooltip]', '.wv-dropdown__menu'] },
  labels: { dueDate: ['Due'], balance: ['Amount due'] },
  notFields: ['Actions'],
  partialWord: 'unknown',
  open: {},
  checkedOn: '2026-11-22',
  source: 'Addresses, statuses and the markup of an invoice as public extensions and help pages show them.',
};
