import type { RegionHead } from '../messages/contract.ts';
import { type ReadRow, toBatch } from './batch.ts';
import { dialogOf } from './dialogs.ts';
import { findSheets } from './find-sheets.ts';
import type { Look } from './look.ts';
import { createPace, type Pace } from './pace.ts';
import { pageFacts } from './page-facts.ts';
import { printOf, SeenRegion } from './seen-region.ts';
import type { Sheet } from './sheet.ts';
import { surroundingsOf } from './surroundings.ts';

const batchRows = 500;

/** A region beyond this is not a ledger that a person works with; reading part of it would be a lie. */
const most = { rows: 200_000, columns: 200, regions: 200 };

/**
 * Reads the document once: a head for each region, its rows in batches, then the page's facts and `done`. Changes
 * nothing on the page and lets it have its turn between slices. Answers with the regions, for watching them; rejects
 * with the signal's reason when called off.
 */
export async function readPage(look: Look): Promise<readonly SeenRegion[]> {
  const pace = createPace(look.signal, look.now);
  const sheets = await usefulSheets(look, pace);
  const roots = sheets.map((sheet) => sheet.root);
  const seen: SeenRegion[] = [];
  for (const sheet of sheets) {
    const region = new SeenRegion(`${look.frame}:${seen.length}`, sheet);
    seen.push(region);
    const head = headOf(region.id, sheet, look, roots);
    region.head = headPrint(head);
    look.emit({ type: 'region', head });
    await sendRows(region, look, pace);
    if (pace.due()) await pace.rest();
  }
  look.emit({ type: 'done', frame: look.frame, facts: pageFacts(look.document, look.hooks, roots) });
  return seen;
}

/** The regions worth reporting, within bounds, in document order. */
export async function usefulSheets(look: Look, pace: Pace): Promise<readonly Sheet[]> {
  const sheets = await findSheets(look.document, look.hooks, pace);
  return sheets
    .filter(({ lines, columns }) => lines.length <= most.rows && columns.length <= most.columns)
    .slice(0, most.regions);
}

/** The part of a region that does not grow with its rows. */
export function headOf(id: string, sheet: Sheet, look: Look, roots: readonly Element[]): RegionHead {
  return {
    id,
    frame: look.frame,
    kind: sheet.kind,
    columns: sheet.columns,
    statedRows: sheet.statedRows,
    inDialog: dialogOf(sheet.root, look.hooks.overlay ?? []) !== null,
    ...surroundingsOf(sheet, roots),
  };
}

/** What must stay for rows to be patched: everything of a head but the texts beside the region. */
export const headPrint = (head: RegionHead): string => JSON.stringify({ ...head, notes: [] });

/** Rows that share an id (instalments of one record) are told apart by their order. */
export function uniqueId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count++) unique = `${id}#${count}`;
  return unique;
}

async function sendRows(region: SeenRegion, look: Look, pace: Pace): Promise<void> {
  const { sheet } = region;
  let batch: ReadRow[] = [];
  const send = () => {
    if (batch.length > 0) {
      look.emit({ type: 'rows', region: region.id, batch: toBatch(batch, sheet.columns.length) });
    }
    batch = [];
  };
  for (const line of sheet.lines) {
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
