import { isCurrency } from '../../domain/currency.ts';
import type { Money } from '../../domain/money.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Question } from '../../domain/snapshot.ts';
import type { Asked } from '../context.ts';
import { headerCurrency } from '../currency/currency-in-text.ts';
import type { PrintedAmount } from '../money/amount.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';
import { findCurrency } from '../money/find-currency.ts';
import { minorOf } from '../money/minor.ts';
import { readAmount } from '../money/read-amount.ts';
import { inferNumberConvention } from '../numbers/infer-convention.ts';
import type { ConventionFinding } from '../numbers/number-convention.ts';
import { comma, point } from '../numbers/readings.ts';
import { isBlank } from './cell-texts.ts';
import { asked, type CellFault, type CsvContext } from './csv-context.ts';

/** Null where the cell is empty, a failure with the reason where it is not one amount. */
export type MoneyCell = (cell: string, currency: string) => Result<Money | null, CellFault>;

/**
 * Settles how a column's amounts are written, over all of them at once; else it is asked. Their currency: the cell's
 * own, the row's, the header's, the book's.
 */
export function moneyCells(
  header: string,
  texts: readonly string[],
  keys: { readonly mark: string; readonly currency: string },
  context: CsvContext,
): Asked<MoneyCell> {
  const found = inferNumberConvention(texts.map(plain), {});
  const answer = [point, comma].find(({ decimal }) => decimal === context.answers[keys.mark]);
  const convention: ConventionFinding =
    answer && found.kind !== 'settled' ? { kind: 'settled', convention: answer } : found;
  const open = texts.find((text) => readAmount(plain(text), convention).kind === 'ambiguous');
  const above = headerCurrency(header);
  const hints = [context.answers[keys.currency] ?? null, context.bookCurrency];
  let places = 0;
  for (const text of texts) {
    const read = readAmount(plain(text), convention);
    if (read.kind === 'amount') places = Math.max(places, read.decimals);
  }
  return {
    value: (cell, currency) => {
      if (isBlank(cell)) return ok(null);
      const read = readAmount(plain(cell), convention);
      if (read.kind === 'empty') return ok(null);
      if (read.kind === 'unreadable') return fail('no-amount');
      if (read.kind === 'ambiguous') return fail(asked);
      const named = [read.currency, isBlank(currency) ? null : findCurrency(currency), above];
      return moneyOf(read, settled(named, hints), Math.max(2, places));
    },
    questions: open === undefined ? [] : [askMark(keys.mark, open)],
  };
}

/** Programs that count in binary fractions print 54273.280000000006 for what was 54273.28. */
const binary = /^-?\d+\.\d*(?:0{5,}|9{5,})\d{1,3}$/;
const plain = (cell: string): string => (binary.test(cell) ? Number(cell).toFixed(2) : cell);

function settled(
  named: readonly (CurrencyReading | null)[],
  hints: readonly (string | null)[],
): string | null {
  const printed = named.find((one) => one !== null);
  const likely = hints.filter((code) => code !== null && isCurrency(code));
  if (!printed) return likely[0] ?? null;
  return printed.code ?? likely.find((code) => code !== null && printed.candidates.includes(code)) ?? null;
}

function moneyOf(read: PrintedAmount, code: string | null, places: number): Result<Money, CellFault> {
  const missing = code === null ? Math.max(0, places - read.decimals) : 0;
  const padded = { ...read, digits: read.digits + '0'.repeat(missing), decimals: read.decimals + missing };
  const minor = minorOf(padded, code);
  if (!minor.ok) return minor;
  const credit = read.side === 'CR' && minor.value > 0;
  return ok({
    minor: credit ? -minor.value : minor.value,
    currency: code,
    basis: code ? 'document' : 'unknown',
  });
}

/** Asks once for the file; `symbol` is a sign that several currencies use, '' where none is printed. */
export function askCurrency(key: string, symbol: string): Question {
  const candidates = findCurrency(symbol)?.candidates ?? usual;
  return {
    key,
    about: 'currency',
    asks: { code: 'which-currency', of: 'file', sign: symbol, example: '' },
    choices: candidates
      .slice(0, 12)
      .map((code) => ({ value: code, label: { code: 'printed', text: code }, example: '' })),
  };
}

const usual = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'JPY'];

function askMark(key: string, example: string): Question {
  const number = /\d[\d.,]*/.exec(example)?.[0] ?? example;
  return {
    key,
    about: 'decimal-mark',
    asks: { code: 'decimal-mark', of: 'file', example },
    choices: (['.', ','] as const).map((decimal) => ({
      value: decimal,
      label: { code: example.includes(decimal) ? 'three-decimals' : 'over-a-thousand' },
      example: decimal === '.' ? number.replaceAll(',', '') : number.replaceAll('.', '').replaceAll(',', '.'),
    })),
  };
}
