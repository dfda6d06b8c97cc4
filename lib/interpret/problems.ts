import type { ProblemWhy } from '../domain/findings.ts';
import type { Problem, ReadField } from '../domain/snapshot.ts';
import type { Grid, GridColumn } from './grid.ts';

/** Something that could not be read, named as a person would find it. */
export function problemAt(
  grid: Grid,
  row: number,
  column: GridColumn,
  field: ReadField | null,
  why: ProblemWhy,
): Problem {
  return {
    place: { row: row + 1, header: column.header, column: column.index },
    at: grid.place(row, column),
    field,
    raw: column.cells[row] ?? '',
    why,
  };
}
