import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import type { Letter } from './letter.ts';
import { repliesInWords } from './reply-links.ts';
import { type InvoiceRow, tableRows } from './table-rows.ts';

/** The letter as plain text: one line an invoice, readable in any font. Lines end in \n. */
export function letterText(letter: Letter): string {
  const { overdue, sums, notDue, held, earlier } = tableRows(letter);
  const words = letterWords[letter.wording.language];
  const lineText = (row: InvoiceRow): string => rowText(row, words);
  const table = [
    ...overdue.flatMap((row) => [lineText(row), ...extraText(row, words)]),
    ...sums.map(({ label, amount }) => `${label}${words.colon} ${amount}`),
  ];
  const ahead = notDue
    ? [`${notDue.heading}${notDue.rows.length > 0 ? words.colon : '.'}`, ...notDue.rows.map(lineText)]
    : [];
  const apart = held
    ? [`${held.heading}${words.colon}`, ...held.rows.map((row) => `${lineText(row)} · ${row.state}`)]
    : [];
  return [
    ...letter.opening,
    letter.concerns ?? '',
    table.join('\n'),
    apart.join('\n'),
    ahead.join('\n'),
    letter.interest ?? '',
    earlier ?? '',
    letter.replies.length > 0 ? repliesInWords(words, letter.locale) : '',
    ...letter.closing,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** What stands beneath a line: the part that is held, and where it is paid. */
const extraText = ({ part, payLink }: InvoiceRow, words: LetterWords): readonly string[] => [
  ...(part ? [`– ${part.label}${words.colon} ${part.amount}`] : []),
  ...(payLink === null ? [] : [`– ${words.pay}${words.colon} ${payLink}`]),
];

const rowText = ({ number, dated, due, daysOverdue, inWords }: InvoiceRow, words: LetterWords): string =>
  [
    number,
    ...(dated === '' ? [] : [dated]),
    ...(due === '' ? [] : [words.dueOn(due)]),
    ...(daysOverdue === null ? [] : [words.daysOverdue(daysOverdue)]),
    inWords,
  ].join(' · ');
