import type { GridColumn } from '../grid.ts';
import type { Field } from './field.ts';
import { amountFields } from './field.ts';

/**
 * Of columns that are likeliest the same amount and agree in every row ("Original amount", "Amount"), only the first
 * stands for it: whichever a person chose, every row would read the same. A total and a balance that agree, because
 * nothing was paid yet, both stay; a number and the payment reference made of it are one. Of a record, which has one value each, that holds for every field ("Invoice #",
 * "Invoice no.").
 */
export function dropTwins(columns: readonly GridColumn[], scores: readonly Map<Field, number>[]): void {
  const likeliest = scores.map(fieldOf);
  for (const [at, column] of columns.entries()) {
    const field = likeliest[at];
    if (!field || !canTell(field, column)) continue;
    const twin = columns
      .slice(0, at)
      .some((other, before) => likeliest[before] === field && sameCells(other.cells, column.cells));
    if (twin) scores[at]?.clear();
  }
}

/** Whether equal cells say anything: names and days of single rows may agree by chance. */
const canTell = (field: Field, { cells }: GridColumn): boolean =>
  cells.length === 1
    ? cells[0] !== ''
    : (field === 'number' || amountFields.some((one) => one === field)) && cells.filter(Boolean).length > 1;

const sameCells = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((text, row) => text === others[row]);

function fieldOf(scores: ReadonlyMap<Field, number>): Field | null {
  const [best] = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
