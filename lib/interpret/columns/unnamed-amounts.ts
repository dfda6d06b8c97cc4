import type { GridColumn } from '../grid.ts';
import type { Understood } from './understand.ts';

/** Columns of amounts that no header names and nothing claims: one of them may be the balance, or taken off it. */
export function unnamedAmounts({ grid, fields, buckets, evidence }: Understood): readonly GridColumn[] {
  const taken = new Set([...fields.values(), ...buckets.map(({ column }) => column)]);
  return grid.columns.filter(
    (column) => column.header === '' && !taken.has(column) && (evidence.get(column)?.money ?? 0) >= 0.6,
  );
}
