import { isCurrency } from '../../domain/currency.ts';
import type { Basis } from '../../domain/money.ts';
import type { Question } from '../../domain/snapshot.ts';
import { pageOf } from '../../sites/index.ts';
import { isCompanyAmount } from '../columns/company-amounts.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { GridColumn } from '../grid.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';
import { findCurrency } from '../money/find-currency.ts';
import { questionKey } from '../question-key.ts';
import { askCurrency } from './ask-currency.ts';
import { besideCurrency } from './beside-currency.ts';
import { headerCurrency, inheritedCurrency, notedCurrency, notesConversion } from './currency-in-text.ts';
import { localCurrency } from './local-currency.ts';

export type Settled = { readonly code: string | null; readonly basis: Basis };

/** Whose currency the amounts of a list are in, row by row. */
export type CurrencySettler = {
  /** `printed` is the currency that stands in the amount's own cell. */
  readonly of: (column: GridColumn, row: number, printed: CurrencyReading | null) => Settled;
  /** What could not be settled for these rows; asked after they went through. */
  readonly questions: (rows: readonly number[]) => readonly Question[];
};

/** What a single amount's currency is settled from, beside the amount itself. */
type Clues = {
  /** In the row's own currency column; null where that cell is empty, undefined where there is no such column. */
  readonly row: CurrencyReading | null | undefined;
  /** In the header, or the first row or total for all of the column. */
  readonly above: CurrencyReading | null;
  /** At another amount of the row, where that is plainly of the same kind. */
  readonly beside: () => CurrencyReading | null;
  /** The amounts are the company's converted ones, as the header or the notes say. */
  readonly company: boolean;
  /** The same by the profile: even where a row names the same currency, as that may be the company's too. */
  readonly converted: boolean;
  readonly noted: { readonly code: string; readonly ofAmounts: boolean } | null;
  readonly answer: string | null;
  readonly book: string | null;
  readonly local: string | null;
};

/**
 * Settles a currency by the amount's own cell, then the column's header, a currency column, the page's notes, an
 * earlier answer, and the book. What none of them says is asked once for the list.
 */
export function currencySettler(list: Understood, context: PageContext): CurrencySettler {
  const key = questionKey(context.site, list.grid, 'currency');
  const cluesAt = clueFinder(list, key, context);
  const open = new Map<string, { readonly reading: CurrencyReading | null; readonly rows: Set<number> }>();
  const leaveOpen = (reading: CurrencyReading | null, row: number): void => {
    const text = reading?.text ?? '';
    const before = open.get(text);
    if (before) before.rows.add(row);
    else open.set(text, { reading, rows: new Set([row]) });
  };
  return {
    of: (column, row, printed) => settle(printed, cluesAt(column, row), (reading) => leaveOpen(reading, row)),
    questions: (rows) => {
      const asked = [...open.values()].find(({ rows: of }) => rows.some((row) => of.has(row)));
      return asked ? [askCurrency(key, asked.reading, list, context)] : [];
    },
  };
}

function clueFinder(
  list: Understood,
  key: string,
  context: PageContext,
): (column: GridColumn, row: number) => Clues {
  const own = list.fields.get('currency');
  const given = context.answers[key] ?? '';
  const converted = (context.profile && pageOf(context.profile, context.page.url)?.companyAmounts) ?? false;
  const all = {
    noted: notedCurrency(list, context),
    answer: isCurrency(given) ? given : null,
    book: context.bookCurrency,
    local: localCurrency(context.day.lang),
    converted,
  };
  const columns = new Map<GridColumn, ReturnType<typeof ofColumn>>();
  const ofColumn = (column: GridColumn) => ({
    above: headerCurrency(column.header) ?? inheritedCurrency(column, list),
    beside: besideCurrency(column, list),
    company: converted || isCompanyAmount(column) || notesConversion(list),
  });
  return (column, row) => {
    const known = columns.get(column) ?? ofColumn(column);
    columns.set(column, known);
    const text = own?.cells[row] ?? '';
    return {
      ...all,
      ...known,
      beside: () => known.beside(row),
      row: own && (text === '' ? null : findCurrency(text)),
    };
  };
}

function settle(
  printed: CurrencyReading | null,
  clues: Clues,
  leaveOpen: (reading: CurrencyReading | null) => void,
): Settled {
  const { above, noted, answer, book } = clues;
  const others = [noted?.code ?? null, answer, book, clues.local];
  const resolve = (reading: CurrencyReading, hints: readonly (string | null)[]): string | null => {
    const code = hints.find((one) => one && reading.candidates.includes(one)) ?? reading.code;
    if (!code) leaveOpen(reading);
    return code;
  };
  const inRow = clues.row ? resolve(clues.row, [above?.code ?? null, ...others]) : null;
  const inHeader = above ? resolve(above, [inRow, ...others]) : null;
  const based = (code: string | null, own: Basis): Settled => {
    if (code === null) return { code, basis: clues.company ? 'company' : 'unknown' };
    // An amount in another currency than its document was converted.
    if (clues.converted || (clues.company && inRow !== code)) return { code, basis: 'company' };
    return { code, basis: inRow !== null && inRow !== code ? 'company' : own };
  };
  if (printed) return based(resolve(printed, [inRow, inHeader, ...others]), 'document');
  if (above) return based(inHeader, 'document');
  const beside = clues.company ? null : clues.beside();
  if (beside) return based(resolve(beside, [inRow, ...others]), 'document');
  if (noted && (inRow === null || noted.ofAmounts || inRow === noted.code))
    return based(noted.code, 'document');
  if (inRow !== null && !noted && !clues.company) return based(inRow, 'document');
  if (answer) return based(answer, 'document');
  if (book === null || (inRow !== null && noted)) leaveOpen(null);
  if (inRow !== null && noted) return { code: null, basis: 'unknown' };
  // An empty cell in a currency column says that the document is in the book's own currency.
  return based(book, clues.row === null ? 'document' : 'unknown');
}
