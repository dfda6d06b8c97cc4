import type { Column, Region, RowRole } from '../domain/reading.ts';
import { bounds } from './bounds.ts';
import type { RegionHead, RowBatch } from './contract.ts';

type Extra = 'title' | 'href' | 'datetime' | 'value' | 'parts';
const extras: readonly Extra[] = ['title', 'href', 'datetime', 'value', 'parts'];

type Cells = { text: string[] } & {
  readonly [extra in Extra]: Map<number, NonNullable<Column[extra]>[number]>;
};

/** A region as it grows with the batches that arrive. */
export class RegionRows {
  readonly head: RegionHead;
  private readonly ids: string[] = [];
  private readonly rowOf = new Map<string, number>();
  private readonly role = new Map<number, RowRole>();
  private readonly recordId = new Map<number, string>();
  private readonly href = new Map<number, string>();
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

  /** Replaces the rows whose id is known and adds the others; rows no longer in view stay as they were. */
  patch(batch: RowBatch): boolean {
    if (!this.fits(batch)) return false;
    for (const [index, id] of batch.rows.id.entries())
      this.put(this.rowOf.get(id) ?? this.add(id), index, batch);
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
