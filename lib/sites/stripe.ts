import type { SiteProfile } from './profile.ts';

export const stripe: SiteProfile = {
  id: 'stripe',
  label: 'Stripe',
  origins: ['https://dashboard.stripe.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '^(?:/acct_\\w+)?(?:/test)?/invoices/?(?:$|[?#])', kind: 'invoices' },
    { address: '^(?:/acct_\\w+)?(?:/test)?/invoices/in_\\w+', kind: 'invoice' },
    { address: '^(?:/acct_\\w+)?(?:/test)?/customers/cus_\\w+', kind: 'account' },
    { address: '^(?:/acct_\\w+)?(?:/test)?/quotes\\b', kind: 'none', because: 'quotes' },
    { address: '^(?:/acct_\\w+)?(?:/test)?/payments\\b', kind: 'none', because: 'payments' },
    { address: '^(?:/acct_\\w+)?(?:/test)?/(?:balance|payouts)\\b', kind: 'none', because: 'bank' },
  ],
  book: { address: '^https://dashboard\\.stripe\\.com/(acct_\\w+)' },
  hooks: { ignore: ['[role=tooltip]'] },
  labels: { dueDate: ['Due'], issueDate: ['Created'] },
  notFields: ['Frequency'],
  partialWord: 'unknown',
  open: { invoice: '{origin}/invoices/{id}', account: '{origin}/customers/{id}' },
  checkedOn: '2026-11-22',
  source: 'Addresses and states as public code and the product’s own interface description give them.',
};
