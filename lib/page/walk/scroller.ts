import { parentOf } from '../dom.ts';

export type Scroller = {
  /** Goes on by most of what is in view. */
  forth(): void;
  /** A touch to the side and back: a grid that draws its columns as they come into view then draws them. */
  aside(): void;
  /** By so many pixels. */
  by(distance: number): void;
  /** To where a row stands that has so much of all rows above it. */
  to(share: number): void;
  /** To the first row; false where that is in view already. */
  toTop(): boolean;
  atEnd(): boolean;
  /** Whether it is still what scrolls the rows. */
  isThere(): boolean;
  /** Back to where it was. */
  back(): void;
};

/** So much of a screen stays in view when it goes on: a row or two, and never less than half of it is new. */
const kept = (box: Element, row: Element): number =>
  Math.min(row.getBoundingClientRect().height * 1.5, box.clientHeight / 2);

/** What scrolls the rows; the document where nothing nearer does, null where nothing is out of sight. */
export function scrollerOf(row: Element, virtual: boolean): Scroller | null {
  const page = row.ownerDocument.scrollingElement;
  for (let at = parentOf(row); at && at !== page && at.localName !== 'body'; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    const room = at.clientHeight > 40 && at.scrollHeight > at.clientHeight + 8;
    // Some virtual lists hide their overflow and draw a bar of their own.
    if (room && (/auto|scroll/.test(overflowY) || (virtual && overflowY === 'hidden')))
      return scrolling(at, row);
  }
  return page && page.scrollHeight > page.clientHeight + 8 ? scrolling(page, row) : null;
}

function scrolling(box: Element, row: Element): Scroller {
  const { scrollTop, scrollLeft } = box;
  const overlap = Math.max(24, kept(box, row));
  return {
    forth() {
      box.scrollTop += box.clientHeight - overlap;
    },
    aside() {
      const now = box.scrollLeft;
      box.scrollLeft = now > scrollLeft ? scrollLeft : scrollLeft + 1;
      if (box.scrollLeft === now) box.scrollLeft = now - 1;
    },
    by(distance) {
      box.scrollTop += distance;
    },
    to(share) {
      box.scrollTop = share * box.scrollHeight - box.clientHeight / 2;
    },
    toTop() {
      const below = box.scrollTop > 0;
      box.scrollTop = 0;
      return below;
    },
    atEnd: () => box.scrollTop + box.clientHeight >= box.scrollHeight - 2,
    isThere: () => box.isConnected,
    back() {
      box.scrollTop = scrollTop;
      box.scrollLeft = scrollLeft;
    },
  };
}
