import type { ColumnName } from '../../domain/asks.ts';
import type { CheckDetail } from '../../domain/findings.ts';
import type { Question } from '../../domain/snapshot.ts';
import { detailsList, isTaughtBucket, type TaughtColumn, taughtBuckets } from '../../domain/taught.ts';
import type { PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { plainWord } from '../tidy.ts';
import type { Edges } from './bucket-edges.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';
import { never, valueScore } from './value-score.ts';

/** More than headers and sums together can say. */
const shown = 30;

/** Kind and header words of a list: lists with the same ones are read alike. */
export const listKey = ({ region, columns }: Grid): string =>
  region.kind === 'details'
    ? detailsList
    : [
        region.kind,
        columns.map(({ header, key }) => plainWord(header) || plainWord(key ?? '')).join('|'),
      ].join(' › ');

/** The id of the question about a column that was shown. */
export const taughtKey = ({ list, field }: Pick<TaughtColumn, 'list' | 'field'>): string =>
  `taught › ${list} › ${field}`;

/**
 * Takes the columns a person pointed at for what they said, whatever their headers say. Where the values cannot be
 * that, nothing is taken, and the person is told.
 */
export function applyTaught(
  grid: Grid,
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
  { taught = [] }: PageContext,
): readonly Question[] {
  const list = taught.length > 0 ? listKey(grid) : '';
  return taught.flatMap((one): readonly Question[] => {
    if (one.list !== list || isTaughtBucket(one.field)) return [];
    const column = columnOf(columns, one);
    const of = column && scores[columns.indexOf(column)];
    if (!column || !of) return [];
    const value = valueScore(one.field, seen(column));
    if (value === never) return [contradicted(one, column)];
    for (const other of scores) other.delete(one.field);
    of.clear();
    of.set(one.field, value + shown);
    return [];
  });
}

/** The column meant: by its place, but on records, where a label may have moved, by its label. */
function columnOf(columns: readonly GridColumn[], one: TaughtColumn): GridColumn | undefined {
  if (one.list !== detailsList)
    return columns.find(({ index, part }) => index === one.column && part === one.part);
  const said = columns.filter(({ header }) => plainWord(header) === plainWord(one.header));
  return said.find(({ index }) => index === one.column) ?? said[0];
}

/** Age groups that a person pointed at, by column. */
export function taughtEdges(grid: Grid, { taught = [] }: PageContext): ReadonlyMap<GridColumn, Edges> {
  const found = new Map<GridColumn, Edges>();
  const list = taught.some(({ field }) => isTaughtBucket(field)) ? listKey(grid) : '';
  for (const one of taught) {
    const column = one.list === list ? columnOf(grid.columns, one) : undefined;
    if (column && isTaughtBucket(one.field)) found.set(column, taughtBuckets[one.field]);
  }
  return found;
}

const nameOf = ({ header, column }: TaughtColumn): ColumnName => ({ header, column });

function contradicted(one: TaughtColumn, column: GridColumn): Question {
  const example = column.cells.filter(Boolean).slice(0, 3).join(' · ');
  return {
    key: taughtKey(one),
    about: 'column',
    asks: { code: 'pointed-impossible', column: nameOf(one), field: one.field },
    choices: [{ value: 'page', label: { code: 'as-read' }, example }],
  };
}

/** For a column whose values could be what was said, but the sums of the page then fail. */
export function disagreement(one: TaughtColumn, failed: CheckDetail): Question {
  return {
    key: taughtKey(one),
    about: 'column',
    asks: { code: 'pointed-failing', column: nameOf(one), field: one.field, failed },
    choices: [
      { value: 'page', label: { code: 'as-read' }, example: '' },
      { value: 'taught', label: { code: 'as-pointed' }, example: one.example },
    ],
  };
}
