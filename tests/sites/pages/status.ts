import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { isOverdue } from '../../../entrypoints/sample-books/book-shapes.ts';
import type { Day } from '../../../lib/domain/day.ts';

export type StatusWord = 'Open' | 'Overdue' | 'Partially paid' | 'Paid' | 'Draft' | 'Void';

/** The status as the site words it: a part payment wins over the due day. */
export function statusWord(line: SampleInvoice, today: Day): StatusWord {
  if (line.state === 'open') return isOverdue(line, today) ? 'Overdue' : 'Open';
  return words[line.state];
}

const words = { partial: 'Partially paid', paid: 'Paid', draft: 'Draft', void: 'Void' } as const;

export const germanStatus: { readonly [word in StatusWord]: string } = {
  Open: 'Offen',
  Overdue: 'Überfällig',
  'Partially paid': 'Teilweise bezahlt',
  Paid: 'Bezahlt',
  Draft: 'Entwurf',
  Void: 'Storniert',
};
