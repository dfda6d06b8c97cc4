/** What `npm run read` prints for a page when nobody asked for JSON. */
import type { ReadJson } from './read-json.ts';

type MoneyJson = ReadJson['invoices'][number]['balance'];

const shown = 5;

export function readReport(read: ReadJson): string {
  if (read.error) return `${read.url}\n  not read: ${read.error}`;
  const { title, kind, book, scope, invoices, accounts, checks, questions, problems } = read;
  const stated = scope.stated === null ? '' : ` of ${scope.stated}`;
  const failed = checks.filter(({ ok }) => !ok);
  const lines = [
    `${title} · ${kind}${book.name ? ` · ${book.name}` : ''} · ${scope.read}${stated} rows`,
    ...invoices.slice(0, shown).map(invoiceLine),
    ...(invoices.length > shown ? [`… ${invoices.length - shown} more invoices`] : []),
    ...accounts
      .slice(0, shown)
      .map(({ customer, balance }) => `${customer ?? '–'} · balance ${money(balance)}`),
    ...(accounts.length > shown ? [`… ${accounts.length - shown} more accounts`] : []),
    `${checks.length - failed.length} of ${checks.length} checks hold`,
    ...failed.map(({ name, detail }) => `fails: ${name}: ${detail}`),
    ...questions.map(
      ({ text, choices }) => `asks: ${text} (${choices.map(({ label }) => label).join(' / ')})`,
    ),
    ...problems.map(({ place, raw, why }) => `could not read ${place}: “${raw}”: ${why}`),
  ];
  return [read.url, ...lines.map((line) => `  ${line}`)].join('\n');
}

function invoiceLine({ number, customer, dueDate, balance, status }: ReadJson['invoices'][number]): string {
  return [
    number ?? 'no number',
    customer ?? '–',
    `due ${dueDate ?? '–'}`,
    `balance ${money(balance)}`,
    status ?? '–',
  ].join(' · ');
}

const money = (amount: MoneyJson): string =>
  amount === null ? '–' : `${amount.minor} ${amount.currency ?? '(currency open)'} minor units`;
