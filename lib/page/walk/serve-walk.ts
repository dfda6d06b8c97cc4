import type { WalkEvent, WalkRequest } from '../../messages/walk-contract.ts';
import type { SeenPage } from '../seen-page.ts';
import type { SeenRegion } from '../seen-region.ts';
import { adopt } from '../words.ts';
import { knownOf } from './known.ts';
import { type Pager, pagerAround } from './pager.ts';
import { type Scroller, scrollerOf } from './scroller.ts';
import { type Sought, seekRow } from './seek-row.ts';

/** The page's end of a port. */
export type WalkedPort = {
  post(event: WalkEvent): void;
  onRequest(heard: (request: WalkRequest) => void): void;
  onClose(closed: () => void): void;
};

/** How long a page pressed on the way back may take, in milliseconds, and how often that is looked at. */
const patience = 5000;
const interval = 60;
/** So long a page in the background, which draws no frames, is given to put other rows, in milliseconds. */
const unseen = 400;

/**
 * Turns the pages of one list, or scrolls it, a step at a time and only when asked. Presses nothing that is not provably
 * a pager; puts pages and scrolling back at the end.
 */
export function serveWalk(
  port: WalkedPort,
  document: Document,
  seen: () => SeenPage | null | undefined,
): void {
  let begun: Extract<WalkRequest, { type: 'begin' }> | null = null;
  let open = true;
  let start: string | null = null;
  let turned = 0;
  /** Nothing of the page in view was scrolled yet: its first rows may stand above. */
  let fresh = true;
  const scrollers = new Map<Element, Scroller>();
  /** The step on its way, and what was pressed in it: on the way back both have to have come to their end. */
  let stepping: Promise<unknown> = Promise.resolve();
  let turning: Promise<unknown> = Promise.resolve();
  let leaving = false;
  const top = document.scrollingElement?.scrollTop ?? 0;

  port.onRequest((request) => {
    if (request.type === 'begin') begin(request);
    else if (!begun) return;
    else if (request.type === 'step') stepping = step(request.bottomed);
    else if (request.type === 'seek') void seek(request);
    else if (request.type === 'restore') void restore();
    else document.scrollingElement?.scrollTo({ top: request.top, behavior: 'instant' });
  });
  port.onClose(() => {
    open = false;
  });

  function begin(request: Extract<WalkRequest, { type: 'begin' }>): void {
    const page = seen();
    if (page?.frame !== request.frame) return;
    adopt(page.words);
    begun = request;
    start = pager()?.current() ?? null;
    port.post({ type: 'ready', top });
  }

  /** The list as it stands now: the page may have drawn it anew. */
  function list(): SeenRegion | null {
    const regions = seen()?.regions ?? [];
    return regions.find(({ id }) => id === begun?.region) ?? null;
  }

  function pager(): Pager | null {
    const region = list();
    if (!region || !begun) return null;
    const others = (seen()?.regions ?? []).filter((one) => one !== region && one.sheet.lines.length > 1);
    return pagerAround(
      region.sheet.root,
      others.map(({ sheet }) => sheet.root),
      knownOf(begun.words),
    );
  }

  /** What scrolls the rows of the list; it stays while the rows in it come and go. */
  function scroller(): Scroller | null {
    const region = list();
    if (!region) return null;
    const { root } = region.sheet;
    const known = scrollers.get(root);
    if (known?.isThere()) return known;
    const row = [...region.rows.values()].at(-1)?.line.elements[0];
    const found = row?.isConnected ? scrollerOf(row, region.virtual) : null;
    if (found) scrollers.set(root, found);
    return found;
  }

  async function step(bottomed: boolean): Promise<void> {
    await known();
    if (!open || leaving) return;
    const pages = pager();
    const next = pages?.find('next') ?? pages?.more() ?? null;
    const scrolled = bottomed ? null : scroller();
    // Rows of a virtual list come by scrolling; those of any other list only where no pager brings them.
    if (scrolled && (list()?.virtual || !next)) {
      if (!(fresh && list()?.virtual && scrolled.toTop())) scrolled.forth();
      fresh = false;
      await known(scrolled);
      if (open) port.post({ type: 'stepped', by: 'scroll', end: scrolled.atEnd() });
    } else if (next) {
      const by = next === pages?.find('next') ? 'next' : 'more';
      if (by === 'next') turned++;
      fresh = by === 'next';
      port.post({ type: 'stepped', by, end: false });
      turning = pressed(next);
    } else port.post({ type: 'end' });
  }

  async function seek(wanted: Sought): Promise<void> {
    const scrolled = scroller();
    const found = scrolled !== null && (await seekRow(wanted, scrolled, list, () => known(scrolled)));
    if (open) port.post({ type: 'sought', found });
  }

  /**
   * Waits until the reader knows all that is drawn. Rows that are drawn and gone again before it looked at them would be
   * missing.
   */
  async function known(scrolled?: Scroller): Promise<void> {
    for (let started = Date.now(); open && Date.now() - started < patience; ) {
      await drawn();
      if ((await seen()?.catchUp()) ?? false) return;
      scrolled?.aside();
    }
  }

  async function restore(): Promise<void> {
    leaving = true;
    await stepping;
    await turning;
    const numbered = start === null || turned === 0 ? null : pager()?.numbered(start);
    if (numbered) {
      await pressed(numbered);
      turned = 0;
    }
    for (let back = pager()?.find('previous'); turned > 0 && back; back = pager()?.find('previous')) {
      turned--;
      if (!(await pressed(back))) break;
    }
    for (const one of scrollers.values()) one.back();
    document.scrollingElement?.scrollTo({ top, behavior: 'instant' });
    if (open) port.post({ type: 'restored', whole: turned === 0 });
  }

  /** Presses a control and waits until the list shows other rows. */
  async function pressed(control: Element): Promise<boolean> {
    const said = (): string => `${list()?.sheet.root.textContent}`;
    const before = said();
    press(control);
    for (let waited = 0; open && waited < patience; waited += interval) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      if (said() !== before) return true;
    }
    return false;
  }
}

/** Until the page was drawn twice, or for as long as that takes where nobody sees it. */
const drawn = (): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    new Promise((resolve) => setTimeout(resolve, unseen)),
  ]);

/** As a person's click would; a link goes where it leads. */
function press(control: Element): void {
  if (control instanceof HTMLElement) control.click();
}
