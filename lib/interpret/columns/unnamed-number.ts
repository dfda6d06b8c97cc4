import type { GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** What a header's word gives; looks alone give less. */
const sure = 1.5;

/**
 * Cards print the invoice number without a label. Where no header names one, the only line of codes without a header
 * that differ from card to card is it; and where every column has a header, the only one of codes alike under a word
 * that no language knows, be it that instalments repeat some.
 */
export function unnamedNumber(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
): void {
  if (scores.some((of) => (of.get('number') ?? 0) >= sure)) return;
  const codes = columns.filter((column, at) => {
    const { code, integer, density, counter } = seen(column);
    if (counter || !scores[at]?.has('number')) return false;
    return Math.min(code + integer, density) >= 0.9 && code >= 0.5;
  });
  const unlabelled = codes.filter((column) => column.header === '' && seen(column).distinct >= 0.9);
  const strange = codes.filter(
    (column) =>
      column.header !== '' &&
      column.part === null &&
      headerFields(column.header).length === 0 &&
      seen(column).filled > 2 &&
      seen(column).distinct >= 0.6 &&
      areAlike(column.cells),
  );
  const [only, more] = unlabelled.length > 0 ? unlabelled : strange.length === codes.length ? strange : [];
  if (only && !more) scores[columns.indexOf(only)]?.set('number', sure);
}

/** One way of counting: the same letters and marks, and nearly as many digits. */
function areAlike(cells: readonly string[]): boolean {
  const shapes = new Set<string>();
  for (const text of cells) if (/\d/.test(text)) shapes.add(text.replace(/\d+/g, '0'));
  return shapes.size === 1;
}
