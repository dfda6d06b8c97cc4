import { readFile } from 'node:fs/promises';
import type { Day } from '../../lib/domain/day.ts';
import type { ImportField, PaidInvoiceRow } from '../../lib/domain/import.ts';
import type { Answers, Question } from '../../lib/domain/snapshot.ts';
import { decodeCsv } from '../../lib/interpret/csv/decode.ts';
import { type CsvPreview, columnKey, readCsv } from '../../lib/interpret/csv/read-csv.ts';
import { en } from '../../lib/panel/texts/en.ts';
import type { PastInvoice } from './forecast-eval-book.ts';

/** Columns and date order as told on the command line; what is not told is recognised. */
export type FileOptions = {
  readonly customer?: string | undefined;
  readonly issue?: string | undefined;
  readonly due?: string | undefined;
  readonly paid?: string | undefined;
  readonly amount?: string | undefined;
  readonly dates?: string | undefined;
};

export type HistoryFile = {
  readonly invoices: readonly PastInvoice[];
  /** What was understood and what was left out, one sentence a line. */
  readonly said: readonly string[];
};

type Preview = CsvPreview<'paid-invoices'>;

/** Reads a history of invoices. Throws with a sentence where the file cannot be used. */
export async function readHistory(file: string, options: FileOptions, today: Day): Promise<HistoryFile> {
  return historyIn(decodeCsv(await readFile(file)), options, today);
}

export function historyIn(text: string, options: FileOptions, today: Day): HistoryFile {
  const context = { today, locale: 'en', bookCurrency: null };
  const first = readCsv(text, 'paid-invoices', { ...context, answers: {} });
  const told = answersOf(first, options);
  const second = readCsv(text, 'paid-invoices', { ...context, answers: told });
  // Whole amounts with one mark: for shares of a sum only their order of size matters, and thousands are usual.
  const marks = second.questions.filter(({ about }) => about === 'decimal-mark').map(grouping);
  const preview =
    marks.length === 0
      ? second
      : readCsv(text, 'paid-invoices', { ...context, answers: { ...told, ...Object.fromEntries(marks) } });
  refuseOpen(preview);
  return usable(preview);
}

const flags: readonly (readonly [keyof FileOptions, ImportField])[] = [
  ['customer', 'customer'],
  ['issue', 'issueDate'],
  ['due', 'dueDate'],
  ['paid', 'paidDate'],
  ['amount', 'amount'],
];
const orders: Readonly<Record<string, string>> = { iso: 'ymd', dmy: 'dmy', mdy: 'mdy' };

function answersOf(preview: Preview, options: FileOptions): Answers {
  const answers: Record<string, string> = {};
  for (const [flag, field] of flags) {
    const name = options[flag];
    if (name === undefined) continue;
    answers[columnKey(preview, field)] = String(columnNamed(preview, name));
    if (field === 'customer') answers[columnKey(preview, 'customerId')] = 'none';
  }
  if (options.dates !== undefined) {
    const order = orders[options.dates];
    if (!order) throw new Error(`--dates ${options.dates}: iso, dmy or mdy.`);
    answers[columnKey(preview, 'dueDate').replace(/column › dueDate$/, 'date-order')] = order;
  }
  return answers;
}

/** By header, else by number, the first is 1. */
function columnNamed({ columns }: Preview, name: string): number {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const at = columns.find(({ header }) => same(header, name))?.index ?? Number(name) - 1;
  if (columns[at]) return at;
  throw new Error(
    `No column is called ${name}. There are: ${columns.map(({ header }) => header).join(', ')}.`,
  );
}

const grouping = ({ key, choices }: Question): readonly [string, string] => [
  key,
  choices.find(({ label }) => label.code === 'over-a-thousand')?.value ?? '.',
];

function refuseOpen({ questions, columns }: Preview): void {
  const open = questions.filter(({ about }) => about === 'column' || about === 'date-order');
  if (open.length === 0) return;
  const hints = open.map(
    ({ asks, about }) =>
      `${en.asks.question(asks, () => '').text} Say it with ${about === 'column' ? flagNames : '--dates'}.`,
  );
  throw new Error(`${hints.join('\n')}\nColumns: ${columns.map(({ header }) => header).join(', ')}.`);
}

const flagNames = '--customer, --issue, --due, --paid or --amount';

function usable(preview: Preview): HistoryFile {
  const { rows, errors, remarks, columns } = preview;
  const credits = rows.filter(({ amount }) => amount !== null && amount.minor <= 0);
  const undated = rows.filter(({ issueDate }) => issueDate === null);
  const main = mainCurrency(rows);
  const foreign = rows.filter(({ amount }) => amount !== null && amount.currency !== main);
  const invoices = rows
    .filter((row) => !credits.includes(row))
    .flatMap((row) => pastInvoice(row, main) ?? []);
  const named = columns.filter(({ field }) => field).map(({ field, header }) => `${field} = ${header}`);
  const said = [
    `Columns: ${named.join(', ')}.`,
    ...findings('Left out', errors),
    ...findings(
      'Noted',
      remarks.filter(({ why }) => why.code === 'sum'),
    ),
    ...counted(credits.length, 'credit notes and amounts of nothing left out'),
    ...counted(undated.length, 'invoices without a day of issue left out'),
    ...counted(foreign.length, `invoices not in ${main} are not in the order: currencies are never added`),
  ];
  if (!rows.some(({ amount }) => amount))
    said.push('No amounts: every invoice weighs the same in the order.');
  if (invoices.length === 0) throw new Error([...said, 'Nothing in this file can be used.'].join('\n'));
  return { invoices, said };
}

function pastInvoice(row: PaidInvoiceRow, main: string | null): PastInvoice | null {
  const customer = row.customerId ?? row.customer;
  if (!customer || !row.issueDate) return null;
  const amount = row.amount === null ? 1 : row.amount.currency === main ? row.amount.minor : null;
  return { customer, issue: row.issueDate, due: row.dueDate, paid: row.paidDate, amount };
}

function mainCurrency(rows: readonly PaidInvoiceRow[]): string | null {
  const counts = Map.groupBy(rows, ({ amount }) => amount?.currency ?? null);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

const counted = (count: number, what: string): readonly string[] => (count > 0 ? [`${count} ${what}.`] : []);

function findings(what: string, of: Preview['errors']): readonly string[] {
  const shown = of.slice(0, 20).map(({ line, column, raw, why }) => {
    const place = column ? `, ${column}` : '';
    return `${what}: line ${line}${place}: ${en.importing.fault(why)}${raw ? ` (${raw})` : ''}`;
  });
  return of.length > 20 ? [...shown, `${what}: ${of.length - 20} more lines.`] : shown;
}
