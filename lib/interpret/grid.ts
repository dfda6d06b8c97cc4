import type { Column, Place, Region, Sparse } from '../domain/reading.ts';
import { documentKind } from './invoices/document-kind.ts';
import { labelledCells } from './labelled-cells.ts';
import { headerFields } from './labels/header-fields.ts';
import { printsHeader, withoutHeader } from './printed-headers.ts';
import type { Steps } from './steps.ts';
import { tidy, tidyAll } from './tidy.ts';

/** One column of facts. A page's column whose cells hold several facts gives several. */
export type GridColumn = {
  /** Number of the page's column. */
  readonly index: number;
  /** Which fact of the cell; null where the cell is one fact. */
  readonly part: number | null;
  readonly header: string;
  readonly key: string | null;
  /** One tidy text a row. */
  readonly cells: readonly string[];
  readonly source: Column;
};

/** A region as the interpreter works on it. */
export type Grid = {
  readonly region: Region;
  readonly columns: readonly GridColumn[];
  readonly size: number;
  readonly place: (row: number, column: GridColumn) => Place;
};

export function* gridOf(region: Region, owner: (row: number) => Region = () => region): Steps<Grid> {
  const columns: GridColumn[] = [];
  const narrow = region.columns.some(printsHeader);
  for (const [index, column] of region.columns.entries()) {
    columns.push(...factsOf(column, index, narrow));
    yield;
  }
  return {
    region,
    place: (row, column) => ({
      frame: owner(row).frame,
      region: owner(row).id,
      row: region.rows.id[row] ?? String(row),
      column: column.index,
    }),
    size: region.rows.id.length,
    columns,
  };
}

/** `narrow`: cells print the headers of their columns. */
function factsOf(column: Column, index: number, narrow: boolean): readonly GridColumn[] {
  const headers = column.headers.map((text) => tidy(text).replace(sorting, '')).filter(Boolean);
  const header = [...new Set(headers)].join(' ');
  const whole: GridColumn = {
    index,
    part: null,
    header,
    key: column.key,
    cells: wholeCells(column),
    source: column,
  };
  // A state and its details are one fact: "Overdue 12 days", "Partially paid · 20.00 due".
  const state = headerFields(header).some(({ field, exact }) => field === 'status' && exact);
  const count = state ? 1 : partCount(column, whole.cells);
  const asNamed = (one: GridColumn) => withOwnLabel(one, narrow);
  if (count < 2) return state ? [asNamed(whole)] : separated(whole).map(asNamed);
  const named = partHeaders(column.headers.at(-1) ?? '', count);
  const parts = Array.from({ length: count }, (_, part) => ({
    ...whole,
    part,
    header: named[part] ?? (part === 0 ? header : ''),
    key: part === 0 ? column.key : null,
    cells: whole.cells.map((text, row) => tidy(column.parts?.[row]?.[part] ?? (part === 0 ? text : ''))),
  }));
  const shown = withoutInitials(parts);
  return (labelled(shown) ?? told(shown)).map(asNamed);
}

const initials = /^\p{Lu}{1,3}$/u;

/** Letters in a circle before the name they are taken from: "HF" before "Harbour Foods". */
function withoutInitials(parts: readonly GridColumn[]): readonly GridColumn[] {
  const [first, second, ...rest] = parts;
  if (!first || !second || first.cells.length === 0) return parts;
  const isAvatar = first.cells.every((text, row) => {
    const name = second.cells[row] ?? '';
    return text === '' ? name === '' : initials.test(text) && isTakenFrom(text, name);
  });
  return isAvatar ? [{ ...second, header: first.header, key: first.key }, ...rest] : parts;
}

