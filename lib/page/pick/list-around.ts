import type { ListHooks } from '../../domain/pointing.ts';

const levels = [1, 2, 3, 4];

/**
 * The repeated structure that an element is part of, as selectors: the nearest ancestor with brothers of its own make
 * is a row, its parent the list. Null where nothing repeats.
 */
export function listAround(element: Element): ListHooks | null {
  for (let row = element; row.parentElement && row.parentElement !== row.ownerDocument.body.parentElement; ) {
    const box = row.parentElement;
    const make = makeOf(row);
    const alike = [...box.children].filter((one) => one.matches(make));
    const cells = alike.length > 1 && cellsOf(alike);
    if (cells) return { regions: [pathTo(box)], rows: `:scope > ${make}`, cells };
    row = box;
  }
  return null;
}

/** The first level below the rows that has several elements, as many in each row. */
function cellsOf(rows: readonly Element[]): string | null {
  for (const least of [3, 2])
    for (const level of levels) {
      const selector = `:scope${' > *'.repeat(level)}`;
      const counts = rows.slice(0, 20).map((row) => row.querySelectorAll(selector).length);
      const [first = 0] = counts;
      const same = counts.filter((count) => count === first).length;
      if (first >= least && same * 2 > counts.length) return selector;
    }
  return null;
}

/** Tag and classes that name a make, not a state or a number. */
const makeOf = (element: Element): string =>
  element.localName +
  [...element.classList]
    .filter((name) => !/\d|odd|even|active|select|hover|focus|first|last|current/i.test(name))
    .slice(0, 3)
    .map((name) => `.${CSS.escape(name)}`)
    .join('');

/** The shortest way to one element from the nearest id above. */
function pathTo(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.id && !/\d{3}/.test(at.id) ? `#${CSS.escape(at.id)}` : '';
    const { parentElement } = at;
    const twin = [...(parentElement?.children ?? [])].some(
      (one) => one !== at && one.matches(makeOf(at ?? one)),
    );
    const place = twin ? `:nth-child(${[...(parentElement?.children ?? [])].indexOf(at) + 1})` : '';
    path = (id || makeOf(at) + place) + (path && ` > ${path}`);
    if (id || element.ownerDocument.querySelectorAll(path).length === 1) break;
  }
  return path;
}
