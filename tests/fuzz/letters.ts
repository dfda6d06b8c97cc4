/** Letters, files and addresses made of what was understood: nothing in them may be more than text. */
import { type Account, accountKey } from '../../lib/domain/account.ts';
import { invoiceKey } from '../../lib/domain/invoice.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { emlFile } from '../../lib/letters/eml.ts';
import { escapeHtml } from '../../lib/letters/html.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterPage } from '../../lib/letters/letter-page.ts';
import { mailtoHeadUrl } from '../../lib/letters/mailto.ts';
import { plain } from '../../lib/letters/plain.ts';
import { statementPage } from '../../lib/letters/statement-page.ts';
import { csvText } from '../../lib/numbers/csv-text.ts';
import { calendarOf } from '../../lib/panel/journal/calendar.ts';
import { account, euro, invoice, noon, reminder, today } from '../collect/make.ts';
import { letter, sender } from '../letters/make.ts';
import { markupOf, shownText, strange } from './markup.ts';

const pagesOf = (made: Letter): readonly string[] => [
  letterHtml(made),
  letterPage(made, sender, today, 'din'),
  statementPage({ letter: made, sender, today, edges: [30, 60, 90] }),
];

/** The markup of letters about plain customers. */
const own = new Set(
  [
    [invoice('INV-1', 9, euro(100))],
    [invoice('INV-1', 9, euro(100)), invoice('INV-2', 19, euro(200)), invoice('INV-3', -3, euro(300))],
    [invoice('INV-1', 9, euro(100), { link: 'https://books.example.com/1' }), invoice('C-1', 9, euro(-5))],
    [invoice('see https://books.example.com/1', 9, euro(100))],
  ].flatMap((invoices) => pagesOf(letter(account(invoices), 'first')).flatMap((page) => [...markupOf(page)])),
);

/** One sentence for each thing that a page's texts did to the letters about its customers. */
export function harmDone(snapshot: Snapshot): readonly string[] {
  return customersOf(snapshot).flatMap((one) => {
    const made = letter(one, 'first');
    const name = plain(one.name);
    return [
      ...pagesOf(made).flatMap((page) => [
        ...strange(page, own),
        ...(shownText(page).includes(name) ? [] : ['a name that is not shown as it is']),
      ]),
      ...(/\p{Cc}/u.test(`${made.subject}${made.customer}`) ? ['a control character in a subject'] : []),
      ...headersOf(emlFile(made)),
      ...addressOf(mailtoHeadUrl(made)),
      ...formulasIn(csvText([[one.name, one.invoices[0]?.statusText ?? '']])),
      ...attributeOf(one.name),
      ...datesOf(`${one.name}\nURL:x\rURL:y`),
    ];
  });
}

/** Escaped text ends no attribute, whichever the quotes, and is the same text again. */
function attributeOf(text: string): readonly string[] {
  const escaped = escapeHtml(text);
  if (/[<>"']/.test(escaped)) return ['an attribute that ends early'];
  return shownText(escaped) === text ? [] : ['an attribute that says something else'];
}

/** Customers with what the page says of them, as the store would keep them. */
function customersOf({ invoices, observedAt, url }: Snapshot): readonly Account[] {
  const customers = new Map<string, Account>();
  for (const { places: _places, row: _row, seenAt: _seenAt, ...seen } of invoices) {
    const key = accountKey(seen);
    const mine = invoiceKey(seen);
    if (key === null || mine === null || customers.size > 3) continue;
    const stored = { ...seen, key: mine, observedAt, firstSeen: observedAt, lastSeen: observedAt, page: url };
    const known = customers.get(key) ?? account([], { key, name: seen.customer ?? '', email: seen.email });
    customers.set(key, { ...known, invoices: [...known.invoices, { ...stored, missingSince: null }] });
  }
  return [...customers.values()];
}

const dateLine = /^(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION)[:;]/;

/** A calendar whose texts are only texts: every line is one of ours. */
function datesOf(text: string): readonly string[] {
  const again = { on: today, time: null, with: null, because: text };
  const file = calendarOf([{ entry: reminder('r1', today, 'first', []), again }], () => text, noon(today));
  const lines = file
    .replaceAll('\r\n ', '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .slice(0, -1);
  return lines.every((line) => dateLine.test(line)) && !/[^\P{Cc}\r\n]/u.test(file)
    ? []
    : ['a line of its own in a calendar'];
}

const allowed = /^(to|subject|date|mime-version|content-|x-unsent|message-id|from|cc|bcc|reply-to)/i;

function headersOf(file: string): readonly string[] {
  const [head = ''] = file.split('\r\n\r\n');
  const lines = head.split('\r\n').filter((line) => !/^\s/.test(line));
  const names = lines.map((line) => line.split(':')[0] ?? '');
  const strangers = names.filter((name) => !allowed.test(name) || /^bcc$/i.test(name));
  const broken = /[^\r]\n|\r[^\n]|\0/.test(head) ? ['a broken line in a mail'] : [];
  return [...strangers.map((name) => `a header ${name.slice(0, 40)}`), ...broken];
}

function addressOf(url: string): readonly string[] {
  const query = url.slice(url.indexOf('?') + 1);
  const keys = query.split('&').map((pair) => pair.split('=')[0]);
  const more = keys.filter((key) => key !== 'subject');
  const lines =
    /%0[ad]/i.test(url.split('body=')[0] ?? '') || /[\s<>"]/.test(url) ? ['a line in an address'] : [];
  return [...more.map((key) => `a field ${key} in an address`), ...lines];
}

/** Cells as a spreadsheet cuts them; none may begin a formula. */
function formulasIn(csv: string): readonly string[] {
  const cells = csv.replace('\uFEFF', '').match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
  return cells.some((cell) => /^"?\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)) ? ['a formula'] : [];
}
