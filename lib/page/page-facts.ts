import type { Hooks } from '../domain/hooks.ts';
import type { Instant } from '../domain/instant.ts';
import type { PageFacts } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { closedFrames } from './closed-frames.ts';
import { findDeep } from './deep.ts';
import { identityClues } from './identity.ts';
import { marksOf } from './marks.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

const current =
  '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],nav .active,.nav .active,.tabs .active,' +
  '.nav-tabs .active,.breadcrumb :last-child,[class*=breadcrumb i] > :last-child';

/** What the page says about itself. `regions` are the roots of what was found on it. */
export function pageFacts(document: Document, hooks: Hooks, regions: readonly Element[]): PageFacts {
  return {
    url: document.location?.href ?? document.URL,
    title: clean(document.title),
    lang: clean(document.documentElement.lang) || clean(document.body?.lang ?? '') || null,
    headings: texts(document.body, 'h1,h2,[role=heading][aria-level="1"],[role=heading][aria-level="2"]', 20),
    current: texts(document.body, current, 12).filter((text) => text.length <= 80),
    identity: identityClues(document, hooks),
    loadedAt: instantOf(document.defaultView?.performance.timeOrigin ?? Date.now()),
    closedFrames: closedFrames(document),
    marks: marksOf(document, regions),
  };
}

function texts(root: Element | null, selector: string, most: number): readonly string[] {
  const found = root
    ? findDeep(root, selector)
        .filter(isShown)
        .slice(0, most * 2)
    : [];
  return [...new Set(found.map((element) => textOf(element).slice(0, 200)).filter((text) => text))].slice(
    0,
    most,
  );
}

/** Domain functions bring a schema library with them, which may not run in a page. */
const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
