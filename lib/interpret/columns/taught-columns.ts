import type { Question } from '../../domain/snapshot.ts';
import type { TaughtColumn, TaughtField } from '../../domain/taught.ts';
import type { PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { plainWord } from '../tidy.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';
import { never, valueScore } from './value-score.ts';

/** More than headers and sums together can say. */
const shown = 30;

/** Kind and header words of a list: lists with the same ones are read alike. */
export const listKey = ({ region, columns }: Grid): string =>
  [region.kind, columns.map(({ header, key }) => plainWord(header) || plainWord(key ?? '')).join('|')].join(
    ' › ',
  );

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
    const at = columns.findIndex(({ index, part }) => index === one.column && part === one.part);
    const [column, of] = [columns[at], scores[at]];
    if (one.list !== list || !column || !of) return [];
    const value = valueScore(one.field, seen(column));
    if (value === never) return [contradicted(one, column)];
    for (const other of scores) other.delete(one.field);
    of.clear();
    of.set(one.field, value + shown);
    return [];
  });
}

const names: Record<TaughtField, string> = {
  number: 'the invoice number',
  customer: 'the customer',
  customerId: 'the customer number',
  issueDate: 'the invoice date',
  dueDate: 'the due date',
  total: 'the invoice total',
  balance: 'the open balance',
  status: 'the status',
  email: 'the e-mail address',
  paid: 'the amount paid',
  totalExclTax: 'the amount before tax',
  tax: 'the tax',
  currency: 'the currency',
  daysOverdue: 'the days overdue',
  kind: 'the kind of document',
  phone: 'the telephone number',
  terms: 'the terms',
  poNumber: 'the order number',
};

const titleOf = ({ header, column }: TaughtColumn): string =>
  header ? `“${header}”` : `column ${column + 1}`;

function contradicted(one: TaughtColumn, column: GridColumn): Question {
  const example = column.cells.filter(Boolean).slice(0, 3).join(' · ');
  return {
    key: taughtKey(one),
    about: 'column',
    text: `Is ${titleOf(one)} really ${names[one.field]}?`,
    detail: `You pointed at it, but its values cannot be ${names[one.field]}. It is left as it was read.`,
    choices: [{ value: 'page', label: 'Leave it as it was read', example }],
  };
}

/** For a column whose values could be what was said, but the sums of the page then fail. */
export function disagreement(one: TaughtColumn, failed: string): Question {
  return {
    key: taughtKey(one),
    about: 'column',
    text: `Is ${titleOf(one)} really ${names[one.field]}?`,
    detail: `You pointed at it, but then a check of the page fails: ${failed}. Until you answer, it is left as it was read.`,
    choices: [
      { value: 'page', label: 'Leave it as it was read', example: '' },
      { value: 'taught', label: 'Yes, as I pointed', example: one.example },
    ],
  };
}
