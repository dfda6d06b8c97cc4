import type { InvoiceField } from '../domain/invoice.ts';
import type { Problem } from '../domain/snapshot.ts';
import type { Grid, GridColumn } from './grid.ts';

/** Something that could not be read, named as a person would find it. */
export function problemAt(
  grid: Grid,
  row: number,
  column: GridColumn,
  field: InvoiceField | null,
  why: string,
): Problem {
  return {
    place: `row ${row + 1}, ${column.header || field || `column ${column.index + 1}`}`,
    at: grid.place(row, column),
    field,
    raw: column.cells[row] ?? '',
    why,
  };
}
