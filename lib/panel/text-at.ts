import type { Place, Reading } from '../domain/reading.ts';
import type { ColumnReading } from '../domain/snapshot.ts';
import { tidy } from '../interpret/tidy.ts';

/** The text a place had when it was read; null where the reading does not hold it. */
export function textAt(reading: Reading, place: Place): string | null {
  const region = reading.regions.find(({ id, frame }) => id === place.region && frame === place.frame);
  const row = region?.rows.id.indexOf(place.row) ?? -1;
  return region?.columns[place.column]?.text[row] ?? null;
}

/** Where the example of a column stands: the first cell of the column that says it. */
export function exampleAt(reading: Reading, { region: id, column, example }: ColumnReading): Place | null {
  const region = reading.regions.find((one) => one.id === id);
  const row = region?.columns[column]?.text.findIndex((text) => tidy(text).includes(example)) ?? -1;
  const rowId = region?.rows.id[row];
  return region && rowId !== undefined && example
    ? { frame: region.frame, region: id, row: rowId, column }
    : null;
}
