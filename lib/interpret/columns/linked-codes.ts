import type { GridColumn } from '../grid.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/**
 * Where no header names the invoice number, a full column of codes, all different and all links, is it: each row
 * opens by its number.
 */
export function linkedCodes(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
): void {
  if (scores.some((of) => (of.get('number') ?? 0) >= sure)) return;
  columns.forEach((column, at) => {
    const { code, distinct, density, linked, counter } = seen(column);
    const of = scores[at];
    // Below −6 a header has said that it is something else.
    if (!of?.has('number') || counter || Math.min(code, distinct, density, linked) < 0.9) return;
    if (leadsToCustomers(column)) return;
    of.set('number', Math.max(1.5, (of.get('poNumber') ?? 0) + 1));
  });
}

/** What a header's word gives; looks alone give less. */
const sure = 1.5;

const customerPath = /[/#](?:customers?|clients?|contacts?|partners?|debtors?|kunden?|accounts?)\//i;

const leadsToCustomers = ({ source }: GridColumn): boolean =>
  Object.values(source.href ?? {}).some((href) => customerPath.test(href));
