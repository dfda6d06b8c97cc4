import { parentOf } from '../dom.ts';

export type Scroller = {
  /** Goes on by most of what is in view. */
  forth(): void;
  atEnd(): boolean;
  /** Back to where it was. */
  back(): void;
};

const share = 0.7;

/** What scrolls the rows; the document where nothing nearer does, null where nothing is out of sight. */
export function scrollerOf(row: Element, virtual: boolean): Scroller | null {
  const page = row.ownerDocument.scrollingElement;
  for (let at = parentOf(row); at && at !== page && at.localName !== 'body'; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    const room = at.clientHeight > 40 && at.scrollHeight > at.clientHeight + 8;
    // Some virtual lists hide their overflow and draw a bar of their own.
    if (room && (/auto|scroll/.test(overflowY) || (virtual && overflowY === 'hidden'))) return scrolling(at);
  }
  return page && page.scrollHeight > page.clientHeight + 8 ? scrolling(page) : null;
}

function scrolling(box: Element): Scroller {
  const { scrollTop, scrollLeft } = box;
  const atEnd = (): boolean => box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
  return {
    atEnd,
    forth() {
      box.scrollTop += Math.max(20, box.clientHeight * share);
    },
    back() {
      box.scrollTop = scrollTop;
      box.scrollLeft = scrollLeft;
    },
  };
}
