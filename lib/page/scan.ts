import type { RegionHead, SentRow } from '../messages/contract.ts';
import { dialogOf } from './details.ts';
import { attr } from './dom.ts';
import { findSheets } from './find-sheets.ts';
import type { Look } from './look.ts';
import { createPace } from './pace.ts';
import { type SeenRegion, seeRegion } from './seen-region.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { surroundingsOf } from './surroundings.ts';

/** Rows of one message. */
const batchRows = 500;

/** A region beyond this is not a ledger that a person works with; reading part of it would be a lie. */
const mostRows = 200_000;
const mostColumns = 200;

/**
 * Goes over the whole document once, in slices. Without regions: reports and adds what it finds. With the regions of
 * an earlier scan: reports the rows that are new or different, and the order of all where any went, moved or came in
 * between; answers false where that cannot be followed: regions or headers differ.
 */
export async function scan(look: Look, regions: SeenRegion[], unsettled?: boolean): Promise<boolean> {
  const again = unsettled === undefined;
  const pace = createPace(look);
  const sheets = (await findSheets(look.document, look.hooks, pace)).filter(
    ({ lines, columns }) => lines.length <= mostRows && columns.length <= mostColumns,
  );
  if (again && sheets.length !== regions.length) return false;
  for (const [at, sheet] of sheets.entries()) {
    const id = `${look.frame}:${at}`;
    const shape = JSON.stringify([sheet.kind, sheet.columns]);
    const region = regions[at] ?? seeRegion(id, sheet, shape, unsettled === true);
    region.whole = region.shape === shape;
    if (!region.whole) {
      // Half of its columns would be half of each row: looked at again once all are drawn.
      if (region.virtual && isPart(sheet, region.sheet.columns)) continue;
      return false;
    }
    if (!again) {
      regions.push(region);
      look.emit({ type: 'region', head: headOf(region, look, sheets) });
    }
    const counted = region.sheet.stated === sheet.stated;
    region.sheet = sheet;
    const now: SeenRegion['rows'] = new Map();
    let news: SentRow[] = [];
    let rewritten = 0;
    for (const [count, line] of sheet.lines.entries()) {
      if (count % 16 === 0 && pace.due()) await pace.rest();
      const row = region.read(line);
      if (!row) continue;
      // Rows that share an id (instalments of one record) are told apart by their order.
      let id = row.id;
      for (let count = 2; now.has(id); count++) id = `${row.id}#${count}`;
      const before = again && region.rows.get(id)?.row;
      now.set(id, { line, row });
      if (before && isSame(before, row)) continue;
      news.push(id === row.id ? row : { ...row, id });
      if (before) rewritten++;
      if (!again && news.length === batchRows) {
        send(look, region, 'rows', news);
        news = [];
      }
    }
    const stayed = now.size - news.length + rewritten;
    const ids = [...now.keys()];
    const before = [...region.rows.keys()];
    // Rows that pass by in a virtual grid, or came below the others, leave what was read before as it is.
    const passed = region.virtual
      ? counted && (rewritten < 3 || rewritten * 2 < stayed)
      : isPrefix(before, ids);
    region.rows = now;
    if (again) patch(look, region, news, passed ? undefined : ids);
    else send(look, region, 'rows', news);
  }
  return true;
}

/** Rows that are new or different, in batches; with `inView`, once all have been sent, these are all there are. */
export function patch(
  look: Look,
  region: SeenRegion,
  news: readonly SentRow[],
  inView?: readonly string[],
): void {
  for (let at = 0; at < news.length; at += batchRows)
    send(look, region, 'patch', news.slice(at, at + batchRows));
  if (inView) send(look, region, 'patch', [], { inView });
}

function send(
  { emit }: Look,
  { id: region, sheet }: SeenRegion,
  type: 'rows' | 'patch',
  rows: readonly SentRow[],
  more?: { inView: readonly string[] },
): void {
  emit({ type, region, base: sheet.root.baseURI, rows, ...more });
}

/** The part of a region that does not grow with its rows. */
export const headOf = (
  { id, sheet, virtual }: SeenRegion,
  look: Look,
  sheets: readonly Sheet[],
): RegionHead => ({
  id,
  frame: look.frame,
  kind: sheet.kind,
  columns: sheet.columns,
  inDialog: dialogOf(sheet.root, look.hooks.overlay) !== null,
  ...(virtual && { partly: true as const }),
  ...surroundingsOf(
    sheet,
    sheets.map((one) => one.root),
  ),
});

/** A grid that says it has all of these columns, and shows no other; headers may come later than their cells. */
const isPart = ({ root, columns }: Sheet, known: readonly SheetColumn[]): boolean =>
  Number(attr(root, 'aria-colcount')) >= known.length &&
  columns.every(({ headers, key }) =>
    known.some((one) => key && one.key === key && (!headers[0] || `${one.headers}` === `${headers}`)),
  );

/** Rows were only added below the others. */
const isPrefix = (before: readonly string[], now: readonly string[]): boolean =>
  before.every((id, at) => now[at] === id);

export const isSame = (before: SentRow, now: SentRow): boolean =>
  JSON.stringify(before) === JSON.stringify(now);
