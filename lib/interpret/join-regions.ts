import type { Column, Region, Sparse } from '../domain/reading.ts';
import { plainWord } from './tidy.ts';

/** Lists with the same columns are one list cut into pieces (a table per customer or per age). */
export function sameColumns(a: Region, b: Region): boolean {
  if (a.kind !== b.kind || a.columns.length !== b.columns.length) return false;
  const words = ({ columns }: Region) =>
    columns.map((column) => plainWord(column.headers.join(' ')) || column.key || '');
  const [one, other] = [words(a), words(b)];
  return one.some(Boolean) && one.every((word, at) => word === other[at]);
}

export type Joined = {
  readonly region: Region;
  /** The piece that a row stands in. */
  readonly owner: (row: number) => Region;
};

/**
 * Puts pieces under each other. A piece's own heading becomes a group row above it where the pieces' headings differ:
 * it names what they were cut by.
 */
export function joinRegions(pieces: readonly Region[]): Joined | null {
  const [first] = pieces;
  if (!first) return null;
  if (pieces.length === 1) return { region: first, owner: () => first };
  const cut = new Set(pieces.map(({ heading }) => heading)).size === pieces.length;
  const parts = pieces.map((piece) => (cut && piece.heading ? withGroupRow(piece, piece.heading) : piece));
  const starts = startsOf(parts);
  const owners = pieces.flatMap((piece, at) => parts[at]?.rows.id.map(() => piece) ?? []);
  const region: Region = {
    ...first,
    heading: cut ? null : first.heading,
    notes: [...new Set(pieces.flatMap(({ notes }) => notes))],
    rows: {
      id: parts.flatMap(({ rows }) => rows.id),
      role: shifted(
        parts.map(({ rows }) => rows.role),
        starts,
      ),
      recordId: shifted(
        parts.map(({ rows }) => rows.recordId),
        starts,
      ),
      href: shifted(
        parts.map(({ rows }) => rows.href),
        starts,
      ),
    },
    columns: first.columns.map((column, at) => joinColumns(column, parts, at, starts)),
    stated: [],
    statedRows: pieces.every(({ statedRows }) => statedRows !== null)
      ? pieces.reduce((sum, { statedRows }) => sum + (statedRows ?? 0), 0)
      : null,
    filters: [...new Set(pieces.flatMap(({ filters }) => filters))],
    morePages: pieces.some(({ morePages }) => morePages),
  };
  return { region, owner: (row) => owners[row] ?? first };
}

function startsOf(parts: readonly Region[]): readonly number[] {
  let at = 0;
  return parts.map(({ rows }) => {
    const start = at;
    at += rows.id.length;
    return start;
  });
}

function shifted<T>(parts: readonly Sparse<T>[], starts: readonly number[]): Sparse<T> {
  const all: { [row: number]: T } = {};
  parts.forEach((part, piece) => {
    for (const [row, value] of Object.entries(part)) all[Number(row) + (starts[piece] ?? 0)] = value;
  });
  return all;
}

function joinColumns(
  column: Column,
  parts: readonly Region[],
  at: number,
  starts: readonly number[],
): Column {
  const own = parts.map(({ columns }) => columns[at] ?? { headers: [], key: null, text: [] });
  return {
    headers: column.headers,
    key: column.key,
    text: own.flatMap(({ text }) => text),
    title: shifted(
      own.map(({ title }) => title ?? {}),
      starts,
    ),
    href: shifted(
      own.map(({ href }) => href ?? {}),
      starts,
    ),
    datetime: shifted(
      own.map(({ datetime }) => datetime ?? {}),
      starts,
    ),
    value: shifted(
      own.map(({ value }) => value ?? {}),
      starts,
    ),
    parts: shifted(
      own.map(({ parts: facts }) => facts ?? {}),
      starts,
    ),
  };
}

function withGroupRow(region: Region, heading: string): Region {
  const up = <T>(from: Sparse<T> | undefined): Sparse<T> => shifted([from ?? {}], [1]);
  return {
    ...region,
    rows: {
      id: [`heading of ${region.id}`, ...region.rows.id],
      role: { 0: 'group', ...up(region.rows.role) },
      recordId: up(region.rows.recordId),
      href: up(region.rows.href),
    },
    columns: region.columns.map((column, at) => ({
      ...column,
      text: [at === 0 ? heading : '', ...column.text],
      title: up(column.title),
      href: up(column.href),
      datetime: up(column.datetime),
      value: up(column.value),
      parts: up(column.parts),
    })),
  };
}
