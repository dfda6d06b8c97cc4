import type { Place, Reading } from '../domain/reading.ts';
import type { ColumnReading } from '../domain/snapshot.ts';
import type { TaughtColumn, TaughtField } from '../domain/taught.ts';
import { listKey } from '../interpret/columns/taught-columns.ts';
import { type Grid, gridOf } from '../interpret/grid.ts';
import { atOnce } from '../interpret/steps.ts';
import { tidy } from '../interpret/tidy.ts';

/**
 * The column a person pointed at, for a field. Where its cells hold several facts, the text under the pointer says
 * which one. Null where the reading has no such column, or the list is one of labels and values.
 */
export function pointedColumn(
  reading: Reading,
  place: Pick<Place, 'region' | 'row' | 'column'>,
  text: string,
  field: TaughtField,
): TaughtColumn | null {
  const region = reading.regions.find(({ id }) => id === place.region);
  if (!region || region.kind === 'details') return null;
  const grid = atOnce(gridOf(region));
  const facts = grid.columns.filter(({ index }) => index === place.column);
  const row = region.rows.id.indexOf(place.row);
  const said = tidy(text);
  const fact =
    facts.find(({ cells, header }) => (row < 0 ? header === said : cells[row] === said)) ??
    facts.find(({ cells }) => said !== '' && (cells[row] ?? '').includes(said)) ??
    facts[0];
  if (!fact) return null;
  return {
    list: listKey(grid),
    field,
    column: fact.index,
    part: fact.part,
    header: fact.header,
    example: (fact.cells[row] || fact.cells.find(Boolean) || '').slice(0, 200),
    sure: false,
  };
}

/** The same for a column as the panel lists it. */
export const listedColumn = (
  reading: Reading,
  { region, column, example }: ColumnReading,
  field: TaughtField,
) =>
  pointedColumn(
    reading,
    { region, row: rowSaying(reading, region, column, example), column },
    example,
    field,
  );

/** The column that says a text, in a reading made after its list was shown. */
export function columnSaying(reading: Reading, text: string, field: TaughtField): TaughtColumn | null {
  const said = tidy(text);
  for (const region of reading.regions)
    for (const [column, { text: cells, headers }] of region.columns.entries()) {
      const row = cells.findIndex((cell) => tidy(cell) === said);
      if (said === '' || (row < 0 && !headers.some((header) => tidy(header) === said))) continue;
      return pointedColumn(
        reading,
        { region: region.id, row: region.rows.id[row] ?? '', column },
        text,
        field,
      );
    }
  return null;
}

function rowSaying(reading: Reading, id: string, column: number, example: string): string {
  const region = reading.regions.find((one) => one.id === id);
  const grid: Grid | null = region ? atOnce(gridOf(region)) : null;
  const facts = grid?.columns.filter(({ index }) => index === column) ?? [];
  const row = facts.map(({ cells }) => cells.indexOf(example)).find((at) => at >= 0) ?? -1;
  return region?.rows.id[row] ?? '';
}
