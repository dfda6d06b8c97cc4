import type { SentFacts } from '../messages/contract.ts';
import { textOf } from './cell-text.ts';
import { all, attr, within } from './dom.ts';
import { identityClues } from './identity.ts';
import type { Look } from './look.ts';
import { marksOf } from './marks.ts';
import type { SeenRegion } from './seen-region.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** What the page says about itself, with what was found on it. @param states that it was found to be in */
export function factsOf(
  { document, hooks }: Look,
  seen: readonly SeenRegion[],
  states: readonly string[],
): SentFacts {
  const regions = seen.map(({ sheet }) => sheet.root);
  const { body, documentElement, location } = document;
  const beside = outside(body, regions);
  const texts = (selector: string) => {
    const found = beside.flatMap((one) => within(one, selector)).slice(0, 40);
    return found.filter(isShown).map(textOf);
  };
  return {
    url: location.href,
    title: clean(document.title),
    lang: attr(documentElement, 'lang') || null,
    headings: texts(words.titleTags),
    current: texts(words.currentItems),
    identity: identityClues(document, hooks),
    loadedAt: performance.timeOrigin,
    arrivedAt: performance.timeOrigin + lastArrival(),
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

/** When the document, or what its scripts asked for since, was last received, in milliseconds since it was asked for. */
const lastArrival = (): number =>
  Math.max(
    0,
    ...performance
      .getEntries()
      .filter((one) => words.arrival.test(one.toJSON().initiatorType))
      .map((one) => one.startTime + one.duration),
  );

/** Origins of frames that are big enough to hold the ledger. */
const closedFrames = (document: Document): readonly string[] =>
  all(document, 'iframe').flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return (width >= 300 && height >= 200 && URL.parse(attr(frame, 'src'), document.baseURI)?.origin) || [];
  });
