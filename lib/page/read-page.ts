import type { RegionHead } from '../messages/contract.ts';
import { type ReadRow, toBatch } from './batch.ts';
import { dialogOf } from './details.ts';
import { findSheets } from './find-sheets.ts';
import type { Look } from './look.ts';
import { createPace } from './pace.ts';
import { pageFacts } from './page-facts.ts';
import { printOf, type SeenRegion, seeRegion, uniqueId } from './seen-region.ts';
import type { Sheet } from './sheet.ts';
import { surroundingsOf } from './surroundings.ts';

/** Rows of one message. */
export const batchRows = 500;

/** A region beyond this is not a ledger that a person works with; reading part of it would be a lie. */
const most = { rows: 200_000, columns: 200, regions: 200 };

/**
 * Reads the document once: a head for each region, its rows in batches, then the page's facts and `done`. Changes
 * nothing on the page and lets it have its turn between slices. Answers with the regions, for watching them; rejects
 * with the signal's reason when called off.
 */
export async function readPage(look: Look): Promise<readonly SeenRegion[]> {
  const pace = createPace(look.signal, look.now);
  const sheets = await usefulSheets(look);
  const regions = sheets.map((sheet, at) => {
    const head = headOf(`${look.frame}:${at}`, sheet, look, sheets);
    look.emit({ type: 'region', head });
    return seeRegion(head.id, sheet, headPrint(head));
  });
  for (const region of regions) {
    let batch: ReadRow[] = [];
    const send = () => {
      if (batch.length > 0)
        look.emit({ type: 'rows', region: region.id, batch: toBatch(batch, region.sheet.columns.length) });
      batch = [];
    };
    for (const line of region.sheet.lines) {
      const row = region.read(line);
      if (row) {
        const id = uniqueId(row.id, region.rows);
        region.rows.set(id, { line, print: printOf(row) });
        batch.push({ ...row, id });
      }
      if (batch.length === batchRows) send();
      if (pace.due()) await pace.rest();
    }
    send();
  }
  const roots = sheets.map((sheet) => sheet.root);
  look.emit({ type: 'done', frame: look.frame, facts: pageFacts(look.document, look.hooks, roots) });
  return regions;
}

/** The regions worth reporting, within bounds, in document order. */
export async function usefulSheets(look: Look): Promise<readonly Sheet[]> {
  const sheets = await findSheets(look.document, look.hooks, createPace(look.signal, look.now));
  return sheets
    .filter(({ lines, columns }) => lines.length <= most.rows && columns.length <= most.columns)
    .slice(0, most.regions);
}

/** The part of a region that does not grow with its rows. */
export function headOf(id: string, sheet: Sheet, look: Look, sheets: readonly Sheet[]): RegionHead {
  return {
    id,
    frame: look.frame,
    kind: sheet.kind,
    columns: sheet.columns,
    statedRows: sheet.stated ?? null,
    inDialog: dialogOf(sheet.root, look.hooks.overlay) !== null,
    ...surroundingsOf(
      sheet,
      sheets.map((one) => one.root),
    ),
  };
}

/** What must stay for rows to be patched: everything of a head but the texts beside the region. */
export const headPrint = (head: RegionHead): string => JSON.stringify({ ...head, notes: [] });
