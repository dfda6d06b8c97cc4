import { isCurrency } from '../../domain/currency.ts';
import { saysCompanyCurrency } from '../columns/company-amounts.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';
import { findCurrency } from '../money/find-currency.ts';
import { isTotalText } from '../rows/total-text.ts';

/** A currency in a header, mostly in brackets: "Amount (EUR)", "Total $". */
export function headerCurrency(header: string): CurrencyReading | null {
  const code = codeIn(header);
  if (code) return findCurrency(code);
  const marked = /[([]([^)\]]+)[)\]]/.exec(header)?.[1] ?? /\p{Sc}/u.exec(header)?.[0];
  return marked ? findCurrency(marked) : null;
}

/**
 * Ledgers print the sign once, at the first amount and at the sums: it stands for the whole column. Where other rows
 * print one too, bare amounts are not theirs.
 */
export function inheritedCurrency(column: GridColumn, { grid, numbers }: Understood): CurrencyReading | null {
  const { cells } = column;
  if (numbers.scan(column).bare) return null;
  const first = cells.findIndex((text, row) => text !== '' && grid.region.rows.role[row] === undefined);
  let found: CurrencyReading | null = null;
  let bare = 0;
  for (const [row, text] of cells.entries()) {
    if (text === '') continue;
    const read = numbers.read(text);
    if (read.kind !== 'amount') continue;
    if (read.currency === null) bare++;
    else if (row !== first && row < cells.length - 2 && grid.region.rows.role[row] !== 'footer') return null;
    else if (found && found.text !== read.currency.text) return null;
    else found = read.currency;
  }
  return bare > 0 ? found : null;
}

const ofAmounts =
  /amounts?|values?|figures|beträge|werte|montants|importes|bedragen|importi|valores|belopp|beløb|summat|kwoty|částky|金額|金额/iu;

/**
 * The one currency that notes and headings name, and whether they say so of the amounts ("All amounts in EUR"); null
 * where they name none or several.
 */
export function notedCurrency(
  { grid }: Pick<Understood, 'grid'>,
  context: PageContext,
): { readonly code: string; readonly ofAmounts: boolean } | null {
  const heading = grid.region.heading ?? '';
  for (const texts of [grid.region.notes, [heading], sumLabels(grid), context.page.headings]) {
    const naming = texts.filter((text) => namedIn(text) !== null);
    const codes = new Set(naming.map(namedIn));
    const [code] = codes;
    if (codes.size === 1 && code) return { code, ofAmounts: naming.some((text) => ofAmounts.test(text)) };
  }
  return null;
}

/** What the sums of a list are called, which stand at one of its ends: "Total (EUR)". */
const sumLabels = (grid: Grid): readonly string[] =>
  grid.columns.flatMap(({ cells }) =>
    [...cells.slice(0, 2), ...cells.slice(2).slice(-3)].filter(
      (text) => /\p{L}/u.test(text) && isTotalText(text),
    ),
  );

const namedIn = (text: string): string | null => codeIn(text) ?? spelledIn(text);

const inCurrency =
  /(?:(?<!\p{L})(?:in|en|em|i|v|w|в|у)\s+|(?:単位|通貨|单位|單位|단위|货币|貨幣|币别|幣別|币种|幣種|통화|валюта|valută|pénznem|para birimi|νόμισμα|mena|currency|währung|devise|moneda|moeda|valuta|waluta|měna|valuutta)\s*[:：]\s*)([^.,;:()（）]{1,24})/iu;

/** A currency spelled out where a text says what its amounts are in: "Amounts in pounds", "単位：円". */
function spelledIn(text: string): string | null {
  const aside = /[([（]\s*([^()[\]（）]{1,16}?)\s*[)\]）]|[,、·|]\s*(\p{L}{1,8}\.?)$/u.exec(text);
  const marked = aside && findCurrency((aside[1] ?? aside[2] ?? '').trim())?.code;
  if (marked) return marked;
  const word = inCurrency.exec(text)?.[1]?.trim();
  if (!word || !(ofAmounts.test(text) || /[:：]/.test(text))) return null;
  return findCurrency(word)?.code ?? null;
}

/** Codes that are words more often than money. */
const words = new Set(['ALL', 'TOP', 'PEN', 'CUP', 'MAD', 'SOS']);

/** An ISO code in a text; words in capitals are no codes where everything is in capitals. */
function codeIn(text: string): string | null {
  const shouted = text === text.toUpperCase() && text.split(/\s+/).length > 2;
  const codes = (text.match(/(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu) ?? []).filter(
    (code) => isCurrency(code) && !words.has(code) && !shouted,
  );
  const [only] = new Set(codes);
  if (only && new Set(codes).size === 1) return only;
  const symbol = /[€£₹₽₺₴₩₪฿₫₱]/.exec(text)?.[0];
  return symbol ? (findCurrency(symbol)?.code ?? null) : null;
}

/** Whether a note says that the list's amounts were converted into the company's currency. */
export const notesConversion = ({ grid }: Understood): boolean =>
  [...grid.region.notes, grid.region.heading ?? ''].some(saysCompanyCurrency);
