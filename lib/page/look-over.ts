import { type ReadRow, toBatch } from './batch.ts';
import type { Look } from './look.ts';
import { createPace } from './pace.ts';
import { headOf, headPrint, uniqueId, usefulSheets } from './read-page.ts';
import { isReadable, printOf, type SeenRegion, type Sent } from './seen-region.ts';
import type { Line } from './sheet.ts';

export type Found = 'same' | 'changed';
type Place = { readonly region: SeenRegion; readonly id: string };

/** Which element is a row of which region. */
export class RowMap {
  private places = new Map<Element, Place>();

  constructor(regions: readonly SeenRegion[]) {
    this.renew(regions);
  }

  renew(regions: readonly SeenRegion[]): void {
    this.places = new Map();
    for (const region of regions) {
      for (const [id, { line }] of region.rows) {
        for (const element of line.elements) this.places.set(element, { region, id });
      }
    }
  }

  at(element: Element): Place | undefined {
    return this.places.get(element);
  }

  rowOf(node: Node): Element | null {
    let at: Element | null = node instanceof Element ? node : node.parentElement;
    while (at && !this.places.has(at)) at = at.parentElement;
    return at;
  }

  /** The rows that changes stood in, and how many stood in none. */
  dirty(nodes: Iterable<Node>): { readonly rows: ReadonlySet<Element>; readonly outside: number } {
    const rows = new Set<Element>();
    let outside = 0;
    for (const node of nodes) {
      const row = this.rowOf(node);
      if (row) rows.add(row);
      else if (node.isConnected) outside++;
    }
    return { rows, outside };
  }
}

/** Reads single rows again and reports what they say now. False where one is no longer the row it was. */
export function patchRows(look: Look, rows: RowMap, dirty: ReadonlySet<Element>): boolean {
  const patches = new Map<SeenRegion, Map<string, ReadRow>>();
  for (const element of dirty) {
    const place = rows.at(element);
    const sent = place?.region.rows.get(place.id);
    const row = sent && place?.region.read(sent.line);
    if (!place || !sent || !row || (row.id !== place.id && !place.id.startsWith(`${row.id}#`))) return false;
    const same = { ...row, id: place.id };
    if (printOf(row) === sent.print) continue;
    patches.set(place.region, (patches.get(place.region) ?? new Map()).set(place.id, same));
  }
  for (const [region, changed] of patches) {
    for (const [id, row] of changed) {
      const sent = region.rows.get(id);
      if (sent) region.rows.set(id, { line: sent.line, print: printOf(row) });
    }
    send(look, region, [...changed.values()], []);
  }
  return true;
}

/**
 * Looks over the whole page: `changed` where regions, headers or counts differ, where rows went or came in between;
 * otherwise reports the rows that are new or different.
 */
export async function lookOver(
  look: Look,
  regions: readonly SeenRegion[],
  rows: RowMap,
  dirty: ReadonlySet<Element>,
): Promise<Found> {
  const pace = createPace(look.signal, look.now);
  const sheets = await usefulSheets(look, pace);
  if (sheets.length !== regions.length) return 'changed';
  const roots = sheets.map((sheet) => sheet.root);
  for (const [at, sheet] of sheets.entries()) {
    const region = regions[at];
    if (!region || region.head !== headPrint(headOf(region.id, sheet, look, roots))) return 'changed';
    region.renew(sheet);
    const diff = new RegionDiff(region, rows, dirty);
    for (const line of sheet.lines) {
      diff.take(line);
      if (pace.due()) await pace.rest();
    }
    if (!diff.isFollowable()) return 'changed';
    diff.commit(look);
  }
  rows.renew(regions);
  return 'same';
}

class RegionDiff {
  private readonly region: SeenRegion;
  private readonly known: RowMap;
  private readonly dirty: ReadonlySet<Element>;
  private readonly now = new Map<string, Sent>();
  private readonly news: ReadRow[] = [];
  private rewritten = 0;

  constructor(region: SeenRegion, known: RowMap, dirty: ReadonlySet<Element>) {
    this.region = region;
    this.known = known;
    this.dirty = dirty;
  }

  take(line: Line): void {
    const kept = this.untouched(line);
    if (kept) {
      this.now.set(kept.id, kept.sent);
      return;
    }
    const row = this.region.read(line);
    if (!row) return;
    const id = uniqueId(row.id, this.now);
    const print = printOf(row);
    const before = this.region.rows.get(id)?.print ?? this.region.past.get(id);
    if (before !== print) this.news.push({ ...row, id });
    if (before !== undefined && before !== print) this.rewritten++;
    this.now.set(id, { line, print });
  }

  private untouched(line: Line): { id: string; sent: Sent } | null {
    const [first] = line.elements;
    const place = first && this.known.at(first);
    const sent = place && place.region === this.region ? this.region.rows.get(place.id) : undefined;
    const clean =
      !this.region.virtual && !line.elements.some((element) => this.dirty.has(element)) && isReadable(line);
    return place && sent && clean && !this.now.has(place.id)
      ? { id: place.id, sent: { ...sent, line } }
      : null;
  }

  /** Virtual rows may come and go; other rows only be added below, or a page turned would look like one page. */
  isFollowable(): boolean {
    const before = [...this.region.rows.keys()];
    if (this.region.virtual) {
      const stayed = before.filter((id) => this.now.has(id)).length;
      return this.rewritten < 3 || this.rewritten * 2 < stayed;
    }
    const after = [...this.now].filter(
      ([id, { line }]) => this.region.rows.has(id) || line.role !== 'footer',
    );
    const foot = [...this.region.rows].filter(([, { line }]) => line.role === 'footer').map(([id]) => id);
    const body = before.filter((id) => !foot.includes(id));
    const bodyNow = after.map(([id]) => id).filter((id) => !foot.includes(id));
    return body.every((id, at) => bodyNow[at] === id) && foot.every((id) => this.now.has(id));
  }

  commit(look: Look): void {
    const gone = [...this.region.rows].filter(([id]) => !this.now.has(id));
    for (const [id, { print }] of gone) this.region.past.set(id, print);
    this.region.rows = this.now;
    if (this.news.length > 0 || gone.length > 0)
      send(
        look,
        this.region,
        this.news,
        gone.map(([id]) => id),
      );
  }
}

function send(look: Look, region: SeenRegion, rows: readonly ReadRow[], outOfView: readonly string[]): void {
  const width = region.sheet.columns.length;
  const most = 500;
  for (let at = 0; at < Math.max(1, rows.length); at += most) {
    const batch = toBatch(rows.slice(at, at + most), width);
    look.emit({ type: 'patch', region: region.id, batch, outOfView: at === 0 ? outOfView : [] });
  }
}
