import { type ReadRow, toBatch } from './batch.ts';
import type { Look } from './look.ts';
import { createPace } from './pace.ts';
import { batchRows, headOf, headPrint, usefulSheets } from './read-page.ts';
import { printOf, type SeenRegion, type Sent, uniqueId } from './seen-region.ts';

/** Which element is a row of which region, under which id. */
export type RowMap = Map<Element, { readonly region: SeenRegion; readonly id: string }>;

export function mapRows(regions: readonly SeenRegion[], rows: RowMap): void {
  rows.clear();
  for (const region of regions) {
    for (const [id, { line }] of region.rows) {
      for (const element of line.elements) rows.set(element, { region, id });
    }
  }
}

/** Reads single rows again and reports what they say now. False where one is no longer the row it was. */
export function patchRows(look: Look, rows: RowMap, dirty: ReadonlySet<Element>): boolean {
  const news = new Map<SeenRegion, ReadRow[]>();
  for (const element of dirty) {
    const { region, id = '' } = rows.get(element) ?? {};
    const sent = region?.rows.get(id);
    const row = sent && region?.read(sent.line);
    if (!region || !row || (row.id !== id && !id.startsWith(`${row.id}#`))) return false;
    const print = printOf(row);
    if (print === sent.print) continue;
    region.rows.set(id, { line: sent.line, print });
    news.set(region, [...(news.get(region) ?? []), { ...row, id }]);
  }
  for (const [region, changed] of news) send(look, region, changed, []);
  return true;
}

/**
 * Looks over the whole page and reports rows that are new or different. False where it cannot be followed: regions,
 * headers or counts differ, or rows went or came in between (a page turned must not look like one page).
 */
export async function lookOver(look: Look, regions: readonly SeenRegion[], rows: RowMap): Promise<boolean> {
  const pace = createPace(look.signal, look.now);
  const sheets = await usefulSheets(look);
  if (sheets.length !== regions.length) return false;
  for (const [at, sheet] of sheets.entries()) {
    const region = regions[at];
    if (!region || region.head !== headPrint(headOf(region.id, sheet, look, sheets))) return false;
    region.sheet = sheet;
    const now = new Map<string, Sent>();
    const news: ReadRow[] = [];
    let rewritten = 0;
    for (const line of sheet.lines) {
      if (pace.due()) await pace.rest();
      const row = region.read(line);
      if (!row) continue;
      const id = uniqueId(row.id, now);
      const print = printOf(row);
      const before = region.rows.get(id)?.print;
      now.set(id, { line, print });
      if (before !== print) news.push({ ...row, id });
      if (before && before !== print) rewritten++;
    }
    const gone = [...region.rows.keys()].filter((id) => !now.has(id));
    if (
      !(region.virtual
        ? rewritten < 3 || rewritten * 2 < now.size - news.length + rewritten
        : isPrefix(region.rows, now))
    )
      return false;
    region.rows = now;
    if (news.length + gone.length > 0) send(look, region, news, gone);
  }
  mapRows(regions, rows);
  return true;
}

/** Rows were only added below the others; what stands under all rows may stay there. */
function isPrefix(before: ReadonlyMap<string, Sent>, now: ReadonlyMap<string, Sent>): boolean {
  const ids = (rows: ReadonlyMap<string, Sent>, footer: boolean) =>
    [...rows].filter(([, { line }]) => (line.role === 'footer') === footer).map(([id]) => id);
  const body = ids(now, false);
  const foot = ids(now, true);
  return (
    ids(before, false).every((id, at) => body[at] === id) &&
    ids(before, true).every((id, at) => foot[at] === id)
  );
}

function send(look: Look, region: SeenRegion, rows: readonly ReadRow[], outOfView: readonly string[]): void {
  for (let at = 0; at === 0 || at < rows.length; at += batchRows) {
    const batch = toBatch(rows.slice(at, at + batchRows), region.sheet.columns.length);
    look.emit({ type: 'patch', region: region.id, batch, outOfView: at === 0 ? outOfView : [] });
  }
}
