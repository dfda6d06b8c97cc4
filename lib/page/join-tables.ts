import { parentOf } from './deep.ts';
import type { Line, Sheet } from './sheet.ts';

/** Puts headers, rows and totals that stand in tables of their own together; drops copies made for scrolling. */
export function joinTables(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept: Sheet[] = [];
  for (const sheet of sheets) {
    const before = kept.at(-1);
    if (before && isHeadOf(before, sheet)) kept[kept.length - 1] = withHead(sheet, before);
    else if (before && isFootOf(before, sheet)) kept[kept.length - 1] = withFoot(before, sheet);
    else kept.push(sheet);
  }
  return kept.filter(
    (sheet, at) => !kept.some((other, index) => other !== sheet && isCopy(sheet, other, at > index)),
  );
}

const titled = (sheet: Sheet): boolean => sheet.columns.some((column) => column.headers.length > 0);

const hasData = (sheet: Sheet): boolean => sheet.lines.some((line) => line.role !== 'footer');

function isHeadOf(head: Sheet, body: Sheet): boolean {
  return (
    head.lines.length === 0 &&
    titled(head) &&
    !titled(body) &&
    hasData(body) &&
    head.columns.length === body.columns.length &&
    areNear(head.root, body.root)
  );
}

function isFootOf(body: Sheet, foot: Sheet): boolean {
  const named = /foot|total|summary/i.test(`${foot.root.className} ${parentOf(foot.root)?.className ?? ''}`);
  return (
    hasData(body) &&
    foot.lines.length > 0 &&
    foot.lines.length < 3 &&
    !titled(foot) &&
    (named || !hasData(foot)) &&
    foot.columns.length === body.columns.length &&
    areNear(body.root, foot.root)
  );
}

const withHead = (body: Sheet, head: Sheet): Sheet => ({
  ...body,
  columns: body.columns.map((column, at) => ({
    headers: head.columns[at]?.headers ?? [],
    key: head.columns[at]?.key ?? column.key,
  })),
});

function withFoot(body: Sheet, foot: Sheet): Sheet {
  const lines = foot.lines.map((line): Line => ({ ...line, role: 'footer' }));
  const own = new Set(lines);
  return {
    ...body,
    lines: [...body.lines, ...lines],
    spots: (line) => (own.has(line) ? foot.spots(line) : body.spots(line)),
    ...(body.texts && { texts: (line: Line) => (own.has(line) ? null : (body.texts?.(line) ?? null)) }),
  };
}

/** Within one box of the page: a common ancestor at most five steps up from either. */
function areNear(a: Element, b: Element): boolean {
  let at: Element | null = a;
  for (let depth = 0; at && depth < 6; depth++, at = parentOf(at)) {
    if (at.contains(b)) return true;
  }
  return false;
}

const copyName = /clone|sticky|fixed|floating|scrollhead|header-copy/i;

/** A header drawn twice, or a whole table drawn again: same headers, and nothing or the same in it. */
function isCopy(sheet: Sheet, other: Sheet, later: boolean): boolean {
  if (!titled(sheet) || headersOf(sheet) !== headersOf(other)) return false;
  if (!hasData(sheet)) return hasData(other) ? areNear(sheet.root, other.root) : later;
  const named = copyName.test(
    `${sheet.root.id} ${sheet.root.className} ${parentOf(sheet.root)?.className ?? ''}`,
  );
  return (
    (named || later) &&
    sheet.lines.length === other.lines.length &&
    sheet.root.textContent === other.root.textContent
  );
}

const headersOf = (sheet: Sheet): string => JSON.stringify(sheet.columns.map((column) => column.headers));
