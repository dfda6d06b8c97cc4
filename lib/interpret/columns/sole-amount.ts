import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import type { NumberReader } from '../number-reader.ts';
import { questionKey } from '../question-key.ts';
import type { StatusReading } from '../status/status-reading.ts';
import { comparable } from './comparable.ts';

type AmountField = 'total' | 'balance';

/**
 * The only amounts of a list, which nothing names: what was invoiced, or what is still open. Paid rows tell, as they
 * print the one and have none of the other; else it is asked.
 */
export function soleAmount(
  grid: Grid,
  column: GridColumn,
  rows: readonly number[],
  statuses: readonly (StatusReading | null)[] | null,
  read: NumberReader,
  context: PageContext,
): Asked<AmountField | null> {
  const key = questionKey(context.site, grid, 'column', 'amount');
  const answer = context.answers[key];
  const paid = rows.flatMap((row, at) =>
    statuses?.[at]?.state === 'paid' ? (comparable(column.cells[row] ?? '', read) ?? []) : [],
  );
  if (paid.length > 0 && paid.every((amount) => amount !== 0)) return { value: 'total', questions: [] };
  if (paid.length > 0 && paid.every((amount) => amount === 0)) return { value: 'balance', questions: [] };
  if (answer === 'total' || answer === 'balance') return { value: answer, questions: [] };
  return { value: null, questions: answer === 'none' ? [] : [ask(key, column)] };
}

function ask(key: string, column: GridColumn): Question {
  const example = column.cells.filter(Boolean).slice(0, 3).join(' · ');
  return {
    key,
    about: 'column',
    asks: { code: 'sole-amount', example },
    choices: [
      { value: 'total', label: { code: 'totals' }, example },
      { value: 'balance', label: { code: 'still-open' }, example },
      { value: 'none', label: { code: 'neither' }, example: '' },
    ],
  };
}
