import type { StatusWord } from '../../../entrypoints/sample-books/status-word.ts';

/** What the German pages print for the site's status words. */
export const germanStatus: { readonly [word in StatusWord]: string } = {
  Open: 'Offen',
  Overdue: 'Überfällig',
  'Partially paid': 'Teilweise bezahlt',
  Paid: 'Bezahlt',
  Draft: 'Entwurf',
  Void: 'Storniert',
};
