import type { Hooks } from '../domain/hooks.ts';
import type { Instant } from '../domain/instant.ts';
import type { PageFacts } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { identityClues } from './identity.ts';
import { marksOf } from './marks.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

const current =
  '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],nav .active,.nav .active,.tabs .active,' +
  '[class*=breadcrumb]>:last-child';

/** What the page says about itself. `regions` are the roots of what was found on it. */
export function pageFacts(document: Document, hooks: Hooks, regions: readonly Element[]): PageFacts {
  const { body, documentElement, defaultView, location } = document;
  const texts = (selector: string, longest: number) => {
    const found = all(body, selector).filter(isShown).slice(0, 40).map(textOf);
    return [...new Set(found)].filter((text) => text && text.length <= longest).slice(0, 20);
  };
  const arrivedAt = defaultView && lastArrival(defaultView.performance);
  return {
    url: location.href,
    title: clean(document.title),
    lang: attr(documentElement, 'lang') || attr(body, 'lang') || null,
    headings: texts('h1,h2,[role=heading][aria-level="1"],[role=heading][aria-level="2"]', 300),
    current: texts(current, 80),
    identity: identityClues(document, hooks),
    loadedAt: instantOf(defaultView?.performance.timeOrigin ?? 0),
    ...(arrivedAt && { arrivedAt: instantOf(arrivedAt) }),
    closedFrames: closedFrames(document),
    marks: marksOf(document, regions),
  };
}

/** Domain functions bring a schema library with them, which may not run in a page. */
const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** When the document, or what its scripts asked for since, was last received; small answers are polls, not lists. */
function lastArrival(performance: Performance): number {
  const loads = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'));
  const ends = loads.flatMap((one) => {
    if (!(one instanceof PerformanceResourceTiming) || !/navigation|fetch|xmlhttp/.test(one.initiatorType))
      return [];
    return one.decodedBodySize > 0 && one.decodedBodySize < 1000 ? [] : one.responseEnd;
  });
  const last = Math.max(0, ...ends);
  return last > 0 ? performance.timeOrigin + last : 0;
}

/** Origins of frames that are not ours to read and big enough to hold the ledger. */
function closedFrames(document: Document): readonly string[] {
  const origins = all(document, 'iframe[src],frame[src]').flatMap((frame) => {
    const box = frame.getBoundingClientRect();
    const large =
      (box.width || Number(attr(frame, 'width'))) >= 300 &&
      (box.height || Number(attr(frame, 'height'))) >= 200;
    const { origin } = new URL(URL.parse(attr(frame, 'src'), document.baseURI) ?? document.location.href);
    return large && origin.startsWith('http') && origin !== document.location.origin ? [origin] : [];
  });
  return [...new Set(origins)].slice(0, 10);
}
