import type { Place, Reading } from '../domain/reading.ts';

/** The text a place had when it was read; null where the reading does not hold it. */
export function textAt(reading: Reading, place: Place): string | null {
  const region = reading.regions.find(({ id, frame }) => id === place.region && frame === place.frame);
  const row = region?.rows.id.indexOf(place.row) ?? -1;
  return region?.columns[place.column]?.text[row] ?? null;
}
