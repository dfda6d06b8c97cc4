import type { ImportField, ImportKind } from '../../domain/import.ts';
import type { Answers, Question } from '../../domain/snapshot.ts';
import { assign } from '../columns/assign.ts';
import { readAmount } from '../money/read-amount.ts';
import { plainWord } from '../tidy.ts';
import { isBlank, looksLikeDate } from './cell-texts.ts';
import { headerPoints, kinds } from './import-fields.ts';
import type { Sheet } from './sheet.ts';

/** A column of the file, as understood or as the user said. `field: null` = not used. */
export type CsvColumn = {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
  readonly example: string;
};

export type Mapped = {
  readonly columns: readonly CsvColumn[];
  readonly at: ReadonlyMap<ImportField, number>;
  readonly questions: readonly Question[];
};

/** The id under which an answer about this shape of file is kept: kind and header words, never a value. */
export const csvKey = (headers: readonly string[], kind: ImportKind, about: string, of = ''): string =>
  ['csv', kind, headers.map(plainWord).join('|'), about, of].filter(Boolean).join(' › ');

/** A decision that loses less than this when it is forbidden is none. */
const margin = 0.9;
const answered = 50;
const seenRows = 200;

/** Names the columns by their headers, their values and the answers given, all at once. */
export function mapColumns(sheet: Sheet, kind: ImportKind, answers: Answers): Mapped {
  const cells = sheet.headers.map((_, at) => sheet.rows.slice(0, seenRows).map((row) => row.cells[at] ?? ''));
  const scores = sheet.headers.map((header, at) => withValues(headerPoints(header, kind), cells[at] ?? []));
  const told = new Set(
    kinds[kind].fields.filter((field) => applyAnswer(field, sheet, kind, answers, scores)),
  );
  const { fields, margins } = assign(scores);
  const open = new Set<ImportField>();
  const at = new Map<ImportField, number>();
  fields.forEach((field, column) => {
    if (!field) return;
    if (told.has(field) || (margins[column] ?? 0) >= margin) at.set(field, column);
    else open.add(field);
  });
  for (const field of missing(kind, at)) if (!told.has(field)) open.add(field);
  return {
    columns: sheet.headers.map((header, index) => ({
      index,
      header,
      field: [...at].find(([, column]) => column === index)?.[0] ?? null,
      example: exampleOf(cells[index] ?? []),
    })),
    at,
    questions: [...open].map((field) => ask(field, sheet, kind, scores, cells, at)),
  };
}

/** Fields without which no row can be used. */
export function missing(kind: ImportKind, at: ReadonlyMap<ImportField, number>): readonly ImportField[] {
  const named = at.has('customer') || at.has('customerId');
  return [...(named ? [] : (['customer'] as const)), ...kinds[kind].needed.filter((field) => !at.has(field))];
}

const dates: ReadonlySet<ImportField> = new Set(['issueDate', 'dueDate', 'paidDate', 'date', 'promisedFor']);
const amounts: ReadonlySet<ImportField> = new Set(['amount', 'creditLimit', 'promised']);

/** Takes away what the values contradict: a date column holds dates, an amount column amounts. */
function withValues(points: Map<ImportField, number>, cells: readonly string[]): Map<ImportField, number> {
  const filled = cells.filter((cell) => !isBlank(cell));
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 1 : filled.filter(test).length / filled.length;
  const asDates = share(looksLikeDate);
  for (const field of points.keys()) {
    if (dates.has(field) && asDates < 0.5) points.delete(field);
    if (amounts.has(field) && (share(isAmount) < 0.5 || (filled.length > 0 && asDates > 0.5)))
      points.delete(field);
    if (field === 'email' && share((cell) => cell.includes('@')) < 0.5) points.delete(field);
  }
  return points;
}

const isAmount = (cell: string): boolean => ['amount', 'ambiguous'].includes(readAmount(cell, null).kind);

function applyAnswer(
  field: ImportField,
  { headers }: Sheet,
  kind: ImportKind,
  answers: Answers,
  scores: readonly Map<ImportField, number>[],
): boolean {
  const answer = answers[csvKey(headers, kind, 'column', field)];
  if (answer === undefined) return false;
  scores.forEach((of, at) => {
    if (String(at) === answer) of.set(field, answered);
    else of.delete(field);
  });
  return true;
}

function ask(
  field: ImportField,
  { headers }: Sheet,
  kind: ImportKind,
  scores: readonly ReadonlyMap<ImportField, number>[],
  cells: readonly (readonly string[])[],
  taken: ReadonlyMap<ImportField, number>,
): Question {
  const free = headers.map((_, at) => at).filter((at) => ![...taken.values()].includes(at));
  const likely = free.filter((at) => scores[at]?.has(field));
  return {
    key: csvKey(headers, kind, 'column', field),
    about: 'column',
    asks: { code: 'which-column', of: 'file', field },
    choices: [
      ...(likely.length > 0 ? likely : free).map((at) => ({
        value: String(at),
        label: { code: 'column' as const, header: headers[at] ?? '', column: at },
        example: exampleOf(cells[at] ?? []),
      })),
      { value: 'none', label: { code: 'no-column' }, example: '' },
    ],
  };
}

const exampleOf = (cells: readonly string[]): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .slice(0, 3)
    .join(' · ');
