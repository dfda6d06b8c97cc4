import type { Instant } from '../domain/instant.ts';
import type { Column, Region, RowRole } from '../domain/reading.ts';
import { addressOf } from './cells/address.ts';
import { type Cell, cellOf } from './cells/cell.ts';
import { cellsOfMarkup } from './cells/row-markup.ts';
import type { RegionHead, SentRow } from './contract.ts';
import { statedIn, understoodHead } from './understood-head.ts';

type Patch = {
  readonly rows: readonly SentRow[];
  readonly base: string;
  readonly inView?: readonly string[];
};

type Extra = 'title' | 'href' | 'datetime' | 'value' | 'parts';
const extras: readonly Extra[] = ['title', 'href', 'datetime', 'value', 'parts'];

type Cells = { text: string[] } & {
  [extra in Extra]: Map<number, NonNullable<Column[extra]>[number]>;
};

/** A region as it grows with the batches that arrive. */
export class RegionRows {
  head: RegionHead;
  private ids: string[] = [];
  private rowOf = new Map<string, number>();
  private role = new Map<number, RowRole>();
  private recordId = new Map<number, string>();
  private href = new Map<number, string>();
  /** Rows that came, or came to say something else, after the first look. */
  private since = new Map<number, Instant>();
  /** How often it came to say something else. */
  changes = 0;
  private readonly cells: readonly Cells[];
  /** Opening tags of cells that say nothing, by column of the markup. */
  private readonly heads: string[] = [];

  constructor(head: RegionHead) {
    this.head = head;
    this.cells = head.columns.map(() => ({
      text: [],
      title: new Map(),
      href: new Map(),
      datetime: new Map(),
      value: new Map(),
      parts: new Map(),
    }));
  }

  get count(): number {
    return this.ids.length;
  }

  /** How many rows the page says there are. */
  get stated(): number | null {
    return statedIn(this.head, this.ordinary);
  }

  private get ordinary(): number {
    return this.ids.length - this.role.size;
  }

  /** Adds rows below those there are. False if they have other columns. */
  append(rows: readonly SentRow[], base: string): boolean {
    return rows.every((row) => this.put(this.add(row.id), row, base));
  }

  /** When the oldest row reached the page, where all of them did so after the first look; else null. */
  get oldest(): Instant | null {
    if (this.since.size < this.count) return null;
    return [...this.since.values()].sort()[0] ?? null;
  }

  /**
   * Replaces the rows whose id is known and adds the others, at that time, if they say something new. Rows no longer in view stay as they were;
   * where `inView` is given, it lists all rows there are now, in order. False if the patch does not fit the region.
   */
  patch({ rows, base, inView }: Patch, at: Instant): boolean {
    for (const sent of rows) {
      const known = this.rowOf.get(sent.id);
      const row = known ?? this.add(sent.id);
      const before = known === undefined ? '' : this.said(row);
      if (!this.put(row, sent, base, known !== undefined)) return false;
      // Other markup, and the same words in it.
      if (this.said(row) === before) continue;
      this.since.set(row, at);
      this.changes++;
    }
    return !inView || `${inView}` === `${this.ids}` || this.arrange(inView);
  }

  /** What stands around the rows is told anew; the columns are the same. */
  rehead(head: RegionHead): boolean {
    if (head.columns.length !== this.cells.length) return false;
    if (JSON.stringify(head) !== JSON.stringify(this.head)) this.changes++;
    this.head = head;
    return true;
  }

  private arrange(ids: readonly string[]): boolean {
    const from = ids.map((id) => this.rowOf.get(id) ?? -1);
    if (from.includes(-1) || new Set(ids).size < ids.length) return false;
    this.changes++;
    const sorted = <T>(values: Map<number, T>): Map<number, T> =>
      new Map(
        from.flatMap((row, to) => {
          const value = values.get(row);
          return value === undefined ? [] : [[to, value] as const];
        }),
      );
    this.ids = [...ids];
    this.rowOf = new Map(ids.map((id, row) => [id, row]));
    this.role = sorted(this.role);
    this.recordId = sorted(this.recordId);
    this.href = sorted(this.href);
    this.since = sorted(this.since);
    for (const cells of this.cells) {
      cells.text = from.map((row) => cells.text[row] ?? '');
      cells.title = sorted(cells.title);
      cells.href = sorted(cells.href);
      cells.datetime = sorted(cells.datetime);
      cells.value = sorted(cells.value);
      cells.parts = sorted(cells.parts);
    }
    return true;
  }

  region(): Region {
    return {
      ...understoodHead(this.head, this.ordinary),
      rows: {
        id: [...this.ids],
        role: Object.fromEntries(this.role),
        recordId: Object.fromEntries(this.recordId),
        href: Object.fromEntries(this.href),
        ...(this.since.size > 0 && { since: Object.fromEntries(this.since) }),
      },
      columns: this.head.columns.map((column, index) => ({ ...column, ...columnOf(this.cells[index]) })),
    };
  }

  /** All that is known of a row, as one text. */
  private said(row: number): string {
    const cells = this.cells.map((cell) => [cell.text[row], ...extras.map((extra) => cell[extra].get(row))]);
    return JSON.stringify([this.role.get(row), this.recordId.get(row), this.href.get(row), cells]);
  }

  private add(id: string): number {
    this.rowOf.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  /** `known`: said something before. False where the row has not one cell a column. */
  private put(row: number, sent: SentRow, base: string, known = false): boolean {
    const cells = this.cellsOf(sent, base);
    if (known || sent.role || sent.recordId || sent.href) {
      set(this.role, row, sent.role);
      set(this.recordId, row, sent.recordId);
      set(this.href, row, addressOf(sent.href, base));
    }
    for (let at = 0; at < this.cells.length; at++) {
      const into = this.cells[at];
      const cell = cells[at] ?? '';
      const told = typeof cell === 'string' ? null : cell;
      if (!into) continue;
      into.text[row] = typeof cell === 'string' ? cell : cell.text;
      // Most cells are a mere text, and were before.
      for (const extra of told || known ? extras : []) set<unknown>(into[extra], row, told?.[extra]);
    }
    return cells.length === this.cells.length;
  }

  private cellsOf({ cells }: SentRow, base: string): readonly (string | Cell)[] {
    if (typeof cells !== 'string') return cells.map((cell) => cellOf(cell, base));
    return cellsOfMarkup(cells, this.heads, base);
  }
}

function set<T>(values: Map<number, T>, row: number, value: T | undefined): void {
  if (value === undefined) values.delete(row);
  else values.set(row, value);
}

function columnOf(cells: Cells | undefined): Omit<Column, 'headers' | 'key'> {
  if (!cells) return { text: [] };
  const filled = extras.filter((extra) => cells[extra].size > 0);
  return {
    text: [...cells.text],
    ...Object.fromEntries(filled.map((extra) => [extra, Object.fromEntries<unknown>(cells[extra])])),
  };
}
