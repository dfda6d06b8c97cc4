import { tableWords as words } from './catalogue/en/table-words.ts';
import type { Letter } from './letter.ts';
import { type InvoiceRow, tableRows } from './table-rows.ts';

/** The letter as plain text: one line an invoice, readable in any font. Lines end in \n. */
export function letterText(letter: Letter): string {
  const { overdue, sums, notDue } = tableRows(letter);
  const table = [...overdue.map(lineText), ...sums.map(({ label, amount }) => `${label}: ${amount}`)];
  const ahead = notDue
    ? [`${notDue.heading}${notDue.rows.length > 0 ? ':' : '.'}`, ...notDue.rows.map(lineText)]
    : [];
  return [...letter.opening, table.join('\n'), ahead.join('\n'), ...letter.closing]
    .filter((block) => block !== '')
    .join('\n\n');
}

const lineText = ({ number, due, daysOverdue, amount }: InvoiceRow): string =>
  [
    number,
    ...(due === '' ? [] : [words.dueOn(due)]),
    ...(daysOverdue === null ? [] : [words.daysOverdue(daysOverdue)]),
    amount,
  ].join(' · ');
