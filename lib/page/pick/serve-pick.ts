import type { AnsweredPort } from '../../messages/answer-port.ts';
import type { PickEvent, PickRequest } from '../../messages/pick-contract.ts';
import type { SeenPage } from '../seen-page.ts';
import { createGlass } from './glass.ts';
import { listAround } from './list-around.ts';
import { type Hit, hitAt, locate } from './locate.ts';

/** Everything by which a page could take a click or a key for meant for it. */
const swallowed =
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend touchcancel dragstart keydown keypress keyup'.split(
    ' ',
  );

/** After a click or key has ended it: the rest of a double click, or the key coming up, is not for the page either. */
const linger = 400;

/**
 * Lets a person point at something of the page, by pointer or keys. Until it ends, clicks and keys do not reach the
 * page; afterwards no listener, node or timer of it is left.
 */
export function servePick(
  port: AnsweredPort<PickRequest, PickEvent>,
  document: Document,
  seen: () => SeenPage | null | undefined,
): void {
  port.onRequest((request) => {
    if (request.type === 'start') start(request.origins);
    else press(request.key);
  });
  port.onClose(() => end(0));

  let press: (key: string) => void = () => {};
  let end: (after: number) => void = () => {};

  function start(origins: readonly string[]): void {
    end(0);
    const page = document.defaultView;
    if (!page) return;
    const listening = new AbortController();
    const { signal } = listening;
    let under: Element | null = null;
    let hit: Hit | null = null;
    let over = false;

    const show = (next: Hit | null, element: Element | null): void => {
      hit = next;
      under = element;
      glass.mark(hit, hit ? null : element && listAround(element) && element);
    };
    const finish = (event: PickEvent): void => {
      port.post(event);
      if (event.type === 'missed') return;
      end(linger);
    };
    const choose = (): void => {
      const text = (hit?.element ?? under)?.textContent?.trim().slice(0, 200) ?? '';
      const { frame = '' } = seen() ?? {};
      const hooks = !hit && under ? listAround(under) : null;
      if (hit) {
        const { region, row, column } = hit;
        finish({ type: 'column', place: { frame, region: region.id, row, column }, text });
      } else finish(hooks ? { type: 'list', hooks, text } : { type: 'missed' });
    };
    press = (key) => {
      if (over) return;
      if (key === 'Escape') finish({ type: 'cancelled' });
      else if (key === 'Enter') choose();
      else if (key.startsWith('Arrow')) {
        const next = step(hit, key, seen());
        next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        if (next) show(next, next.element);
      }
    };
    const pointAt = (event: Event): void => {
      // Events of the pane are of its own realm: told by shape, not by class.
      const [x, y] = [Number(Reflect.get(event, 'clientX')), Number(Reflect.get(event, 'clientY'))];
      const element = glass.under(x, y);
      show(element && locate(element, x, seen()), element);
    };
    const heard = (event: Event): void => {
      // What the page's own scripts send to each other is none of ours.
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      // A touch that is prevented makes no click.
      if (!event.type.startsWith('touch')) event.preventDefault();
      if (over) return;
      if (event.type === 'click') {
        pointAt(event);
        choose();
      } else if (event.type === 'keydown') {
        press(String(Reflect.get(event, 'key')));
      }
    };
    const moved = (event: Event): void => {
      if (!over && event.isTrusted) pointAt(event);
    };
    const wheeled = (event: WheelEvent): void => scroll(under, event);
    const listen = (to: Window | null): void => {
      const options = { capture: true, passive: false, signal };
      for (const name of swallowed) to?.addEventListener(name, heard, options);
      to?.addEventListener('pointermove', moved, options);
    };
    listen(page);
    const glass = createGlass(
      document,
      (frame) => origins.includes(originOf(frame)),
      (pane) => {
        listen(pane);
        pane?.addEventListener('wheel', wheeled, { signal, passive: true });
      },
    );
    const settle = (): void => {
      glass.cut();
      if (!over) show(hit, under);
    };
    for (const name of ['scroll', 'resize', 'pointerover'])
      page.addEventListener(name, settle, { capture: true, signal });
    glass.cut();
    end = (after) => {
      over = true;
      press = () => {};
      glass.mark(null, null);
      const remove = (): void => {
        listening.abort();
        glass.remove();
      };
      if (after > 0) setTimeout(remove, after);
      else if (!pending) remove();
      pending = after > 0;
    };
    let pending = false;
    const rows = (seen()?.regions ?? []).reduce((sum, region) => sum + region.rows.size, 0);
    port.post({ type: 'ready', rows });
  }
}

/** The cell beside, above or below; without one, the first cell of the longest list. */
function step(from: Hit | null, key: string, seen: SeenPage | null | undefined): Hit | null {
  if (!from) {
    const [longest] = [...(seen?.regions ?? [])].sort((a, b) => b.rows.size - a.rows.size);
    const first = longest?.rows.keys().next().value;
    return longest && first !== undefined ? hitAt(longest, first, 0) : null;
  }
  const { region, row, column } = from;
  const rows = [...region.rows.keys()];
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const aside = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const to = rows[Math.min(Math.max(rows.indexOf(row) + down, 0), rows.length - 1)];
  const width = region.sheet.columns.length;
  for (let at = column + aside; to !== undefined && at >= 0 && at < width; at += aside) {
    const next = hitAt(region, to, at);
    if (next || aside === 0) return next ?? from;
  }
  return from;
}

/** The wheel turns what is under the pane. */
function scroll(element: Element | null, { deltaX, deltaY }: WheelEvent): void {
  for (let at = element; at; at = at.parentElement) {
    const { scrollTop, scrollLeft } = at;
    at.scrollBy({ left: deltaX, top: deltaY, behavior: 'instant' });
    if (at.scrollTop !== scrollTop || at.scrollLeft !== scrollLeft) return;
  }
}

function originOf(frame: HTMLIFrameElement): string {
  try {
    return new URL(frame.contentDocument?.location.href ?? frame.src, frame.baseURI).origin;
  } catch {
    return '';
  }
}
