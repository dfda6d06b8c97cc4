import { isCurrency } from '../../domain/currency.ts';
import type { Basis } from '../../domain/money.ts';
import type { Question } from '../../domain/snapshot.ts';
import { pageOf } from '../../sites/index.ts';
import { isCompanyAmount, saysCompanyCurrency } from '../columns/company-amounts.ts';
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
import { signEvidence } from './sign-evidence.ts';

export type Settled = { readonly code: string | null; readonly basis: Basis };

/** Whose currency the amounts of a list are in, row by row. */
export type CurrencySettler = {
  /** `printed` is the currency that stands in the amount's own cell. */
  readonly of: (column: GridColumn, row: number, printed: CurrencyReading | null) => Settled;
  /** What could not be settled for these rows; asked after they went through. */
  readonly questions: (rows: readonly number[]) => readonly Question[];
};

/** What a single amount's currency is settled from, beside the amount itself. */
type Clues = ListClues &
  ColumnClues & {
    /** In the row's own currency column; null where that cell is empty, undefined where there is no such column. */
    readonly row: CurrencyReading | null | undefined;
    /** At another amount of the row, where that is plainly of the same kind. */
    readonly beside: CurrencyReading | null;
  };

type ListClues = {
  /** What a sign of several currencies means, as other amounts of the page prove. */
  readonly sign: (reading: CurrencyReading) => string | null;
  /** By the profile the amounts are converted: even where a row names the same currency, as that may be the company's. */
  readonly converted: boolean;
  readonly noted: { readonly code: string; readonly ofAmounts: boolean } | null;
  /** What was answered before about a sign, '' for amounts without one. */
  readonly answer: (sign: string) => string | null;
  readonly book: string | null;
  readonly local: string | null;
};

type ColumnClues = {
  /** In the header, or the first row or total for all of the column. */
  readonly above: CurrencyReading | null;
  /** The amounts are the company's converted ones, as the header or the notes say. */
  readonly company: boolean;
  /** The column of currencies names the company's own, too. */
  readonly companyNamed: boolean;
};

/** A decision, and the signs that it had to leave open. */
type Decision = { readonly settled: Settled; readonly open: readonly (CurrencyReading | null)[] };

/**
 * Settles a currency by the amount's own cell, then the column's header, a currency column, the page's notes, an
 * earlier answer, and the book. What none of them says is asked once for the list.
 */
export function currencySettler(list: Understood, context: PageContext): CurrencySettler {
  const keyOf = (sign: string): string => questionKey(context.site, list.grid, 'currency', sign);
  const own = list.fields.get('currency');
  const paid = list.fields.get('paid');
  const clues = listClues(list, keyOf, context);
  const decisions = columnwise((column) => decider(column, own, list, clues));
  const open = new Map<string, { readonly reading: CurrencyReading | null; readonly rows: Set<number> }>();
  return {
    of(column, row, printed) {
      const decision = decisions(column)(row, printed);
      // What was paid is in the currency of what it was paid of, and never shown: nobody need be asked.
      if (column === paid) return decision.settled;
      for (const reading of decision.open) {
        const text = reading?.text ?? '';
        const before = open.get(text);
        if (before) before.rows.add(row);
        else open.set(text, { reading, rows: new Set([row]) });
      }
      return decision.settled;
    },
    questions: (rows) => {
      const asked = [...open].filter(([, { rows: of }]) => rows.some((row) => of.has(row)));
      return asked
        .slice(0, atOnce)
        .map(([sign, { reading }]) => askCurrency(keyOf(sign), reading, list, context));
    },
  };
}

function columnwise<T>(make: (column: GridColumn) => T): (column: GridColumn) => T {
  const made = new Map<GridColumn, T>();
  return (column) => {
    const before = made.get(column);
    if (before !== undefined) return before;
    const fresh = make(column);
    made.set(column, fresh);
    return fresh;
  };
}

/** More questions at once are an examination. */
const atOnce = 2;

/** Decides the amounts of one column; rows that print the same signs are decided once. */
function decider(
  column: GridColumn,
  own: GridColumn | undefined,
  list: Understood,
  clues: ListClues,
): (row: number, printed: CurrencyReading | null) => Decision {
  const above = headerCurrency(column.header) ?? inheritedCurrency(column, list);
  const company = clues.converted || isCompanyAmount(column) || notesConversion(list);
  const companyNamed = own !== undefined && saysCompanyCurrency(own.header);
  const besideIn = above || company ? () => null : besideCurrency(column, list);
  const of = { above, company, companyNamed };
  const known = new Map<string, Decision>();
  let unsigned: Decision | undefined;
  return (row, printed) => {
    const text = own?.cells[row] ?? '';
    const beside = printed ? null : besideIn(row);
    if (!own && !printed && !beside) {
      unsigned ??= decide(null, { ...clues, ...of, beside, row: undefined });
      return unsigned;
    }
    const signs = `${printed?.text ?? ''}\0${beside?.text ?? ''}\0${text}`;
    const before = known.get(signs);
    if (before) return before;
    const inRow = own && (text === '' ? null : findCurrency(text));
    const decision = decide(printed, { ...clues, ...of, beside, row: inRow });
    known.set(signs, decision);
    return decision;
  };
}

function listClues(list: Understood, keyOf: (sign: string) => string, context: PageContext): ListClues {
  return {
    sign: signEvidence(list, context),
    noted: notedCurrency(list, context),
    answer: (sign) => {
      const given = context.answers[keyOf(sign)] ?? '';
      return isCurrency(given) ? given : null;
    },
    book: context.bookCurrency,
    local: localCurrency(context.day.lang),
    converted: (context.profile && pageOf(context.profile, context.page.url)?.companyAmounts) ?? false,
  };
}

function decide(printed: CurrencyReading | null, clues: Clues): Decision {
  const open: (CurrencyReading | null)[] = [];
  return { settled: settle(printed, clues, (reading) => open.push(reading)), open };
}

function settle(
  printed: CurrencyReading | null,
  clues: Clues,
  leaveOpen: (reading: CurrencyReading | null) => void,
): Settled {
  const { above, noted, book } = clues;
  const answer = clues.answer('');
  const others = [noted?.code ?? null, book, clues.local];
  const resolve = (reading: CurrencyReading, named: readonly (string | null)[]): string | null => {
    const hints = [...named, clues.answer(reading.text)];
    const code =
      clues.sign(reading) ?? hints.find((one) => one && reading.candidates.includes(one)) ?? reading.code;
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
  const { beside } = clues;
  // What the row itself names outweighs what stands beside.
  if (beside && inRow === null) return based(resolve(beside, [inRow, ...others]), 'document');
  if (noted && (inRow === null || noted.ofAmounts || inRow === noted.code))
    return based(noted.code, 'document');
  if (inRow !== null && !noted && !clues.company) return based(inRow, 'document');
  if (inRow !== null && clues.companyNamed) return { code: inRow, basis: 'company' };
  if (answer) return based(answer, 'document');
  if (book === null || (inRow !== null && noted)) leaveOpen(null);
  if (inRow !== null && noted) return { code: null, basis: 'unknown' };
  // An empty cell in a currency column says that the document is in the book's own currency.
  return based(book, clues.row === null ? 'document' : 'unknown');
}
