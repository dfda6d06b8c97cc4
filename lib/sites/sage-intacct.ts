import type { SiteProfile } from './profile.ts';

export const sageIntacct: SiteProfile = {
  id: 'sage-intacct',
  label: 'Sage Intacct',
  origins: ['https://*.intacct.com/*'],
  marks: [['#iamain']],
  rank: 100,
  pages: [],
  book: {},
  hooks: {},
  labels: {},
  partialWord: 'unknown',
  open: {},
  checkedOn: '2026-11-22',
  source:
    'The frame that holds all content, as a public extension shows it; its lists are read by their own words.',
};
