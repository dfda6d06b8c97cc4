import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import { escapeHtml, linkText } from './html.ts';
import type { Letter, ReplyLink } from './letter.ts';
import { type HeldRow, type InvoiceRow, type SumRow, tableRows } from './table-rows.ts';

/**
 * Above so many lines the replies stand once for all of them, and each line keeps its way to pay: Gmail cuts a mail off
 * at about 100 kB, and a line with its replies takes one.
 */
const repliesUpTo = 60;

/**
 * The letter as HTML for mail, clipboard or paper, where nothing can be clicked: self-contained, styles inline, every value
 * escaped. Links of the ledger stay out: they open only for those who may log in there.
 */
export function letterHtml(letter: Letter, medium: 'mail' | 'paper' = 'mail'): string {
  const { overdue, sums, notDue, held, earlier } = tableRows(letter);
  const { language } = letter.wording;
  const words = letterWords[language];
  const count = overdue.length + (notDue?.rows.length ?? 0);
  const mail = medium === 'mail';
  const each = mail && count > 1 && count <= repliesUpTo;
  const invoice = (row: InvoiceRow): string =>
    invoiceHtml(mail ? row : { ...row, payLink: null }, words, each);
  const table =
    overdue.length + sums.length > 0
      ? rows([...overdue.map(invoice), ...sums.map(sumHtml)], true, words)
      : '';
  const apart = held
    ? `${paragraph(`${held.heading}${words.colon}`)}${rows(held.rows.map(heldHtml), false, words)}`
    : '';
  const ahead = notDue
    ? `${paragraph(`${notDue.heading}${notDue.rows.length > 0 ? words.colon : '.'}`)}${
        notDue.rows.length > 0 ? rows(notDue.rows.map(invoice), false, words) : ''
      }`
    : '';
  const body = [
    ...letter.opening.map(paragraph),
    letter.concerns ? paragraph(letter.concerns) : '',
    table,
    apart,
    ahead,
    letter.interest ? paragraph(letter.interest) : '',
    earlier ? paragraph(earlier) : '',
    each || !mail ? '' : linksHtml(letter.replies, 'margin:0 0 14px'),
    ...letter.closing.map(paragraph),
  ].join('');
  return `<div lang="${language}" style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5;color:#1a1a1a">${body}</div>`;
}

const cell = 'padding:4px 16px 4px 0;border-bottom:1px solid #d9d9d9;text-align:left;vertical-align:top';
const figure =
  'padding:4px 0 4px 16px;border-bottom:1px solid #d9d9d9;text-align:right;white-space:nowrap;vertical-align:top';
const small = 'font-size:12px;color:#595959';

const paragraph = (text: string): string =>
  `<p dir="auto" style="margin:0 0 14px">${text.split('\n').map(linkText).join('<br>')}</p>`;

function rows(body: readonly string[], overdue: boolean, words: LetterWords): string {
  const head = [words.invoice, words.date, words.due, overdue ? words.days : ''].map(
    (text) => `<th scope="col" style="${cell};font-weight:normal;color:#595959">${text}</th>`,
  );
  return `<table style="border-collapse:collapse;margin:0 0 14px"><thead><tr>${head.join('')}${[words.total, words.open].map((text) => `<th scope="col" style="${figure};font-weight:normal;color:#595959">${text}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function invoiceHtml(row: InvoiceRow, words: LetterWords, each: boolean): string {
  const links = [
    ...(row.payLink === null ? [] : [{ label: words.pay, url: row.payLink }]),
    ...(each ? row.replies : []),
  ];
  const part = row.part
    ? `<tr><td colspan="5" style="${cell};${small}">${escapeHtml(row.part.label)}</td><td style="${figure};${small}">${escapeHtml(row.part.amount)}</td></tr>`
    : '';
  return `<tr><td style="${cell}"><bdi>${escapeHtml(row.number)}</bdi>${linksHtml(links, `margin:0;${small}`)}</td>${restHtml(row)}</tr>${part}`;
}

const heldHtml = (row: HeldRow): string =>
  `<tr><td style="${cell}"><bdi>${escapeHtml(row.number)}</bdi><p style="margin:0;${small}">${escapeHtml(row.state)}</p></td>${restHtml(row)}</tr>`;

const restHtml = ({ dateShort, dueShort, daysOverdue, total, amount }: InvoiceRow): string =>
  `<td style="${cell};white-space:nowrap">${escapeHtml(dateShort)}</td><td style="${cell};white-space:nowrap">${escapeHtml(dueShort)}</td><td style="${cell}">${daysOverdue ?? ''}</td><td style="${figure}">${escapeHtml(total)}</td><td style="${figure}">${escapeHtml(amount)}</td>`;

function sumHtml({ label, amount, total }: SumRow): string {
  const weight = total ? ';font-weight:bold' : '';
  return `<tr><td colspan="5" style="${cell}${weight}"><bdi>${escapeHtml(label)}</bdi></td><td style="${figure}${weight}">${escapeHtml(amount)}</td></tr>`;
}

const linksHtml = (links: readonly Pick<ReplyLink, 'label' | 'url'>[], style: string): string =>
  links.length > 0
    ? `<p style="${style}">${links
        .map(
          ({ label, url }) => `<a href="${escapeHtml(url)}" style="color:#0b5f6b">${escapeHtml(label)}</a>`,
        )
        .join(' · ')}</p>`
    : '';
