import type { Day } from '../../lib/domain/day.ts';
import type { SampleInvoice } from './book-shapes.ts';
import { isOverdue } from './book-shapes.ts';

export type StatusWord = 'Open' | 'Overdue' | 'Partially paid' | 'Paid' | 'Draft' | 'Void';

/** The status as the site words it: a part payment wins over the due day. */
export function statusWord(line: SampleInvoice, today: Day): StatusWord {
  if (line.state === 'open') return isOverdue(line, today) ? 'Overdue' : 'Open';
  return words[line.state];
}

const words = { partial: 'Partially paid', paid: 'Paid', draft: 'Draft', void: 'Void' } as const;
