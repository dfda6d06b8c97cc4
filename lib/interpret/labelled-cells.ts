import { daysIn } from './days-in.ts';
import { headerFields } from './labels/header-fields.ts';

/** Facts that a word in their own cell may name. */
const named: ReadonlySet<string> = new Set([
  'number',
  'customer',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'paid',
]);

const before = /^((?:\p{L}[\p{L}.'’/-]*\s){1,4}|\p{L}[\p{L} .'’/-]{0,30}[:：]\s*)(?=[^\s\p{Ll}])/u;
const after = /(?<=[\d\p{Sc}])(\s\p{L}[\p{L} .'’-]{2,30})$/u;

export type Labelled = { readonly header: string; readonly cells: readonly string[] };

/**
 * Cells that all begin or all end with the same known label and hold its value beside it: "Due 2 Apr 2026",
 * "Invoice 811", "£300.00 outstanding". Null where they do not.
 */
export function labelledCells(cells: readonly string[]): Labelled | null {
  const first = cells.find(Boolean) ?? '';
  const lead = before.exec(first)?.[1];
  const words = lead?.trim().split(/\s+/) ?? [];
  // "Due May 2": the label is the longest run of words that is known.
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const found = stripped(label, cells, (text) =>
      text.startsWith(label) ? text.slice(label.length) : null,
    );
    if (found) return found;
  }
  const tail = after.exec(first)?.[1]?.trim();
  return tail
    ? stripped(tail, cells, (text) => (text.endsWith(tail) ? text.slice(0, -tail.length) : null))
    : null;
}

function stripped(
  label: string,
  cells: readonly string[],
  rest: (text: string) => string | null,
): Labelled | null {
  if (!headerFields(label).some(({ field, exact }) => exact && named.has(field))) return null;
  const values: string[] = [];
  for (const text of cells) {
    const value = text === '' ? '' : rest(text)?.trim();
    // "Overdue 12 days" and "Due today" are states, not values of a field.
    if (value === undefined || (text !== '' && (!/\d/.test(value) || daysIn(text) !== null))) return null;
    values.push(value);
  }
  return { header: label.replace(/\s*[:：]$/, ''), cells: values };
}
