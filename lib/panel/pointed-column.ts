import type { Place, Reading, Region } from '../domain/reading.ts';
import type { ColumnReading } from '../domain/snapshot.ts';
import { detailsList, type TaughtColumn, type TaughtField } from '../domain/taught.ts';
import { asDetails } from '../interpret/as-details.ts';
import { listKey } from '../interpret/columns/taught-columns.ts';
import { type Grid, gridOf } from '../interpret/grid.ts';
import { atOnce } from '../interpret/steps.ts';
import { tidy } from '../interpret/tidy.ts';

/**
 * The column a person pointed at, for a field. Where its cells hold several facts, the text under the pointer says
 * which one; on a record, label and value are one column. Null where the reading has no such column.
 */
export function pointedColumn(
  reading: Reading,
  place: Pick<Place, 'region' | 'row' | 'column'>,
  text: string,
  field: TaughtField,
): TaughtColumn | null {
  const region = reading.regions.find(({ id }) => id === place.region);
  if (!region) return null;
  if (asDetails(region).kind === 'details')
    return pointedPair(region, region.rows.id.indexOf(place.row), field);
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

function pointedPair({ columns }: Region, pair: number, field: TaughtField): TaughtColumn | null {
  const [labels, values] = columns;
  const header = tidy(labels?.text[pair] ?? '').replace(/\s*[:：]$/, '');
  if (header === '') return null;
  const example = tidy(values?.text[pair] ?? '').slice(0, 200);
  return { list: detailsList, field, column: pair, part: null, header, example, sure: false };
}

/** The same for a column as the panel lists it. */
export function listedColumn(
  reading: Reading,
  { region, column, example }: ColumnReading,
  field: TaughtField,
): TaughtColumn | null {
  const found = reading.regions.find(({ id }) => id === region);
  if (found && asDetails(found).kind === 'details') return pointedPair(found, column, field);
  return pointedColumn(
    reading,
    { region, row: rowSaying(reading, region, column, example), column },
    example,
    field,
  );
}

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
