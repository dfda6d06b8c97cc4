import type { Reading, Region } from '../../domain/reading.ts';
import { statedOf } from '../../interpret/scope-of.ts';

/** One list as a page shows it: which list it is, and which part of it. */
export type ListView = {
  readonly region: Region;
  /** The list: columns and address without its page. */
  readonly shape: string;
  /** The same, and the company shown. */
  readonly list: string;
  /** Search words and filters in force. */
  readonly filters: string;
  /** The part shown, as the page states it: "51–100 of 148". */
  readonly from: number | null;
  readonly to: number | null;
  /** Rows the page states for all parts together. */
  readonly total: number | null;
};

/** The lists of a reading. */
export const listsOf = (reading: Reading): readonly ListView[] =>
  reading.regions.filter(({ kind }) => kind !== 'details').map((one) => viewOf(one, reading));

/** The lists that can be told apart: one that looks like another of the same reading is left out. */
export function listViews(reading: Reading): readonly ListView[] {
  const views = listsOf(reading);
  return views.filter(({ list }) => views.filter((other) => other.list === list).length === 1);
}

function viewOf(region: Region, { page }: Reading): ListView {
  const count = statedOf(region);
  const columns = region.columns.map(({ headers, key }) => [headers, key]);
  const shape = JSON.stringify([placeOf(page.url), region.kind, region.inDialog, columns]);
  return {
    region,
    shape,
    list: shape + identityOf(page),
    filters: JSON.stringify(region.filters),
    from: count?.from ?? null,
    to: count?.to ?? null,
    total: count?.total ?? region.statedRows,
  };
}

/** Who the page says whose books these are. */
export const identityOf = ({ identity }: Reading['page']): string =>
  JSON.stringify(identity.map(({ from, text }) => `${from} ${text}`).sort());

const turning =
  /^(?:p|pg|page|pages?[-_]?(?:no|num|number|index|size)?|paged|current[-_]?page|seite|offset|start|start[-_]?(?:row|at|index)|skip|first|limit|per[-_]?page|rows|cursor|after|before|sort.*|order.*|dir|direction)$/i;
const pageInPath = /\/(?:page|p|seite|pagina|página)[/-]?\d+(?=\/|$)/gi;

/** The address of a list, without what only turns or sorts its pages. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search, hash } = new URL(url);
  const [hashPath = '', hashQuery = ''] = hash.split('?');
  const kept = [...new URLSearchParams(search), ...new URLSearchParams(hashQuery)]
    .filter(([name, value]) => !turning.test(name) && value !== '')
    .map((pair) => pair.join('='));
  const path = pathname + (/^#!?\//.test(hashPath) ? hashPath : '');
  return [origin + path.replace(pageInPath, ''), ...kept.sort()].join('&');
}
