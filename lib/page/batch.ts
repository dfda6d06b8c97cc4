import type { RowRole } from '../domain/reading.ts';
import type { RowBatch } from '../messages/contract.ts';
import type { Cell } from './cell.ts';

export type ReadRow = {
  readonly id: string;
  readonly role: RowRole | null;
  readonly recordId: string | null;
  readonly href: string | undefined;
  readonly cells: readonly (string | Cell)[];
};

type Extra = Exclude<keyof Cell, 'text'>;
const extras: readonly Extra[] = ['title', 'href', 'datetime', 'value', 'parts'];

/** Rows as they cross the port: column by column, attributes only where there are any. */
export function toBatch(rows: readonly ReadRow[], width: number): RowBatch {
  return {
    rows: {
      id: rows.map((row) => row.id),
      role: sparse(rows, (row) => row.role ?? undefined),
      recordId: sparse(rows, (row) => row.recordId ?? undefined),
      href: sparse(rows, (row) => row.href),
    },
    columns: Array.from({ length: width }, (_, at) => column(rows, at)),
  };
}

function column(rows: readonly ReadRow[], at: number): RowBatch['columns'][number] {
  const text = rows.map(({ cells }) => {
    const cell = cells[at];
    return typeof cell === 'string' ? cell : (cell?.text ?? '');
  });
  const found = new Map<Extra, { [row: number]: string | readonly string[] }>();
  rows.forEach(({ cells }, row) => {
    const cell = cells[at];
    if (typeof cell !== 'object') return;
    for (const name of extras) {
      const value = cell[name];
      if (value === undefined) continue;
      const values = found.get(name) ?? {};
      values[row] = value;
      found.set(name, values);
    }
  });
  return { text, ...Object.fromEntries(found) };
}

function sparse<T>(rows: readonly ReadRow[], of: (row: ReadRow) => T | undefined): { [row: number]: T } {
  const values: { [row: number]: T } = {};
  rows.forEach((row, at) => {
    const value = of(row);
    if (value !== undefined) values[at] = value;
  });
  return values;
}
