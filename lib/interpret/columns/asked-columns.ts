import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { questionKey } from '../question-key.ts';
import { type Assignment, assign, type Scores } from './assign.ts';
import { type Field, type WantedField, wantedFields } from './field.ts';

/** A decision that loses less than this when it is forbidden is none. */
const margin = 0.9;
const faint = 0.5;
const answered = 20;
const atOnce = 2;

/** Fields that are taken even when another column would do as well: no amount or date hangs on them. */
const harmless: ReadonlySet<Field> = new Set([
  'status',
  'email',
  'phone',
  'terms',
  'poNumber',
  'customerId',
  'kind',
]);

/** Where a column is the likeliest for a wanted field, a harmless one is no rival for it. */
export function withoutHarmlessRivals(scores: readonly Map<Field, number>[]): void {
  for (const field of wantedFields) {
    const best = Math.max(...scores.map((of) => of.get(field) ?? 0));
    const of = best > 0 ? scores.find((one) => one.get(field) === best) : undefined;
    for (const other of harmless) if ((of?.get(other) ?? 0) < best) of?.delete(other);
  }
}

/** Fields that a list may well lack. */
const faintly: ReadonlySet<Field> = new Set(['number', 'customer', 'issueDate']);

/**
 * Keeps the decisions that are clear, asks about those that are not, and applies what was answered before. An answer
 * cannot make a column what its values contradict: such a field has no score to raise.
 */
export function askedColumns(
  grid: Grid,
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  first: Assignment<Field>,
  context: PageContext,
): Asked<{ readonly fields: ReadonlyMap<Field, GridColumn>; readonly open: ReadonlySet<Field> }> {
  const told = applyAnswers(grid, columns, scores, context);
  const result = told ? assign(scores) : first;
  const fields = new Map<Field, GridColumn>();
  const asked: (readonly [WantedField, readonly GridColumn[]])[] = [];
  const open = new Set<Field>();
  result.fields.forEach((field, at) => {
    const column = columns[at];
    if (!field || !column) return;
    if ((result.margins[at] ?? 0) >= margin) {
      fields.set(field, column);
      return;
    }
    const rivals = columns.filter((_, other) => couldBe(scores[other], field));
    const wanted = wantedFields.find((one) => one === field);
    if (!wanted) {
      if (harmless.has(field)) fields.set(field, column);
      return;
    }
    // One column alone that only faintly looks like it: the list has none.
    if (rivals.length < 2 && (scores[at]?.get(field) ?? 0) < faint && faintly.has(field)) return;
    open.add(field);
    asked.push([wanted, rivals.length > 0 ? rivals : [column]]);
  });
  const needed = asked
    .filter(([field]) => isNeeded(field, fields, open))
    .toSorted(([a], [b]) => wantedFields.indexOf(a) - wantedFields.indexOf(b));
  return {
    value: { fields, open },
    // One answer often settles the others.
    questions: needed.slice(0, atOnce).map(([field, rivals]) => ask(grid, field, rivals, context)),
  };
}

const couldBe = (scores: Scores<Field> | undefined, field: Field): boolean => (scores?.get(field) ?? 0) > 0;

/** A letter can do without the day of issue, and without the total where the balance is known or being asked for. */
const isNeeded = (
  field: WantedField,
  fields: ReadonlyMap<Field, GridColumn>,
  open: ReadonlySet<Field>,
): boolean => field !== 'issueDate' && !(field === 'total' && (fields.has('balance') || open.has('balance')));

const choiceOf = (column: GridColumn): string => `${column.index}:${column.part ?? ''}:${column.header}`;

function ask(grid: Grid, field: WantedField, rivals: readonly GridColumn[], context: PageContext): Question {
  return {
    key: questionKey(context.site, grid, 'column', field),
    about: 'column',
    asks: { code: 'which-column', of: 'list', field },
    choices: [
      ...rivals.map((column) => ({
        value: choiceOf(column),
        label: { code: 'column' as const, header: column.header, column: column.index },
        example: column.cells.filter(Boolean).slice(0, 3).join(' · '),
      })),
      { value: 'none', label: { code: 'no-column' }, example: '' },
    ],
  };
}

function applyAnswers(
  grid: Grid,
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  context: PageContext,
): boolean {
  let told = false;
  for (const field of wantedFields) {
    const answer = context.answers[questionKey(context.site, grid, 'column', field)];
    if (answer === undefined) continue;
    told = true;
    columns.forEach((column, at) => {
      const before = scores[at]?.get(field);
      if (before === undefined) return;
      if (answer === choiceOf(column)) scores[at]?.set(field, before + answered);
      else scores[at]?.delete(field);
    });
  }
  return told;
}
