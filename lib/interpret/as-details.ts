import type { Region } from '../domain/reading.ts';
import { headerFields } from './labels/header-fields.ts';

/**
 * A table or grid of two columns without headers whose first column holds nothing but known labels is a sheet of
 * label–value pairs, however it is built.
 */
export function asDetails(region: Region): Region {
  const [labels, values, more] = region.columns;
  if (region.kind === 'details' || !labels || !values || more) return region;
  if (labels.headers.length > 0 || values.headers.length > 0 || labels.text.length > 60) return region;
  const known = labels.text.filter((text) => headerFields(text).some(({ exact }) => exact)).length;
  return known >= 3 && known * 2 > labels.text.length ? { ...region, kind: 'details' } : region;
}
