import type { Hooks } from '../domain/hooks.ts';
import type { Instant } from '../domain/instant.ts';
import type { PageFacts } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { all, attr, within } from './dom.ts';
import { identityClues } from './identity.ts';
import { marksOf } from './marks.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** What the page says about itself. `regions` are the roots of what was found on it. */
export function pageFacts(
  document: Document,
  hooks: Hooks,
  regions: readonly Element[],
  states: readonly string[],
): PageFacts {
  const { body, documentElement, location } = document;
  const beside = outside(body, regions);
  const texts = (selector: string) => {
    const found = beside.flatMap((one) => within(one, selector)).slice(0, 40);
    return [...new Set(found.filter(isShown).map(textOf))].filter((text) => text && text.length < 200);
  };
  return {
    url: location.href,
    title: clean(document.title),
    lang: attr(documentElement, 'lang') || null,
    headings: texts(words.titleTags),
    current: texts(words.currentItems),
    identity: identityClues(document, hooks),
    loadedAt: instantOf(performance.timeOrigin),
    arrivedAt: instantOf(performance.timeOrigin + lastArrival()),
    closedFrames: closedFrames(document),
    marks: marksOf(document, regions, states),
  };
}

/** The largest elements that hold no table of these: what heads a page stands in none, and they may be long. */
function outside(element: Element, regions: readonly Element[]): readonly Element[] {
  if (!regions.some((one) => one instanceof HTMLTableElement && element.contains(one))) return [element];
  return regions.includes(element) && element.localName === 'table'
    ? []
    : [...element.children].flatMap((child) => outside(child, regions));
}

/** Domain functions bring a schema library with them, which may not run in a page. */
const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** When the document, or what its scripts asked for since, was last received, in milliseconds since it was asked for. */
const lastArrival = (): number =>
  Math.max(
    0,
    ...performance
      .getEntries()
      .filter((one) => words.arrival.test(one.toJSON().initiatorType))
      .map((one) => one.startTime + one.duration),
  );

/** Origins of frames that are not ours to read and big enough to hold the ledger. */
function closedFrames(document: Document): readonly string[] {
  const origins = all(document, 'iframe').map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width < 300 || height < 200 ? '' : (URL.parse(attr(frame, 'src'), document.baseURI)?.origin ?? '');
  });
  return [...new Set(origins)].filter(
    (origin) => origin.startsWith('http') && origin !== document.location.origin,
  );
}
