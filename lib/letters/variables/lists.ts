import { type DraftContext, subjectLines } from '../draft-context.ts';
import type { LetterLine } from '../letter.ts';

/** A list a template can loop over; its lines have the fields of an invoice. */
type List = {
  readonly meaning: string;
  readonly lines: (context: DraftContext) => readonly LetterLine[];
};

/** {% for invoice in invoices.list %} … {% endfor %}. */
export const lists = {
  'invoices.list': {
    meaning: 'the invoices the letter is about',
    lines: (context) => subjectLines(context),
  },
  'invoices.overdue': {
    meaning: 'the overdue invoices that are asked for',
    lines: ({ table }) => table.overdue,
  },
  'invoices.not_due': {
    meaning: 'the open invoices that are not due yet',
    lines: ({ table }) => table.notDue,
  },
  'invoices.held': {
    meaning: 'the invoices in dispute, promised or on a plan',
    lines: ({ table }) => table.held,
  },
  'invoices.credits': {
    meaning: 'the credits that are deducted',
    lines: ({ table }) => table.credits,
  },
} as const satisfies { readonly [name: string]: List };
