import type { GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** What a header's word gives. */
const sure = 1.5;

/**
 * Where no header names the customer but one its number, the only column of words that goes with the numbers one to
 * one, over rows that repeat some of them, is the name.
 */
export function namesOfIds(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  rows: readonly number[],
  seen: (column: GridColumn) => Evidence,
): void {
  if (scores.some((of) => (of.get('customer') ?? 0) > 0)) return;
  const ids = columns[best(scores, 'customerId')];
  if (!ids) return;
  const found = columns.filter((column, at) => {
    const { words, density, status, kind } = seen(column);
    if (column === ids || !scores[at]?.has('customer') || words < 0.8 || density < 0.9) return false;
    return status < 0.2 && kind < 0.2 && !saysOther(column) && goesWith(column, ids, rows);
  });
  const [only, more] = found;
  if (only && !more) scores[columns.indexOf(only)]?.set('customer', sure);
}

function best(scores: readonly Map<Field, number>[], field: Field): number {
  const all = scores.map((of) => of.get(field) ?? 0);
  const most = Math.max(...all);
  return most > 0 ? all.indexOf(most) : -1;
}

const saysOther = ({ header }: GridColumn): boolean =>
  headerFields(header).some(({ field, exact }) => exact && field !== 'customer');

function goesWith(names: GridColumn, ids: GridColumn, rows: readonly number[]): boolean {
  const nameOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  let repeated = 0;
  for (const row of rows) {
    const [name, id] = [names.cells[row] ?? '', ids.cells[row] ?? ''];
    if (name === '' || id === '') continue;
    if (nameOf.has(id)) repeated++;
    if ((nameOf.get(id) ?? name) !== name || (idOf.get(name) ?? id) !== id) return false;
    nameOf.set(id, name);
    idOf.set(name, id);
  }
  return nameOf.size > 1 && repeated > 0;
}
