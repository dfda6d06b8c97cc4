import type { ChoiceLabel } from '../../domain/asks.ts';
import type { Day } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Question } from '../../domain/snapshot.ts';
import type { Asked } from '../context.ts';
import type { DateOrder, OrderFinding } from '../dates/date-order.ts';
import { inferDateOrder } from '../dates/infer-order.ts';
import { readDay } from '../dates/read-day.ts';
import { dateText, isBlank } from './cell-texts.ts';
import { asked, type CellFault, type CsvContext } from './csv-context.ts';

/** Null where the cell is empty, a failure with the reason where it is no day. */
export type DayCell = (cell: string) => Result<Day | null, CellFault>;

/** Settles whether the day or the month comes first, over all dates of a file at once; else it is asked. */
export function dayCells(texts: Iterable<string>, key: string, context: CsvContext): Asked<DayCell> {
  const answer = (['dmy', 'mdy', 'ymd'] as const).find((order) => order === context.answers[key]);
  if (answer) return { value: reader(answer, context), questions: [] };
  const any = { today: context.today, loadedOn: null };
  // A day that exists under no order is an error of its line, and says nothing of the others.
  const dates = [...new Set(texts)]
    .map(dateText)
    .filter((text) => readDay(text, null, any).kind !== 'unreadable');
  const finding = inferDateOrder(dates, { lang: null, today: context.today });
  const open = openOf(finding, dates, context);
  return {
    value: reader(finding, context),
    questions: open ? [ask(key, open.example, open.candidates, context)] : [],
  };
}

type Open = { readonly example: string; readonly candidates: readonly DateOrder[] };

/** What is to be asked; of dates that contradict each other too, where some can be read in two ways. */
function openOf(finding: OrderFinding, dates: readonly string[], { today }: CsvContext): Open | null {
  if (finding.kind !== 'contradictory') return finding.kind === 'ambiguous' ? finding : null;
  const example = dates.find(
    (text) => readDay(text, finding, { today, loadedOn: null }).kind === 'ambiguous',
  );
  return example === undefined ? null : { example, candidates: ['dmy', 'mdy'] };
}

function reader(order: DateOrder | OrderFinding, { today }: CsvContext): DayCell {
  const known = new Map<string, Result<Day | null, CellFault>>();
  const read = (cell: string): Result<Day | null, CellFault> => {
    if (isBlank(cell)) return ok(null);
    const day = readDay(dateText(cell), order, { today, loadedOn: null });
    if (day.kind === 'empty') return ok(null);
    if (day.kind === 'day') return ok(day.day);
    return fail(day.kind === 'ambiguous' ? asked : 'no-day');
  };
  return (cell) => {
    const before = known.get(cell) ?? read(cell);
    known.set(cell, before);
    return before;
  };
}

function ask(key: string, example: string, candidates: readonly DateOrder[], context: CsvContext): Question {
  const choices = candidates.map((order) => {
    const day = readDay(example, order, { today: context.today, loadedOn: null });
    const label: ChoiceLabel =
      day.kind === 'day' ? { code: 'day', day: day.day } : { code: 'printed', text: example };
    return { value: order, label, example };
  });
  const days = choices.flatMap(({ label }) => (label.code === 'day' ? [label.day] : []));
  return {
    key,
    about: 'date-order',
    asks: { code: 'which-day', of: 'file', example, days },
    choices,
  };
}
