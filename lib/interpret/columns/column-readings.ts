import type { ColumnReading } from '../../domain/snapshot.ts';
import type { Understood } from './understand.ts';

/** The columns as they were understood, for a person to check. */
export function columnReadings({ grid, fields, buckets }: Understood): readonly ColumnReading[] {
  const named = new Map([...fields].map(([field, column]) => [column, field] as const));
  const aged = new Set(buckets.map(({ column }) => column));
  return grid.columns.map((column) => ({
    // The labels of a record stand in several regions.
    region: grid.region.kind === 'details' ? grid.place(0, column).region : grid.region.id,
    column: column.index,
    header: column.header,
    field: aged.has(column) ? 'bucket' : (named.get(column) ?? null),
    example: column.cells.find(Boolean) ?? '',
  }));
}
