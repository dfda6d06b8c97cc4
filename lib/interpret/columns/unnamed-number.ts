import type { GridColumn } from '../grid.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** What a header's word gives; looks alone give less. */
const sure = 1.5;

/**
 * Cards print the invoice number without a label. Where no header names one, the only line of codes without a header
 * that differ from card to card is it.
 */
export function unnamedNumber(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
): void {
  if (scores.some((of) => (of.get('number') ?? 0) >= sure)) return;
  const found = columns.filter((column, at) => {
    const { code, integer, distinct, density, counter } = seen(column);
    if (column.header !== '' || counter || !scores[at]?.has('number')) return false;
    return Math.min(code + integer, distinct, density) >= 0.9 && code >= 0.5;
  });
  const [only, more] = found;
  if (only && !more) scores[columns.indexOf(only)]?.set('number', sure);
}
