import { nameOf, parentOf } from './dom.ts';
import type { Sheet } from './sheet.ts';

/** Puts headers, rows and totals that stand in tables of their own together; drops copies made for scrolling. */
export function joinTables(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept: Sheet[] = [];
  for (const sheet of sheets) {
    const before = kept.at(-1);
    const joined = before && areNear(before, sheet) && (withHead(before, sheet) ?? withFoot(before, sheet));
    if (joined) kept.pop();
    kept.push(joined || sheet);
  }
  return kept.filter(
    (sheet, at) => !kept.some((other, index) => other !== sheet && isCopy(sheet, other, at > index)),
  );
}

const titled = (sheet: Sheet): boolean => sheet.columns.some((column) => column.headers.length > 0);
const hasData = (sheet: Sheet): boolean => sheet.lines.some((line) => line.role !== 'footer');

/** As many columns, within one box of the page: a common ancestor at most five steps up. */
function areNear(a: Sheet, b: Sheet): boolean {
  let at: Element | null = a.root;
  for (let up = 0; at && up < 5 && !at.contains(b.root); up++) at = parentOf(at);
  return at?.contains(b.root) === true && a.columns.length === b.columns.length;
}

function withHead(head: Sheet, body: Sheet): Sheet | null {
  if (head.lines.length > 0 || !titled(head) || titled(body) || !hasData(body)) return null;
  return {
    ...body,
    columns: head.columns.map(({ headers, key }, at) => ({
      headers,
      key: key ?? body.columns[at]?.key ?? null,
    })),
  };
}

function withFoot(body: Sheet, foot: Sheet): Sheet | null {
  const named = /foot|total|summary/i.test(nameOf(foot.root) + nameOf(parentOf(foot.root)));
  if (!hasData(body) || titled(foot) || foot.lines.length > 2 || !(named || !hasData(foot))) return null;
  const lines = foot.lines.map(({ elements }) => ({ elements, role: 'footer' as const }));
  const { texts } = body;
  return {
    ...body,
    lines: [...body.lines, ...lines],
    spots: (line) => (lines.some((one) => one === line) ? foot : body).spots(line),
    ...(texts && { texts: (line) => (lines.some((one) => one === line) ? null : texts(line)) }),
  };
}

/** A header drawn twice, or a whole table drawn again: same headers, and nothing or the same in it. */
function isCopy(sheet: Sheet, other: Sheet, later: boolean): boolean {
  if (!titled(sheet) || headersOf(sheet) !== headersOf(other)) return false;
  if (!hasData(sheet)) return hasData(other) ? areNear(sheet, other) : later;
  const own = isNamedCopy(sheet);
  const first = isNamedCopy(other) === own ? later : own;
  return (
    first && sheet.lines.length === other.lines.length && sheet.root.textContent === other.root.textContent
  );
}

const isNamedCopy = ({ root }: Sheet): boolean =>
  /clone|sticky|fixed|floating/i.test(nameOf(root) + nameOf(parentOf(root)));

const headersOf = (sheet: Sheet): string => JSON.stringify(sheet.columns.map((column) => column.headers));
