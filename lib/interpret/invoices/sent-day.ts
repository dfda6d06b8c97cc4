import type { Day } from '../../domain/day.ts';
import type { Understood } from '../columns/understand.ts';
import type { DateReader } from '../date-reader.ts';
import type { GridColumn } from '../grid.ts';
import { headerKey } from '../labels/header-key.ts';
import { labelKeys } from '../labels/label-keys.ts';
import { sentOn } from '../labels/words/sent-on.ts';
import type { RowDraft } from './draft-row.ts';

const labels = new Set(Object.values(sentOn).flatMap(labelKeys));

/** The column that names the day an invoice was sent; none that holds one of the fields. */
export const sentColumn = ({ grid, fields, evidence }: Understood): GridColumn | null => {
  const taken = new Set(fields.values());
  return (
    grid.columns.find(
      (column) =>
        !taken.has(column) &&
        (evidence.get(column)?.date ?? 0) >= 0.55 &&
        labels.has(headerKey(column.header)),
    ) ?? null
  );
};

/** The day a row's invoice was sent, by its column or by what stands beside the state ("Sent on 3 May"); null: not said. */
export function sentDay(draft: RowDraft, column: GridColumn | null, dates: DateReader): Day | null {
  const cell = column?.cells[draft.row];
  if (cell) return dayOf(cell, dates);
  const { reading, statusText } = draft;
  return reading?.state === 'sent' || reading?.state === 'delivered'
    ? dayBeside(statusText ?? '', dates)
    : null;
}

const on = new Set('on am le el op il em den dne dnia'.split(' '));

/** What follows the state must be the day and nothing else: "Sent, due 3 May" names another one. */
function dayBeside(text: string, dates: DateReader): Day | null {
  const [, second = '', ...rest] = text.trim().split(/[\s:]+/);
  const after = on.has(second.toLowerCase()) ? rest : [second, ...rest];
  return after.length === 0 ? null : dayOf(after.join(' '), dates);
}

function dayOf(text: string, dates: DateReader): Day | null {
  const read = dates(text);
  return read.kind === 'day' ? read.day : null;
}
