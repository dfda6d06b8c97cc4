import { minorDigits } from '../../domain/currency.ts';
import type { PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import { findCurrency } from '../money/find-currency.ts';
import { headerCurrency, notedCurrency } from './currency-in-text.ts';
import { localCurrency } from './local-currency.ts';

/** More than a page's currencies. */
const enough = 200;

/**
 * Minor digits of the currency that amounts without a sign of their own are in, as far as headers, a column of
 * currencies, notes, the book or the page's language name one: the most, where they name several. Null: nothing does.
 */
export function namedPlaces(grid: Grid, amounts: readonly GridColumn[], context: PageContext): number | null {
  const printed = grid.columns
    .filter(({ header }) => headerFields(header).some(({ field, exact }) => field === 'currency' && exact))
    .flatMap(({ cells }) => [...new Set(cells.slice(0, enough))])
    .map((text) => findCurrency(text)?.code ?? null);
  const codes = [
    ...amounts.map(({ header }) => headerCurrency(header)?.code ?? null),
    ...printed,
    notedCurrency({ grid }, context)?.code ?? null,
  ].filter((code) => code !== null);
  const usual = context.bookCurrency ?? localCurrency(context.day.lang);
  const all = codes.length > 0 || usual === null ? codes : [usual];
  return all.length === 0 ? null : Math.max(...all.map(minorDigits));
}
