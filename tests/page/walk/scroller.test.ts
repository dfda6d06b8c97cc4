// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { scrollerOf } from '../../../lib/page/walk/scroller.ts';

/** A box of rows that shows 400 of 1000 px, each row 40. */
function boxOf(style: string): { box: Element; row: Element } {
  document.body.innerHTML = `<div style="${style}"><div><div id="row"></div></div></div>`;
  const box = document.body.firstElementChild;
  const row = document.querySelector('#row');
  if (!box || !row) throw new Error('no box');
  Object.defineProperties(box, { clientHeight: { value: 400 }, scrollHeight: { value: 1000 } });
  row.getBoundingClientRect = () => new DOMRect(0, 0, 100, 40);
  return { box, row };
}

it('goes on screen by screen, a row and a half kept in view, and back to where it was', () => {
  const { box, row } = boxOf('overflow-y: auto');
  box.scrollTop = 30;
  const scroller = scrollerOf(row, false);
  expect(scroller?.toTop()).toBe(true);
  expect(scroller?.toTop()).toBe(false);
  scroller?.forth();
  expect(box.scrollTop).toBe(340);
  expect(scroller?.atEnd()).toBe(false);
  scroller?.forth();
  expect(scroller?.atEnd()).toBe(true);
  scroller?.back();
  expect(box.scrollTop).toBe(30);
});

it('touches the side and comes back, so that columns out of view are drawn', () => {
  const { box, row } = boxOf('overflow-y: auto');
  const scroller = scrollerOf(row, true);
  scroller?.aside();
  expect(box.scrollLeft).toBe(1);
  scroller?.aside();
  expect(box.scrollLeft).toBe(0);
});

it('takes a box that hides its overflow only where rows are drawn as they come into view', () => {
  const { row } = boxOf('overflow-y: hidden');
  expect(scrollerOf(row, false)).toBeNull();
  expect(scrollerOf(row, true)).not.toBeNull();
});
