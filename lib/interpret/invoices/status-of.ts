import { keyField } from '../columns/key-field.ts';
import type { Understood } from '../columns/understand.ts';
import type { GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import { readStatus } from '../status/read-status.ts';
import type { StatusReading, StatusState } from '../status/status-reading.ts';

export type RowStatus = {
  readonly column: GridColumn;
  readonly text: string;
  readonly reading: StatusReading | null;
};

/** Columns that show a state; systems may show booking and payment apart. */
export function statusColumns(list: Understood): readonly GridColumn[] {
  const first = list.fields.get('status');
  const taken = new Set(list.fields.values());
  const more = list.grid.columns.filter((column) => {
    const share = list.evidence.get(column)?.status ?? 0;
    const named = headerFields(column.header).some((match) => match.field === 'status');
    return !taken.has(column) && share >= (named || keyField(column.key) === 'status' ? 0.6 : 0.9);
  });
  return first ? [first, ...more] : [];
}

const weight: Readonly<Record<StatusState, number>> = {
  void: 9,
  draft: 8,
  credit: 7,
  paid: 7,
  partial: 7,
  overdue: 6,
  credited: 5,
  'in-payment': 5,
  'pending-approval': 4,
  disputed: 4,
  open: 4,
  viewed: 2,
  sent: 2,
  posted: 1,
  delivered: 1,
  'delivery-failed': 1,
};

/** The most telling state of a row, with what all of its words count and name. */
export function rowStatus(columns: readonly GridColumn[], row: number): RowStatus | null {
  let best: RowStatus | null = null;
  let most = -1;
  for (const column of columns) {
    const text = column.cells[row] ?? '';
    if (text === '') continue;
    const parts = column.part === null ? column.source.parts?.[row] : undefined;
    const reading = parts ? mostTelling(text, parts) : readStatus(text);
    const worth = reading ? worthOf(reading) : 0;
    if (worth > most) {
      most = worth;
      best = { column, text, reading };
    }
  }
  return best;
}

const worthOf = (reading: StatusReading): number => weight[reading.state] + (reading.assertsUnpaid ? 2 : 0);

/**
 * A cell may show a state and its details apart: "Overdue 12 days", "Not sent". The first part is the state, the
 * others add what they count.
 */
function mostTelling(whole: string, parts: readonly string[]): StatusReading | null {
  const [best, ...others] = [parts[0] ?? whole, whole, ...parts.slice(1)].flatMap(
    (text) => readStatus(text) ?? [],
  );
  if (!best) return null;
  const first = <K extends 'daysOverdue' | 'dueInDays' | 'amountText'>(field: K): StatusReading[K] =>
    [best, ...others].map((one) => one[field]).find((value) => value !== null) ?? best[field];
  return {
    ...best,
    daysOverdue: first('daysOverdue'),
    dueInDays: first('dueInDays'),
    amountText: first('amountText'),
  };
}