/** Whether letters stand in this order in a longer name that begins with the first of them. */
function isTakenFrom(letters: string, name: string): boolean {
  const plain = name.toUpperCase();
  let at = -1;
  for (const letter of letters) {
    const next = plain.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return plain.length > letters.length;
}

/** A word above or before the value, the same in every cell: what narrow screens print instead of a header. */
function labelled([label, value, more]: readonly GridColumn[]): readonly GridColumn[] | null {
  if (!label || !value || more || label.cells.length < 2) return null;
  const [word = '', other] = new Set(label.cells.filter(Boolean));
  if (other !== undefined || headerFields(word).length === 0) return null;
  return [{ ...value, part: label.part, header: word, key: label.key }];
}

/** Without the parts that only repeat another: the same text for another width, or in a button ("Edit INV-511"). */
const told = (parts: readonly GridColumn[]): readonly GridColumn[] =>
  parts.filter(({ cells }, at) => {
    const [first] = parts;
    return at === 0 || !first || !cells.every((text, row) => text.includes(first.cells[row] || '\0'));
  });

const dot = / [·•|] /;

/** "INV-511 · 12 Apr 2026" in every cell of a column without a header: two facts on one line. */
function separated(column: GridColumn): readonly GridColumn[] {
  const first = column.cells.find(Boolean);
  if (column.header !== '' || !first || !dot.test(first)) return [column];
  const facts = column.cells.map((text) => (text === '' ? [] : text.split(dot)));
  const count = first.split(dot).length;
  if (count > 4 || facts.some(({ length }) => length !== 0 && length !== count)) return [column];
  return Array.from({ length: count }, (_, part) => ({
    ...column,
    part,
    key: null,
    cells: facts.map((texts) => texts[part]?.trim() ?? ''),
  }));
}

/** Where no header names it, the label that every cell repeats does. */
function withOwnLabel(column: GridColumn, narrow: boolean): GridColumn {
  const known = headerFields(column.header).filter(({ exact }) => exact);
  const own = known.length > 0 ? withoutHeader(column, known, narrow) : labelledCells(column.cells);
  const labelled = own ? { ...column, ...own } : column;
  return known.some(({ field }) => field === 'number') ? onlyNumbers(labelled) : labelled;
}

const named = /^(\p{L}[\p{L} .]*?)\s*(?:#|№|\b(?:no|nr)\b\.?:?)\s*(\d[\p{L}\d/-]*)$/iu;

/** "Sales Invoice #10041" in every row: the number is what follows. Where other documents stand between, they tell. */
function onlyNumbers(column: GridColumn): GridColumn {
  if (!named.test(column.cells.find(Boolean) ?? '')) return column;
  const numbers = column.cells.map((text) => {
    const [, words = '', number = ''] = text === '' ? [] : (named.exec(text) ?? []);
    return text === '' || documentKind(words) === 'invoice' ? number : null;
  });
  const cells = numbers.filter((number) => number !== null);
  return cells.length === numbers.length && cells.some(Boolean) ? { ...column, cells } : column;
}

/** What a sortable header says to those who cannot see it. */
const sorting =
  /^(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por|sorteren op|ordina per|sortera efter|sorter efter)\s*:?\s*(?=\S)|\s*(?:sorted|sort)(?: (?:in )?(?:ascending|descending|none))?(?: order)?$/giu;

const cut = /\s*(?:(?:…|\.\.\.)\s*(?:\(\w+\W*\))?|\((?:more|mehr|plus)\W*\))$/iu;

function wholeCells(column: Column): readonly string[] {
  const cells = tidyAll(column.text);
  if (!column.value && !column.title) return cells;
  const filled = [...cells];
  fill(filled, column.value, (text, value) => text === '' && !/^(?:on|off|true|false)$/i.test(value));
  fill(
    filled,
    column.title,
    (text, title) => text === '' || (isCut(text) && title.startsWith(text.replace(cut, '').trim())),
  );
  return filled;
}

/** Cheap first: nearly no text ends so. */
const isCut = (text: string): boolean => /[….)]$/.test(text) && cut.test(text);

function fill(
  cells: string[],
  from: Sparse<string> | undefined,
  wanted: (text: string, by: string) => boolean,
) {
  for (const row in from) {
    const by = tidy(from[Number(row)] ?? '');
    const text = cells[Number(row)];
    if (text !== undefined && by && wanted(text, by)) cells[Number(row)] = by;
  }
}

/** How many facts the cells of a column regularly hold. */
function partCount(column: Column, cells: readonly string[]): number {
  if (!column.parts) return 1;
  const rows = Object.values(column.parts);
  const filled = cells.filter(Boolean).length;
  if (rows.length < Math.max(1, filled * 0.6)) return 1;
  const counts = new Map<number, number>();
  for (const parts of rows) counts.set(parts.length, (counts.get(parts.length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= filled * 0.6 ? Math.min(most[0], 4) : 1;
}

function partHeaders(raw: string, count: number): readonly string[] {
  // Names of two lines may come joined: "Due dateIssue date".
  for (const mark of [/\n/, /\s+[/|·]\s+/, /\//, /(?<=\p{Ll})(?=\p{Lu})/u]) {
    const named = raw.split(mark).map(tidy).filter(Boolean);
    if (named.length === count) return named;
  }
  return [];
}
