import type { SiteProfile } from './profile.ts';

export const quickbooksOnline: SiteProfile = {
  id: 'quickbooks-online',
  label: 'QuickBooks Online',
  origins: ['https://app.qbo.intuit.com/*', 'https://qbo.intuit.com/*', 'https://*.qbo.intuit.com/*'],
  marks: [],
  rank: 100,
  pages: [
    { address: '^/app/invoices\\b', kind: 'invoices' },
    { address: '^/app/invoice\\b.*\\btxnId=\\d+', kind: 'invoice' },
    { address: '^/app/customerdetail\\b', kind: 'account' },
    { address: '^/app/report/.*\\btoken=(?:AR_AGING|CUST_BAL)\\b', kind: 'aging' },
    {
      address:
        '^/app/report/.*\\btoken=(?:AR_AGING_DET|OPEN_INVOICES|INVOICE_LIST|COLLECTIONS|CUST_BAL_DET)\\b',
      kind: 'invoices',
    },
    { address: '^/app/(?:bills?|vendors?|vendordetail|expenses)\\b', kind: 'payables', because: 'payables' },
    { address: '^/app/estimates?\\b', kind: 'none', because: 'quotes' },
    { address: '^/app/(?:banking|reconcile)\\b', kind: 'none', because: 'bank' },
    { address: '^/app/(?:recvpayment|deposit|payments)\\b', kind: 'none', because: 'payments' },
  ],
  book: {},
  hooks: { overlay: ['[role=dialog]', '.trowser-view'], ignore: ['[role=tooltip]', '.dropdown-menu'] },
  labels: { number: ['No.', 'Num'], balance: ['Open balance'] },
  partialWord: 'unknown',
  open: { invoice: '{origin}/app/invoice?txnId={id}', account: '{origin}/app/customerdetail?nameId={id}' },
  checkedOn: '2026-11-22',
  source:
    'Addresses and list columns as public extensions and help pages show them; the live product was not reached.',
};
