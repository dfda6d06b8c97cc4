import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import { escapeHtml, linkText } from './html.ts';
import type { Letter, ReplyLink } from './letter.ts';
import { type InvoiceRow, type SumRow, tableRows } from './table-rows.ts';

/**
 * The letter as HTML for the clipboard: self-contained, styles inline, every value escaped. Links of the ledger stay
 * out: they open only for those who may log in there.
 */
export function letterHtml(letter: Letter): string {
  const { overdue, sums, notDue } = tableRows(letter);
  const { language } = letter.wording;
  const words = letterWords[language];
  const table =
    overdue.length + sums.length > 0
      ? rows([...overdue.map(invoiceHtml), ...sums.map(sumHtml)], true, words)
      : '';
  const ahead = notDue
    ? `${paragraph(`${notDue.heading}${notDue.rows.length > 0 ? words.colon : '.'}`)}${
        notDue.rows.length > 0 ? rows(notDue.rows.map(invoiceHtml), false, words) : ''
      }`
    : '';
  const body = [
    ...letter.opening.map(paragraph),
    table,
    ahead,
    repliesHtml(letter.replies),
    ...letter.closing.map(paragraph),
  ].join('');
  return `<div lang="${language}" style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5;color:#1a1a1a">${body}</div>`;
}

const cell = 'padding:4px 16px 4px 0;border-bottom:1px solid #d9d9d9;text-align:left;vertical-align:top';
const figure = 'padding:4px 0;border-bottom:1px solid #d9d9d9;text-align:right;white-space:nowrap';

const paragraph = (text: string): string =>
  `<p dir="auto" style="margin:0 0 14px">${text.split('\n').map(linkText).join('<br>')}</p>`;

function rows(body: readonly string[], overdue: boolean, words: LetterWords): string {
  const head = [words.invoice, words.due, overdue ? words.days : ''].map(
    (text) => `<th scope="col" style="${cell};font-weight:normal;color:#595959">${text}</th>`,
  );
  return `<table style="border-collapse:collapse;margin:0 0 14px"><thead><tr>${head.join('')}<th scope="col" style="${figure};font-weight:normal;color:#595959">${words.open}</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const invoiceHtml = ({ number, dueShort, daysOverdue, amount }: InvoiceRow): string =>
  `<tr><td style="${cell}"><bdi>${escapeHtml(number)}</bdi></td><td style="${cell}">${escapeHtml(dueShort)}</td><td style="${cell}">${daysOverdue ?? ''}</td><td style="${figure}">${escapeHtml(amount)}</td></tr>`;

function sumHtml({ label, amount, total }: SumRow): string {
  const weight = total ? ';font-weight:bold' : '';
  return `<tr><td colspan="3" style="${cell}${weight}"><bdi>${escapeHtml(label)}</bdi></td><td style="${figure}${weight}">${escapeHtml(amount)}</td></tr>`;
}

const repliesHtml = (replies: readonly ReplyLink[]): string =>
  replies.length > 0
    ? `<p style="margin:0 0 14px">${replies
        .map(
          ({ label, url }) => `<a href="${escapeHtml(url)}" style="color:#0b5f6b">${escapeHtml(label)}</a>`,
        )
        .join(' · ')}</p>`
    : '';
