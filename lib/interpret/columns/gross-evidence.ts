import type { GridColumn } from '../grid.ts';
import type { Field } from './field.ts';

const inclusive =
  /\bincl|inkl|\bttc\b|brutto|\bgross\b|with tax|tax inc|(?:iva|tva|btw|vat|gst|mwst|moms|alv|dph) ?(?:inc|incl|inkl)|con iva|c\/iva|sis\. ?alv|z vat|vč\.|s dph|m\/moms|税込|含税|含稅/iu;
const exclusive =
  /\bexcl|exkl|\bht\b|\bnett?o?\b|without tax|tax ex|sin iva|s\/iva|sans|ohne|eks\.|uden|bez |税抜|不含/iu;

export const saysInclusive = (header: string): boolean => inclusive.test(header);
export const saysExclusive = (header: string): boolean => exclusive.test(header);

type Bonus = { readonly column: GridColumn; readonly field: Field; readonly score: number };

/** "Amount" beside "Amount including VAT" is the net amount; beside "Net amount" it is the gross one. */
export function grossBonuses(
  columns: readonly GridColumn[],
  amounts: ReadonlySet<GridColumn>,
): readonly Bonus[] {
  const money = columns.filter((column) => amounts.has(column));
  const gross = money.filter(({ header }) => inclusive.test(header) && !exclusive.test(header));
  if (gross.length === 0) return [];
  const plain = money.filter(({ header }) => !inclusive.test(header) && !exclusive.test(header));
  return [
    ...gross.map((column) => ({ column, field: 'total' as const, score: 1.5 })),
    ...plain.flatMap((column) => [
      { column, field: 'total' as const, score: -2.5 },
      { column, field: 'totalExclTax' as const, score: 2.5 },
    ]),
  ];
}
