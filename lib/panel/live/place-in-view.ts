import type { Place, Reading, Region } from '../../domain/reading.ts';
import { rowText } from './row-keys.ts';

const drawn = new WeakMap<Region, ReadonlyMap<string, string>>();

/**
 * Where a place of a reading stands on the page in view, which shows the same or a part of it; null where it stands on
 * another page of its list.
 */
export function placeInView(place: Place, reading: Reading, shown: Reading): Place | null {
  if (reading === shown) return place;
  const [region, now] = [reading, shown].map(({ regions }) =>
    regions.find(({ id, frame }) => id === place.region && frame === place.frame),
  );
  const row = region?.rows.id.indexOf(place.row) ?? -1;
  const id = region && now && row >= 0 ? idsByText(now).get(rowText(region, row)) : undefined;
  return id === undefined ? null : { ...place, row: id };
}

function idsByText(region: Region): ReadonlyMap<string, string> {
  const known = drawn.get(region) ?? new Map(region.rows.id.map((id, row) => [rowText(region, row), id]));
  drawn.set(region, known);
  return known;
}
