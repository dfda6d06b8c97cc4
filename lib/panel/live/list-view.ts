import type { PageFacts, Reading, Region } from '../../domain/reading.ts';
import { statedOf } from '../../interpret/scope-of.ts';

/** One list as a page shows it: which list it is, and which part of it. */
export type ListView = {
  readonly region: Region;
  /** Its columns. */
  readonly look: string;
  /** The list: columns and address without its page. */
  readonly shape: string;
  /** The same, and the company shown. */
  readonly list: string;
  /** Search words and filters in force. */
  readonly filters: string;
  /** The part shown, as the page states it: "51–100 of 148". */
  readonly from: number | null;
  readonly to: number | null;
  /** The number of the page shown, as its address or its pager says it. */
  readonly number: number | null;
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
  const look = JSON.stringify([region.kind, region.inDialog, columns]);
  const shape = placeOf(page.url) + look;
  return {
    region,
    look,
    shape,
    list: shape + identityOf(page),
    filters: JSON.stringify(region.filters),
    from: count?.from ?? null,
    to: count?.to ?? null,
    number: pageNumber(page),
    total: count?.total ?? region.statedRows,
  };
}

/** Who the page says whose books these are. */
export const identityOf = ({ identity }: Reading['page']): string =>
  JSON.stringify(identity.map(({ from, text }) => `${from} ${text}`).sort());

const numbering = /^(?:p|pg|page|page[-_]?(?:no|num|number)|paged|current[-_]?page|seite)$/i;

/** The one item of a pager that is current, where it is a number; else the page that the address names. */
function pageNumber({ url, current }: PageFacts): number | null {
  const marked = current.filter((text) => /^\d{1,5}$/.test(text));
  if (marked.length === 1) return Number(marked[0]);
  const named = parametersOf(url).filter(([name, value]) => numbering.test(name) && /^\d{1,5}$/.test(value));
  return named.length === 1 ? Number(named[0]?.[1]) : null;
}

const turning =
  /^(?:p|pg|page|pages?[-_]?(?:no|num|number|index|size)?|paged|current[-_]?page|seite|offset|start|start[-_]?(?:row|at|index)|skip|first|limit|per[-_]?page|rows|cursor|after|before|sort.*|order.*|dir|direction)$/i;
const pageInPath = /\/(?:page|p|seite|pagina|página)[/-]?\d+(?=\/|$)/gi;

/** The address of a list, without what only turns or sorts its pages. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, hash } = new URL(url);
  const [hashPath = ''] = hash.split('?');
  const kept = parametersOf(url)
    .filter(([name, value]) => !turning.test(name) && value !== '')
    .map((pair) => pair.join('='));
  const path = pathname + (/^#!?\//.test(hashPath) ? hashPath : '');
  return [origin + path.replace(pageInPath, ''), ...kept.sort()].join('&');
}

/** Of the address and of what a script put behind its #. */
function parametersOf(url: string): readonly (readonly [name: string, value: string])[] {
  if (!URL.canParse(url)) return [];
  const { search, hash } = new URL(url);
  return [...new URLSearchParams(search), ...new URLSearchParams(hash.split('?')[1] ?? '')];
}
