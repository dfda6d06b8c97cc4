import type { Instant } from '../domain/instant.ts';
import type { Column, Region, RowRole } from '../domain/reading.ts';
import { bounds } from './bounds.ts';
import type { RegionHead, RowBatch } from './contract.ts';

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
  private readonly cells: readonly Cells[];

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

  /** Adds rows below those there are. False if the batch does not fit the region. */
  append(batch: RowBatch): boolean {
    if (!this.fits(batch)) return false;
    for (const [index, id] of batch.rows.id.entries()) this.put(this.add(id), index, batch);
    return true;
  }

  /** When the oldest row reached the page, where all of them did so after the first look; else null. */
  get oldest(): Instant | null {
    if (this.since.size < this.count) return null;
    return [...this.since.values()].sort()[0] ?? null;
  }

  /**
   * Replaces the rows whose id is known and adds the others, at that time. Rows no longer in view stay as they were;
   * where `inView` is given, it lists all rows there are now, in order. False if the patch does not fit the region.
   */
  patch(batch: RowBatch, inView: readonly string[] | undefined, at: Instant): boolean {
    if (!this.fits(batch)) return false;
    for (const [index, id] of batch.rows.id.entries()) {
      const row = this.rowOf.get(id) ?? this.add(id);
      this.put(row, index, batch);
      this.since.set(row, at);
    }
    return !inView || this.arrange(inView);
  }

  /** What stands around the rows is told anew; the columns are the same. */
  rehead(head: RegionHead): boolean {
    if (head.columns.length !== this.cells.length) return false;
    this.head = head;
    return true;
  }

  private arrange(ids: readonly string[]): boolean {
    const from = ids.map((id) => this.rowOf.get(id) ?? -1);
    if (from.includes(-1) || new Set(ids).size < ids.length) return false;
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
      ...this.head,
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

  private fits({ rows, columns }: RowBatch): boolean {
    return columns.length === this.cells.length && this.ids.length + rows.id.length <= bounds.allRows;
  }

  private add(id: string): number {
    this.rowOf.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  private put(row: number, index: number, { rows, columns }: RowBatch): void {
    set(this.role, row, rows.role[index]);
    set(this.recordId, row, rows.recordId[index]);
    set(this.href, row, rows.href[index]);
    for (const [at, column] of columns.entries()) {
      const cells = this.cells[at];
      if (!cells) continue;
      cells.text[row] = column.text[index] ?? '';
      set(cells.title, row, column.title?.[index]);
      set(cells.href, row, column.href?.[index]);
      set(cells.datetime, row, column.datetime?.[index]);
      set(cells.value, row, column.value?.[index]);
      set(cells.parts, row, column.parts?.[index]);
    }
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
