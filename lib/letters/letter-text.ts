import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import type { Letter } from './letter.ts';
import { type InvoiceRow, tableRows } from './table-rows.ts';

/** The letter as plain text: one line an invoice, readable in any font. Lines end in \n. */
export function letterText(letter: Letter): string {
  const { overdue, sums, notDue } = tableRows(letter);
  const words = letterWords[letter.wording.language];
  const lineText = (row: InvoiceRow): string => rowText(row, words);
  const table = [
    ...overdue.map(lineText),
    ...sums.map(({ label, amount }) => `${label}${words.colon} ${amount}`),
  ];
  const ahead = notDue
    ? [`${notDue.heading}${notDue.rows.length > 0 ? words.colon : '.'}`, ...notDue.rows.map(lineText)]
    : [];
  return [...letter.opening, table.join('\n'), ahead.join('\n'), ...letter.closing]
    .filter((block) => block !== '')
    .join('\n\n');
}

const rowText = ({ number, due, daysOverdue, amount }: InvoiceRow, words: LetterWords): string =>
  [
    number,
    ...(due === '' ? [] : [words.dueOn(due)]),
    ...(daysOverdue === null ? [] : [words.daysOverdue(daysOverdue)]),
    amount,
  ].join(' · ');
