import { all } from './dom.ts';
import { hidesNothing } from './hides-nothing.ts';
import { isRendered, isShown } from './shown.ts';
import { words } from './words.ts';

/** More cells than this are not serialised in one go: that would be a long task. */
const mostCells = 120_000;
/** For fewer rows it is not worth to look through the page's styles. */
const fewRows = 300;
/** The markup of a longer row is no ledger's: it is read cell by cell. */
const longest = 9999;

/**
 * Gives the markup of a table's rows, up to their end tag, where it says all there is to them: so many cells of text, or
 * of one plain element that is shown. The rows of a section come out of one serialisation, which is one native call where
 * reading node by node costs one a cell; each of its rows ends in one end tag of its own, so where there are as many of
 * these as rows, none is another's. A row that is asked for once more is serialised by itself. Null where the row is not
 * shown, or its cells must be read with care; so must a row without a word, which may be none.
 */
export function markupOfRows(): (row: Element, width: number) => string | null {
  const taken = new Set<Element | null>();
  let rows: readonly Element[] = [];
  let pieces: readonly string[] = [];
  let next = 0;
  let shown = false;
  let shapes: readonly RegExp[] | undefined;
  return (row, width) => {
    shapes ??= [words.textCell, words.plainCell].map(
      ({ source }) => new RegExp(`${words.rowStart.source}(?:${source}){${width}}\\s*$`),
    );
    let at = rows.indexOf(row, next);
    const section = at < 0 ? row.parentElement : null;
    if (section && !taken.has(section)) {
      taken.add(section);
      rows = section.childElementCount * width < mostCells ? [...section.children] : [];
      const whole = rows[0] && rows.every(({ localName }) => localName === 'tr') ? section.getHTML() : '';
      pieces = whole.split('</tr>');
      if (pieces.length !== rows.length + 1) rows = [];
      at = rows.indexOf(row);
      shown = rows.length > fewRows && hidesNothing(section, whole);
    }
    next = at + 1;
    const html = at < 0 ? row.outerHTML.slice(0, -5) : (pieces[at]?.trimStart() ?? '');
    if (next === rows.length) rows = pieces = [];
    const [bare, plain] = shapes;
    const proven = at >= 0 && shown;
    if (html.length > longest || (!proven && !isRendered(row))) return null;
    if (bare?.test(html)) return html;
    const noisy = words.maybeNoise.test(html);
    const isSeen = (one: Element) => (noisy ? isShown : isRendered)(one) && !one.shadowRoot;
    return plain?.test(html) && ((proven && !noisy) || all(row, words.cellContents).every(isSeen))
      ? html
      : null;
  };
}
