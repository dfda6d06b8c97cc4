import { nameOf, parentOf } from './dom.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

/** Puts headers that stand in a table of their own over their rows; drops copies made for scrolling. */
export function joinTables(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept: Sheet[] = [];
  for (const sheet of sheets) {
    const before = kept.at(-1);
    const joined = before && areNear(before, sheet) && withHead(before, sheet);
    if (joined) kept.pop();
    kept.push(joined || sheet);
  }
  return kept.filter(
    (sheet, at) => !kept.some((other, index) => other !== sheet && isCopy(sheet, other, at > index)),
  );
}

const headersOf = (sheet: Sheet): string => sheet.columns.flatMap((column) => column.headers).join('|');
const hasData = (sheet: Sheet): boolean => sheet.lines.some((line) => line.role !== 'footer');

/** As many columns, within one box of the page: a common ancestor at most five steps up. */
function areNear(a: Sheet, b: Sheet): boolean {
  let at: Element | null = a.root;
  for (let up = 0; at && up < 5 && !at.contains(b.root); up++) at = parentOf(at);
  return at?.contains(b.root) === true && a.columns.length === b.columns.length;
}

const withHead = (head: Sheet, body: Sheet): Sheet | null =>
  head.lines.length > 0 || !headersOf(head) || headersOf(body) || !hasData(body)
    ? null
    : { ...body, columns: head.columns };

/** A header drawn twice, or a whole table drawn again: same headers, and nothing or the same in it. */
function isCopy(sheet: Sheet, other: Sheet, later: boolean): boolean {
  if (!headersOf(sheet) || headersOf(sheet) !== headersOf(other)) return false;
  if (!hasData(sheet) && hasData(other)) return areNear(sheet, other);
  const [own, its] = [sheet, other].map(({ root }) =>
    words.copyName.test(nameOf(root) + nameOf(parentOf(root))),
  );
  return (own === its ? later : own === true) && sheet.root.textContent === other.root.textContent;
}
