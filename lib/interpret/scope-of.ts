import type { PageFacts, Region } from '../domain/reading.ts';
import type { Scope } from '../domain/snapshot.ts';
import { parseStatedCount, type StatedCount } from './stated-count.ts';

/** The counting text that says most about a list: the one with a total, else with a range. */
export function statedOf(region: Region): StatedCount | null {
  const found = region.stated.flatMap((text) => parseStatedCount(text) ?? []);
  return found.find(({ total }) => total !== null) ?? found[0] ?? null;
}

/**
 * What a list can speak for. Complete only where the page says how many rows there are, all were read, no filter or
 * search is in force and no further page is offered.
 */
export function scopeOf(region: Region, page: PageFacts, read: number, rows: number): Scope {
  const count = statedOf(region);
  const stated = count?.total ?? region.statedRows;
  const shown = isFiltered(region, page);
  const filtered = region.narrowed && shown === false ? null : shown;
  const all = stated !== null && rows >= stated && !region.morePages;
  return { read, stated, filtered, complete: all && filtered === false };
}

const neutral =
  /^(?:all|any|alle|tous|toutes|todos|todas|tutt[ie]|alla|kaikki|wszystkie|všechny|全て|すべて|全部|open|unpaid|outstanding|offen|awaiting payment|none|\*)?$/i;
const filterName =
  /^(?:q|query|search|s|filter.*|status|state|customer(?:id|_id)?|client(?:id|_id)?|from|to|date.*|start_?date|end_?date|period|overdue|unsentonly|suche|search_.*)$/i;
const narrowing =
  /\b(?:overdue|past due|paid|drafts?|search results|filtered|this (?:month|week|year))\b|überfällig|bezahlt|entwürfe|suchergebnis|en retard|payées|brouillons|vencid|pagad|borrador|scadut|pagat|bozze|vervallen|betaald|concepten|förfallna|betalda|forfaldne|forfalte|erääntyne|przeterminowan|po splatnosti|期限超過|逾期/iu;

/** True where a filter or search shows; false where none does; null where the address has words we cannot judge. */
function isFiltered(region: Region, page: PageFacts): boolean | null {
  if (region.filters.length > 0) return true;
  if (page.current.some((text) => narrowing.test(text))) return true;
  if (!URL.canParse(page.url)) return null;
  const url = new URL(page.url);
  const parameters = [
    ...new URLSearchParams(url.search),
    ...new URLSearchParams(url.hash.split('?')[1] ?? ''),
  ].filter(([, value]) => value !== '');
  if (parameters.some(([name, value]) => filterName.test(name) && !neutral.test(value))) return true;
  return false;
}
