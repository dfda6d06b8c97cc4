import type { Region, Sparse } from '../domain/reading.ts';
import type { Grid, GridColumn } from './grid.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

/** Label–value pairs as a list of one row: every label is the header of its own column. */
function detailsGrid(region: Region): Grid {
  const [labels, values] = region.columns;
  const columns = (labels?.text ?? []).map((label, pair): GridColumn => {
    const only = <T>(from: Sparse<T> | undefined): Sparse<T> | null =>
      from?.[pair] === undefined ? null : { 0: from[pair] };
    const [title, href, datetime, value, parts] = [
      only(values?.title),
      only(values?.href),
      only(values?.datetime),
      only(values?.value),
      only(values?.parts),
    ];
    const header = tidy(label).replace(/\s*[:：]$/, '');
    const text = tidy(values?.text[pair] ?? '') || tidy(values?.value?.[pair] ?? '');
    return {
      index: pair,
      part: null,
      header,
      key: null,
      cells: [text],
      source: {
        headers: [header],
        key: null,
        text: [text],
        ...(title && { title }),
        ...(href && { href }),
        ...(datetime && { datetime }),
        ...(value && { value }),
        ...(parts && { parts }),
      },
    };
  });
  const all = [...columns, ...spokenPairs(columns, values?.parts ?? {})];
  return {
    region: { ...region, rows: { id: ['0'], role: {}, recordId: {}, href: {} } },
    columns: all,
    size: all.length > 0 ? 1 : 0,
    place: (_, column) => ({
      frame: region.frame,
      region: region.id,
      row: region.rows.id[column.index] ?? String(column.index),
      column: 1,
    }),
  };
}

/** Pairs written out in a value's own parts: "Customer: Harbour Foods" beside the number. */
function spokenPairs(
  columns: readonly GridColumn[],
  parts: Sparse<readonly string[]>,
): readonly GridColumn[] {
  return Object.entries(parts).flatMap(([pair, texts]) => {
    const home = columns[Number(pair)];
    return texts.flatMap((part): GridColumn[] => {
      const [, label = '', value = ''] = /^([^:：]{2,30}?)\s*[:：]\s*(\S.*)$/u.exec(tidy(part)) ?? [];
      const known = headerFields(label).some(({ exact }) => exact);
      if (!home || !known || columns.some(({ header }) => header === label)) return [];
      return [
        {
          ...home,
          header: label,
          cells: [value],
          source: { ...home.source, headers: [label], text: [value] },
        },
      ];
    });
  });
}

/** All pairs of the page as one row; each keeps its own place. */
export function joinedDetails(regions: readonly Region[]): Grid | null {
  const grids = regions.map(detailsGrid).filter(({ size }) => size > 0);
  const [first] = grids;
  if (!first) return null;
  const home = new Map(grids.flatMap((grid) => grid.columns.map((column) => [column, grid] as const)));
  return {
    region: { ...first.region, notes: grids.flatMap(({ region }) => region.notes) },
    size: 1,
    columns: grids.flatMap(({ columns }) => columns),
    place: (row, column) => (home.get(column) ?? first).place(row, column),
  };
}
