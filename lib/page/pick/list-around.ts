import type { ListHooks } from '../../domain/pointing.ts';

/**
 * The repeated structure that an element is part of, as selectors: the nearest ancestor with brothers of its own make
 * under or over it is a row, its parent the list. Null where nothing repeats.
 */
export function listAround(element: Element): ListHooks | null {
  for (let row = element; row.parentElement && row.localName !== 'body'; row = row.parentElement) {
    const make = makeOf(row);
    const alike = [...row.parentElement.children].filter((one) => one.matches(make));
    const cells = areStacked(alike) && cellsOf(alike.slice(0, 20));
    if (cells) return { regions: [pathTo(row.parentElement)], rows: `:scope > ${make}`, cells };
  }
  return null;
}

/** Rows stand one under another; what stands side by side are their cells. */
function areStacked([first, second]: readonly Element[]): boolean {
  return (
    !!first && !!second && second.getBoundingClientRect().top >= first.getBoundingClientRect().bottom - 2
  );
}

/** The first level below the rows that has several elements with words, as many in most rows. */
function cellsOf(rows: readonly Element[]): string | null {
  for (const selector of [1, 2, 3, 4].map((level) => `:scope${' > *'.repeat(level)}`)) {
    const counts = rows.map((row) => {
      const cells = [...row.querySelectorAll(selector)];
      return cells.filter((cell) => cell.textContent?.trim()).length * 2 > cells.length ? cells.length : 0;
    });
    const same = counts.filter((count) => count > 2 && count === counts[0]);
    if (same.length * 2 > rows.length) return selector;
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
