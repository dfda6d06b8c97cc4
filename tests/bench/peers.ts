/** Other ways from a table to its texts, fastest known forms. Runs in the page. */
import { utils } from 'xlsx';

/** The floor for a walk: every text node once, its text kept under its row. */
export function treeWalker(table: HTMLTableElement): string[][] {
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  const rows: string[][] = [];
  let row: Element | null | undefined;
  let texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.closest('tr');
    if (parent !== row) {
      row = parent;
      texts = [];
      rows.push(texts);
    }
    texts.push(node.nodeValue ?? '');
  }
  return rows;
}

/** The same without asking which row a text is in. */
export function plainTreeWalker(table: HTMLTableElement): string[] {
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts;
}

/** What a human could still call reading: one regular expression a cell. */
export function treeWalkerAndTest(table: HTMLTableElement): number {
  let amounts = 0;
  for (const text of plainTreeWalker(table)) if (/^-?[\d,]+\.\d\d$/.test(text)) amounts++;
  return amounts;
}

export const rowsAndCells = (table: HTMLTableElement): string[][] =>
  Array.from(table.rows, (row) => Array.from(row.cells, (cell) => cell.textContent ?? ''));

export const sheetJs = (table: HTMLTableElement): unknown[][] =>
  utils.sheet_to_json(utils.table_to_sheet(table, { raw: true }), { header: 1 });

// biome-ignore lint/performance/useDomNodeTextContent: the one native call that is measured against
export const innerText = (table: HTMLTableElement): string => table.innerText;

/** For tables with links and titles: those have to be fetched besides. */
export function innerTextAndAttributes(table: HTMLTableElement): readonly [string, string[]] {
  const found = table.querySelectorAll('a[href],[title]');
  return [
    innerText(table),
    Array.from(found, (one) => one.getAttribute('href') ?? one.getAttribute('title') ?? ''),
  ];
}
