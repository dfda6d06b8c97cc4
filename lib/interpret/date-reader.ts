import type { ChoiceLabel } from '../domain/asks.ts';
import type { Day } from '../domain/day.ts';
import { daysBetween } from '../domain/day.ts';
import type { Answers, Question } from '../domain/snapshot.ts';
import type { Understood } from './columns/understand.ts';
import type { Asked, PageContext } from './context.ts';
import type { DateOrder, OrderFinding } from './dates/date-order.ts';
import type { DayReading } from './dates/day-reading.ts';
import { inferDateOrder } from './dates/infer-order.ts';
import { readDay } from './dates/read-day.ts';
import { daysIn } from './days-in.ts';
import type { GridColumn } from './grid.ts';
import { questionKey } from './question-key.ts';

export type DateReader = (text: string) => DayReading;

/**
 * Settles whether the day or the month comes first, over all date columns of a list at once: by the texts
 * themselves, else by what the dates say about each other, else by asking.
 */
export function dateReader(
  list: Understood,
  rows: readonly number[],
  context: PageContext,
): Asked<DateReader> & { readonly proven: Answers } {
  const columns = dateColumns(list);
  const texts = new Set(columns.flatMap((column) => rows.map((row) => column.cells[row] ?? '')));
  const finding = inferDateOrder(texts, { lang: context.day.lang, today: context.today });
  const key = questionKey(context.site, list.grid, 'date-order');
  if (finding.kind !== 'ambiguous') {
    const only = finding.kind === 'settled' && finding.only;
    return { value: reader(finding, context), questions: [], proven: only ? { [key]: finding.order } : {} };
  }
  const proven =
    provenOrder(list, rows, finding.candidates, context) ?? usualTerms(list, rows, finding, context);
  const order = proven ?? finding.candidates.find((one) => one === context.answers[key]);
  if (order) return { value: reader(order, context), questions: [], proven: proven ? { [key]: proven } : {} };
  return {
    value: reader(finding, context),
    questions: [askOrder(key, finding.example, finding.candidates, context)],
    proven: {},
  };
}

const dateColumns = (list: Understood): readonly GridColumn[] =>
  list.grid.columns.filter((column) => (list.evidence.get(column)?.date ?? 0) >= 0.55);

function reader(order: DateOrder | OrderFinding, context: PageContext): DateReader {
  const known = new Map<string, DayReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const day = readDay(text, order, context.day);
    known.set(text, day);
    return day;
  };
}

type Tally = { rows: number; early: number; future: number; late: number; exact: number; terms: number };

/**
 * The one order under which the list makes sense: invoices are not due before they are issued, not issued in the
 * future, days overdue count from the due date, and terms repeat.
 */
function provenOrder(
  list: Understood,
  rows: readonly number[],
  candidates: readonly DateOrder[],
  context: PageContext,
): DateOrder | null {
  const some = rows.length > 400 ? rows.slice(0, 400) : rows;
  const tallies = candidates.map((order) => ({ order, tally: tallyOf(list, some, order, context) }));
  const [best, second] = tallies.sort((a, b) => points(b.tally) - points(a.tally));
  if (!best || !second) return null;
  const sound = best.tally.early + best.tally.future + best.tally.late <= best.tally.rows * 0.05;
  return sound && points(best.tally) - points(second.tally) >= Math.max(2, best.tally.rows * 0.2)
    ? best.order
    : null;
}

/** Days from an invoice to its due date that people agree on. */
const terms = new Set([0, 7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 45, 60, 61, 90, 120]);

/**
 * The order usual in the page's language, where under it every row has terms that people agree on, and under any other
 * none has: a language alone proves nothing, nor do terms.
 */
function usualTerms(
  list: Understood,
  rows: readonly number[],
  { lean, candidates }: Extract<OrderFinding, { kind: 'ambiguous' }>,
  context: PageContext,
): DateOrder | null {
  if (lean === null || !candidates.includes(lean)) return null;
  const spans = candidates.map((order) => {
    const read = reader(order, context);
    return rows.slice(0, 400).flatMap((row) => {
      const issue = dayIn(list.fields.get('issueDate'), row, read);
      const due = dayIn(list.fields.get('dueDate'), row, read);
      return issue && due ? [daysBetween(issue, due)] : [];
    });
  });
  const holds = spans.every((some, at) =>
    candidates[at] === lean
      ? some.length > 0 && some.every((span) => terms.has(span))
      : !some.some((span) => terms.has(span)),
  );
  return holds ? lean : null;
}

const points = (tally: Tally): number =>
  tally.exact * 2 + tally.terms - tally.early - tally.future - tally.late;

function tallyOf(list: Understood, rows: readonly number[], order: DateOrder, context: PageContext): Tally {
  const read = reader(order, context);
  const { fields } = list;
  const tally: Tally = { rows: rows.length, early: 0, future: 0, late: 0, exact: 0, terms: 0 };
  const spans = new Map<number, number>();
  for (const row of rows) {
    const issue = dayIn(fields.get('issueDate'), row, read);
    const due = dayIn(fields.get('dueDate'), row, read);
    const late = daysIn(fields.get('daysOverdue')?.cells[row] ?? '');
    if (issue && issue > context.today) tally.future++;
    if (issue && due) {
      const span = daysBetween(issue, due);
      if (span < 0) tally.early++;
      else if (span === termDays(fields.get('terms')?.cells[row])) tally.exact++;
      else if (span <= 120) spans.set(span, (spans.get(span) ?? 0) + 1);
    }
    if (due && late !== null && late > 0) {
      if (Math.abs(daysBetween(due, context.today) - late) <= 1) tally.exact++;
      else tally.late++;
    }
  }
  // Terms such as 14 or 30 days repeat; misread dates scatter.
  const usual = [...spans.values()].sort((a, b) => b - a).slice(0, 4);
  tally.terms = usual.filter((count) => count > 2).reduce((sum, count) => sum + count, 0) / 2;
  return tally;
}

/** "30 jours", "Net 30": days from invoice to due date. */
function termDays(text: string | undefined): number | null {
  const days = text?.match(/\d{1,3}/g) ?? [];
  return days.length === 1 ? Number(days[0]) : null;
}

function dayIn(column: GridColumn | undefined, row: number, read: DateReader): Day | null {
  const day = column ? read(column.cells[row] ?? '') : null;
  return day?.kind === 'day' ? day.day : null;
}

function askOrder(
  key: string,
  example: string,
  candidates: readonly DateOrder[],
  context: PageContext,
): Question {
  const choices = candidates.map((order) => {
    const day = readDay(example, order, context.day);
    const label: ChoiceLabel =
      day.kind === 'day' ? { code: 'day', day: day.day } : { code: 'printed', text: example };
    return { value: order, label, example };
  });
  const days = choices.flatMap(({ label }) => (label.code === 'day' ? [label.day] : []));
  return {
    key,
    about: 'date-order',
    asks: { code: 'which-day', of: 'list', example, days },
    choices,
  };
}
