import type { Rows, Sparse } from '../domain/reading.ts';
import type { RowBatch } from '../messages/contract.ts';
import type { Cell } from './cell.ts';

/** A row as read, before it crosses the port. A cell that is a mere text stands as that. */
export type ReadRow = { readonly [name in Exclude<keyof Rows, 'since'>]: Rows[name][number] | undefined } & {
  readonly id: string;
  readonly cells: readonly (string | Cell)[];
};

const extras = ['title', 'href', 'datetime', 'value', 'parts'] as const;

/** Rows as they cross the port: column by column, attributes only where there are any. */
export const toBatch = (rows: readonly ReadRow[], width: number): RowBatch => ({
  rows: {
    id: rows.map((row) => row.id),
    role: sparse(rows, (row) => row.role),
    recordId: sparse(rows, (row) => row.recordId),
    href: sparse(rows, (row) => row.href),
  },
  columns: Array.from({ length: width }, (_, at) => columnOf(rows, at)),
});

function columnOf(rows: readonly ReadRow[], at: number): RowBatch['columns'][number] {
  const cells = rows.map((row) => row.cells[at] ?? '');
  if (cells.every((cell) => typeof cell === 'string')) return { text: cells };
  const found = extras.map(
    (name) => [name, sparse(cells, (cell) => (typeof cell === 'string' ? undefined : cell[name]))] as const,
  );
  return {
    text: cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ...Object.fromEntries(found.filter(([, values]) => Object.keys(values).length > 0)),
  };
}

function sparse<T, V>(items: readonly T[], of: (item: T) => V | undefined): Sparse<V> {
  const found: { [row: number]: V } = {};
  items.forEach((item, at) => {
    const value = of(item);
    if (value) found[at] = value;
  });
  return found;
}
