import { all, attr, parentOf } from '../dom.ts';
import { clean } from '../text.ts';
import { isHarmless, isOn } from './harmless.ts';
import type { Known } from './known.ts';

const controls = 'a,button,[role=button],[role=link]';
const rowsOfList = 'tbody,[role=row],[role=gridcell],[role=rowgroup]';
const currents =
  '[aria-current]:not([aria-current=false]),.active,.current,.is-active,.selected,[class*=-active]';

export type Way = 'next' | 'previous';

/** The controls around a list that provably turn its pages. */
export type Pager = {
  /** Null where there is none, it is off, or more than one would do and they differ. */
  find(way: Way): Element | null;
  more(): Element | null;
  /** The number of the page in view, as its pager marks it. */
  current(): string | null;
  /** The control of the page of that number. */
  numbered(label: string): Element | null;
};

/**
 * Looks around a list, from near to far, as far as no other list begins. A control counts only if its names say so from
 * end to end, it stands in a box of page controls, and pressing it is harmless.
 */
export function pagerAround(list: Element, others: readonly Element[], known: Known): Pager {
  const { location } = list.ownerDocument;
  const around: Element[] = [];
  for (let at = parentOf(list), up = 0; at && up < 10; at = parentOf(at), up++) {
    if (others.some((other) => at?.contains(other) && !list.contains(other) && !other.contains(list))) break;
    around.push(at);
  }
  const near = (selector: string): readonly (readonly Element[])[] =>
    [list, ...around].map((box) => all(box, selector).filter((one) => !isInRows(one, list)));
  const usable = (control: Element): boolean => isOn(control) && isHarmless(control, known, location);

  const find = (way: Way): Element | null => {
    for (const found of near(controls)) {
      const fit = found.filter((one) => leads(one, way, known) && boxOf(one, known) && usable(one));
      if (fit.length > 0) return only(fit);
    }
    return null;
  };
  const boxes = (): readonly Element[] =>
    near(controls).flatMap((found) =>
      found.flatMap(
        (one) => ((leads(one, 'next', known) || leads(one, 'previous', known)) && boxOf(one, known)) || [],
      ),
    );

  return {
    find,
    more() {
      for (const found of near(controls)) {
        const fit = found.filter(
          (one) => names(one).length > 0 && names(one).every((name) => known.more.test(name)),
        );
        const [one] = fit.filter((control) => usable(control) && !control.closest('form'));
        if (one) return fit.length === 1 ? one : null;
      }
      return null;
    },
    current() {
      const [box] = boxes();
      const marked = all(box, currents).map((one) => clean(one.textContent));
      return marked.find((text) => /^\d{1,5}$/.test(text)) ?? null;
    },
    numbered(label) {
      const [box] = boxes();
      const fit = all(box, controls).filter((one) => clean(one.textContent) === label && usable(one));
      return fit.length === 1 ? (fit[0] ?? null) : null;
    },
  };
}

/** Several controls that lead to the same: a pager above the list and one below. */
function only(fit: readonly Element[]): Element | null {
  // "»" is the last page where "›" is the next one.
  const plain = fit.filter((one) => !names(one).some((name) => /^(?:[»«]|>>|<<)$/.test(name)));
  const [first, ...rest] = plain.length > 0 ? plain : fit;
  const same = rest.every((one) => attr(one, 'href') === attr(first, 'href'));
  return first && same ? first : null;
}

/** What a control is called, by whatever names it. */
const names = (control: Element): readonly string[] =>
  [attr(control, 'aria-label'), attr(control, 'title'), control.textContent].map(clean).filter(Boolean);

function leads(control: Element, way: Way, known: Known): boolean {
  const called = names(control);
  if (called.length > 0 && called.every((name) => known[way].test(name))) return true;
  if (called.length > 0) return false;
  // An icon alone: then its class, or that of the item around it, must say so.
  const classes = [attr(control, 'class'), attr(control.closest('li'), 'class')];
  return classes.some((one) => known[`${way}Class`].test(one));
}

/** The box of page controls a control stands in: called so, or full of page numbers, or with a way back beside it. */
function boxOf(control: Element, known: Known): Element | null {
  let at = control.parentElement;
  for (let up = 0; at && up < 4; at = at.parentElement, up++) {
    if (at.textContent.length > 400 || at.querySelector('tbody,[role=row]')) return null;
    const called = [attr(at, 'class'), attr(at, 'id'), attr(at, 'aria-label')].some((one) =>
      known.box.test(one),
    );
    const inside = all(at, controls);
    const numbers = inside.filter((one) => /^\d{1,4}$/.test(clean(one.textContent))).length;
    const back = inside.some(
      (one) => one !== control && (leads(one, 'previous', known) || leads(one, 'next', known)),
    );
    const counts = /\d\s*\D{1,6}\s*\d/.test(clean(at.textContent));
    if (called || numbers >= 2 || (back && counts) || (control.matches('[rel=next],[rel=prev]') && counts))
      return at;
  }
  return null;
}

const isInRows = (one: Element, list: Element): boolean => {
  const rows = one.closest(rowsOfList);
  return rows !== null && (list.contains(rows) || rows.contains(list));
};
