import type { SiteProfile } from './profile.ts';

export const salesforce: SiteProfile = {
  id: 'salesforce',
  label: 'Salesforce',
  origins: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  marks: [],
  rank: 100,
  pages: [
    {
      address: '/lightning/[or]/\\w*(?:payable|vendor|bill__c|purchase)\\w*/',
      kind: 'payables',
      because: 'payables',
    },
    { address: '/lightning/o/\\w*invoice\\w*/', kind: 'invoices' },
    { address: '/lightning/r/\\w*invoice\\w*/\\w{15,18}/view', kind: 'invoice' },
    { address: '/lightning/r/Account/\\w{15,18}/view', kind: 'account' },
    {
      address:
        '/lightning/[or]/(?:Opportunity|Lead|Case|Contract|Campaign|Product2|Pricebook2|Asset|Task|Event)/',
      kind: 'none',
      because: 'no-invoices',
    },
    { address: '/lightning/[or]/\\w*quote\\w*/', kind: 'none', because: 'quotes' },
  ],
  book: { subdomain: true },
  hooks: { ignore: ['[role=tooltip]', '.slds-dropdown', '.slds-assistive-text'] },
  labels: { customer: ['Account', 'Account Name'] },
  partialWord: 'unknown',
  open: {},
  checkedOn: '2026-11-22',
  source:
    'Addresses and the grid of all objects as public extensions show them; columns depend on the package.',
};
