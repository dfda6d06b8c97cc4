import type { Column, Region } from '../domain/reading.ts';
import { dateForm } from './dates/date-form.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

/**
 * Records of two rows under a header of two rows ("Invoice" over "Customer", "Date" over "Due date"): each pair of rows
 * becomes one, and each column two. Only where both lines of the header name fields and the values of every other row
 * are what their line says.
 */
export function withRecordRows(region: Region): Region {
  const { columns, rows } = region;
  const size = Object.keys(rows.role).length === 0 ? rows.id.length : 0;
  if (size < 2 || size % 2 === 1) return region;
  const double = columns.filter(({ headers }) => headers.length === 2);
  const lines = [0, 1].map((line) => double.map(({ headers }) => tidy(headers[line] ?? '')));
  if (double.length < 2 || lines.some((words) => new Set(words).size < words.length)) return region;
  const told = double.filter((column) => [0, 1].every((line) => holds(column, line)));
  if (told.length < 2 || told.length * 2 < double.length || !told.some(differs)) return region;
  const half = <T>(list: readonly T[], line: number): readonly T[] => list.filter((_, at) => at % 2 === line);
  const halved = <T>(sparse: { readonly [row: number]: T } | undefined, line: number) =>
    Object.fromEntries(
      Object.entries(sparse ?? {})
        .filter(([row]) => Number(row) % 2 === line)
        .map(([row, value]) => [Math.floor(Number(row) / 2), value]),
    );
  return {
    ...region,
    rows: {
      id: half(rows.id, 0),
      role: {},
      recordId: { ...halved(rows.recordId, 1), ...halved(rows.recordId, 0) },
      href: { ...halved(rows.href, 1), ...halved(rows.href, 0) },
    },
    statedRows: region.statedRows === null ? null : size / 2,
    columns: [0, 1].flatMap((line) =>
      columns.map(
        (column): Column => ({
          headers: [column.headers[line] ?? ''].filter(Boolean),
          key: line === 0 ? column.key : null,
          text: half(column.text, line),
          ...(column.title ? { title: halved(column.title, line) } : {}),
          ...(column.href ? { href: halved(column.href, line) } : {}),
          ...(column.datetime ? { datetime: halved(column.datetime, line) } : {}),
          ...(column.value ? { value: halved(column.value, line) } : {}),
        }),
      ),
    ),
  };
}

/** Whether every other row of a column holds what that line of its header says. */
function holds({ headers, text }: Column, line: number): boolean {
  const known = headerFields(headers[line] ?? '').find(({ exact }) => exact);
  const values = text.filter((value, at) => at % 2 === line && value !== '');
  if (!known || values.length === 0) return false;
  const isDate = (value: string) => dateForm(value).kind !== 'none';
  switch (known.field) {
    case 'issueDate':
    case 'dueDate':
      return values.every(isDate);
    case 'number':
      return values.every((value) => /\d/.test(value) && !isDate(value));
    case 'customer':
      return values.every((value) => /\p{L}/u.test(value) && !isDate(value));
    case 'total':
    case 'balance':
    case 'paid':
      return values.every((value) => /\d/.test(value) && !isDate(value));
    default:
      return false;
  }
}

/** A number over a name: rows of one kind could not hold both. */
function differs({ headers }: Column): boolean {
  const fields = headers.map((header) => headerFields(header).find(({ exact }) => exact)?.field);
  return fields[0] !== fields[1] && (fields.includes('customer') || fields.includes('number'));
}
