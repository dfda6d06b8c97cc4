import type { Hit } from './locate.ts';

export type Glass = {
  /** Shows what is meant; null: nothing. */
  mark(hit: Hit | null, element: Element | null): void;
  /** The topmost element of the page at a point. */
  under(x: number, y: number): Element | null;
  /** Cuts out the frames that have a pointer of their own. */
  cut(): void;
  remove(): void;
};

/**
 * A pane over the page, in a closed shadow root: a document of its own takes the clicks, so that no listener of the
 * page hears of them, whenever it was put there.
 *
 * @param listen told where events of the pane arrive; again, where the browser replaces its first empty document
 */
export function createGlass(
  document: Document,
  isOpen: (frame: HTMLIFrameElement) => boolean,
  listen: (to: Window | null) => void,
): Glass {
  const host = document.createElement('div');
  const pane = document.createElement('iframe');
  const column = document.createElement('div');
  const cell = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(pane, column, cell);
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647';
  pane.style.cssText = 'position:absolute;width:100%;height:100%;border:0;color-scheme:normal';
  pane.addEventListener('load', () => listen(pane.contentWindow));
  document.documentElement.append(host);
  listen(pane.contentWindow);
  // Above dialogs of the page.
  host.popover = 'manual';
  host.showPopover();

  const place = (box: HTMLElement, look: string, { left, top, right, bottom }: Omit<Box, 'width'>) => {
    box.style.cssText = `position:fixed;box-sizing:border-box;pointer-events:none;left:${left - 2}px;top:${top - 2}px;width:${right - left + 4}px;height:${bottom - top + 4}px;border-radius:3px;${look}`;
  };
  return {
    mark(hit, element) {
      const box = (hit?.element ?? element)?.getBoundingClientRect();
      column.style.cssText = cell.style.cssText = 'display:none';
      if (!box) return;
      place(cell, `outline:2px ${hit ? 'solid' : 'dashed'} #0b6bcb;background:#0b6bcb22`, box);
      if (hit) place(column, 'border:1px solid #0b6bcb;background:#0b6bcb14', columnBox(hit, box));
    },
    under(x, y) {
      let found = document.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
      for (let inner = found; inner; ) {
        found = inner;
        inner = found.shadowRoot?.elementFromPoint(x, y) ?? null;
        if (inner === found) break;
      }
      return found;
    },
    cut() {
      const holes = [...document.querySelectorAll('iframe')].filter(isOpen).map((frame) => {
        const { left, top, width, height } = frame.getBoundingClientRect();
        return `M${left} ${top}h${width}v${height}h${-width}z`;
      });
      host.style.clipPath = holes.length > 0 ? `path(evenodd,"M0 0H99999V99999H0z${holes.join('')}")` : '';
    },
    remove: () => host.remove(),
  };
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;

/** From the cell or header down to the last row, as far as the list's own box reaches. */
function columnBox({ region, column }: Hit, { left, right, top }: DOMRect): Omit<Box, 'width'> {
  const frame = region.sheet.root.getBoundingClientRect();
  const rows = [...region.rows.values()].map(({ line }) => line.elements[0]?.getBoundingClientRect());
  const first = rows[0]?.top ?? top;
  const last = rows.at(-1)?.bottom ?? frame.bottom;
  // In a list of labels and values nothing runs down.
  const [from, to] = region.sheet.kind === 'details' && column >= 0 ? [top, top] : [first, last];
  return {
    left,
    right,
    top: Math.max(Math.min(from, top), frame.top),
    bottom: Math.max(Math.min(to, frame.bottom), top),
  };
}
