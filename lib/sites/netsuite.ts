import type { SiteProfile } from './profile.ts';

export const netsuite: SiteProfile = {
  id: 'netsuite',
  label: 'NetSuite',
  origins: ['https://*.app.netsuite.com/*', 'https://system.netsuite.com/*'],
  marks: [['#div__bodytab']],
  rank: 100,
  pages: [
    {
      address: '^/app/accounting/transactions/transactionlist\\.nl.*Transaction_TYPE=CustInvc',
      kind: 'invoices',
    },
    { address: '^/app/accounting/transactions/cust(?:invc|cred)\\.nl\\?.*\\bid=\\d+', kind: 'invoice' },
    { address: '^/app/common/entity/custjob\\.nl', kind: 'account' },
    {
      address: 'Transaction_TYPE=VendBill|/vend(?:bill|cred|pymt)\\.nl|/vendor\\.nl',
      kind: 'payables',
      because: 'payables',
    },
    { address: 'Transaction_TYPE=Estimate|/estimate\\.nl', kind: 'none', because: 'quotes' },
    { address: 'Transaction_TYPE=Cust(?:Pymt|Dep)|/custpymt\\.nl', kind: 'none', because: 'payments' },
  ],
  book: { subdomain: true },
  hooks: { ignore: ['[role=tooltip]'] },
  labels: {
    number: ['Document Number', 'Number'],
    customer: ['Name', 'Customer:Project'],
    balance: ['Amount Remaining', 'Open Balance'],
    total: ['Amount (Transaction Currency)'],
    poNumber: ['P.O. No.', 'PO/Check Number'],
  },
  notFields: ['Internal ID', 'Date Created', 'Period'],
  partialWord: 'none',
  open: {
    invoice: '{origin}/app/accounting/transactions/custinvc.nl?id={id}',
    account: '{origin}/app/common/entity/custjob.nl?id={id}',
  },
  checkedOn: '2026-11-22',
  source:
    'Classic interface: addresses and table hooks as public scripts show them; the live product was not reached.',
};
