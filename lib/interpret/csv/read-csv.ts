import type { ImportField, ImportKind, ImportRows } from '../../domain/import.ts';
import type { Question } from '../../domain/snapshot.ts';
import { findCurrency } from '../money/find-currency.ts';
import { isPlainTotal, isTotalText } from '../rows/total-text.ts';
import type { CsvContext, CsvFinding } from './csv-context.ts';
import { headerPoints } from './import-fields.ts';
import { rowOf } from './import-rows.ts';
import { type CsvColumn, csvKey, type Mapped, mapColumns, missing } from './map-columns.ts';
import { askCurrency, type MoneyCell, moneyCells } from './read-amounts.ts';
import { dayCells } from './read-dates.ts';
import { rowReader } from './row-reader.ts';
import { type Sheet, type SheetRow, sheetOf } from './sheet.ts';

/** A file as it would be imported. */
export type CsvPreview<K extends ImportKind = ImportKind> = {
  readonly kind: K;
  readonly columns: readonly CsvColumn[];
  /** To be answered first: kept under their keys like the reader's. */
  readonly questions: readonly Question[];
  /** Rows that can be read whole. */
  readonly rows: readonly ImportRows[K][];
  /** What cannot be read: while there is one, nothing is imported. */
  readonly errors: readonly CsvFinding[];
  /** What is left out or empty, and imported without. */
  readonly remarks: readonly CsvFinding[];
  /** No error, no open question, and something to import. */
  readonly isReady: boolean;
};

/** The key under which the column of a field is told: its value is the column's index, or 'none'. */
export const columnKey = (preview: Pick<CsvPreview, 'kind' | 'columns'>, field: ImportField): string =>
  csvKey(
    preview.columns.map(({ header }) => header),
    preview.kind,
    'column',
    field,
  );

const dateFields = ['issueDate', 'dueDate', 'paidDate', 'date', 'promisedFor'] as const;
const amountFields = ['amount', 'creditLimit', 'promised'] as const;

/**
 * Reads a file of the user's: names its columns by the same words as the reader, settles dates and decimal marks over
 * all rows at once, asks what stays open, and names by line what cannot be read. Changes nothing.
 */
export function readCsv<K extends ImportKind>(text: string, kind: K, context: CsvContext): CsvPreview<K> {
  const sheet = sheetOf(text, (cells) => cells.filter((cell) => headerPoints(cell, kind).size > 0).length);
  const mapped = mapColumns(sheet, kind, context.answers);
  const key = (about: string, of = ''): string => csvKey(sheet.headers, kind, about, of);
  const days = dayCells(textsOf(sheet, mapped, dateFields), key('date-order'), context);
  const amounts = amountFields.flatMap((field) => {
    const at = mapped.at.get(field);
    if (at === undefined) return [];
    const keys = { mark: key('decimal-mark', field), currency: key('currency') };
    return [[field, moneyCells(sheet.headers[at] ?? '', columnOf(sheet, at), keys, context)] as const];
  });
  const money = new Map<ImportField, MoneyCell>(amounts.map(([field, { value }]) => [field, value]));
  const errors: CsvFinding[] = sheet.broken.map(({ line, why }) => ({
    line,
    column: null,
    raw: '',
    why: { code: why },
  }));
  const remarks: CsvFinding[] = [];
  const readers = { mapped, day: days.value, money };
  const lacking = missing(kind, mapped.at);
  const rows: ImportRows[K][] = [];
  for (const row of lacking.length > 0 ? [] : sheet.rows) {
    const before = errors.length;
    if (leftOut(row, sheet, mapped, errors, remarks)) continue;
    const reader = rowReader(row, readers, errors, remarks);
    const read = rowOf[kind](reader, context.today);
    if (read && errors.length === before && !reader.isOpen()) rows.push(read);
  }
  const questions: readonly Question[] = [
    ...mapped.questions,
    ...days.questions,
    ...amounts.flatMap(([, of]) => of.questions),
    ...currencyQuestion(sheet, mapped, rows, key('currency')),
  ];
  if (mapped.questions.length === 0)
    for (const field of lacking)
      errors.push({ line: 1, column: null, raw: '', why: { code: 'no-column', field } });
  const isReady = errors.length === 0 && questions.length === 0 && rows.length > 0;
  return { kind, columns: mapped.columns, questions, rows, errors, remarks, isReady };
}

const columnOf = (sheet: Sheet, at: number): readonly string[] =>
  sheet.rows.map(({ cells }) => cells[at] ?? '');

const textsOf = (sheet: Sheet, mapped: Mapped, fields: readonly ImportField[]): readonly string[] =>
  fields.flatMap((field) => {
    const at = mapped.at.get(field);
    return at === undefined ? [] : columnOf(sheet, at);
  });

const sums: ReadonlySet<ImportField> = new Set([...amountFields, 'currency']);

/** A sum under the list, and cells beside the columns. */
function leftOut(
  { line, cells }: SheetRow,
  { headers }: Sheet,
  { at }: Mapped,
  errors: CsvFinding[],
  remarks: CsvFinding[],
): boolean {
  const beyond = cells.slice(headers.length).find((cell) => cell !== '');
  if (beyond !== undefined)
    errors.push({
      line,
      column: null,
      raw: beyond,
      why: { code: 'more-cells' },
    });
  const filled = [...at].filter(([, column]) => (cells[column] ?? '') !== '');
  const label = cells.find((cell) => cell !== '') ?? '';
  const isSum = filled.every(
    ([field, column]) =>
      sums.has(field) || (cells[column] === label && isTotalText(label) && isPlainTotal(label)),
  );
  if (isSum)
    remarks.push({
      line,
      column: null,
      raw: cells.join(' ').trim(),
      why: { code: 'sum' },
    });
  return isSum || beyond !== undefined;
}

function currencyQuestion<K extends ImportKind>(
  sheet: Sheet,
  mapped: Mapped,
  rows: readonly ImportRows[K][],
  key: string,
): readonly Question[] {
  const open = rows.find((row) =>
    [
      'amount' in row ? row.amount : null,
      'creditLimit' in row ? row.creditLimit : null,
      'promised' in row ? row.promised : null,
    ].some((money) => money && money.currency === null),
  );
  if (!open) return [];
  const at = mapped.at.get('currency');
  const amount = amountFields.map((field) => mapped.at.get(field)).find((one) => one !== undefined);
  const texts = [at, amount].flatMap((column) => (column === undefined ? [] : columnOf(sheet, column)));
  const symbol = texts
    .map((text) => /\p{Sc}|\bkr\b/u.exec(text)?.[0] ?? '')
    .find((one) => one && findCurrency(one));
  return [askCurrency(key, symbol ?? '')];
}
