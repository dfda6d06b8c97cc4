import { isCurrency } from '../domain/currency.ts';
import type { Basis } from '../domain/money.ts';
import type { Question } from '../domain/snapshot.ts';
import { pageOf } from '../sites/index.ts';
import { isCompanyAmount } from './columns/company-amounts.ts';
import type { Understood } from './columns/understand.ts';
import type { PageContext } from './context.ts';
import type { GridColumn } from './grid.ts';
import type { CurrencyReading } from './money/currency-reading.ts';
import { findCurrency } from './money/find-currency.ts';
import { questionKey } from './question-key.ts';

export type Settled = { readonly code: string | null; readonly basis: Basis };

/** Whose currency the amounts of a list are in, row by row. */
export type CurrencySettler = {
  /** `printed` is the currency that stands in the amount's own cell. */
  readonly of: (column: GridColumn, row: number, printed: CurrencyReading | null) => Settled;
  /** What could not be settled for these rows; asked after they went through. */
  readonly questions: (rows: readonly number[]) => readonly Question[];
};

/**
 * Settles a currency by the amount's own cell, then a currency column, the column's header, the page's notes, an
 * earlier answer, and the book. What none of them says is asked once for the list.
 */
export function currencySettler(list: Understood, context: PageContext): CurrencySettler {
  const column = list.fields.get('currency');
  const noted = notedCurrency(list, context);
  const key = questionKey(context.site, list.grid, 'currency');
  const answer = isCurrency(context.answers[key] ?? '') ? (context.answers[key] ?? null) : null;
  const page = context.profile && pageOf(context.profile, context.page.url);
  const headers = new Map<GridColumn, CurrencyReading | null>();
  const open = new Map<string, { reading: CurrencyReading | null; rows: Set<number> }>();
  const leaveOpen = (text: string, reading: CurrencyReading | null, row: number): void => {
    const before = open.get(text);
    if (before) before.rows.add(row);
    else open.set(text, { reading, rows: new Set([row]) });
  };

  /** What the header says, or the first row or the total for all of the column. */
  const columnReading = (of: GridColumn): CurrencyReading | null => {
    const known = headers.get(of);
    if (known !== undefined) return known;
    const reading = headerCurrency(of.header) ?? inheritedCurrency(of, list);
    headers.set(of, reading);
    return reading;
  };
  const ownRow = (row: number): CurrencyReading | null | undefined => {
    if (!column) return undefined;
    const text = column.cells[row] ?? '';
    return text === '' ? null : findCurrency(text);
  };
  const fallback = noted ?? answer ?? context.bookCurrency;

  const resolve = (
    reading: CurrencyReading,
    row: number,
    hints: readonly (string | null)[],
  ): string | null => {
    const hinted = hints.find((code) => code && reading.candidates.includes(code)) ?? null;
    const code = hinted ?? reading.code;
    if (!code) leaveOpen(reading.text, reading, row);
    return code;
  };
  const of: CurrencySettler['of'] = (at, row, printed) => {
    const rowReading = ownRow(row);
    const others = [noted, answer, context.bookCurrency, localCurrency(context.day.lang)];
    const above = columnReading(at);
    const rowCode = rowReading ? resolve(rowReading, row, [above?.code ?? null, ...others]) : null;
    const inHeader = above ? resolve(above, row, [rowCode, ...others]) : null;
    const converted = page?.companyAmounts ?? false;
    const company = converted || isCompanyAmount(at);
    const settle = (code: string | null, sure: boolean): Settled => {
      if (rowCode && code && !converted) return { code, basis: rowCode === code ? 'document' : 'company' };
      if (company) return { code, basis: 'company' };
      return { code, basis: sure && code ? 'document' : 'unknown' };
    };
    if (printed) return settle(resolve(printed, row, [rowCode, inHeader, ...others]), true);
    if (above) return settle(inHeader, true);
    if (rowCode) return company ? settle(fallback, false) : { code: rowCode, basis: 'document' };
    if (noted) return settle(noted, true);
    if (answer) return settle(answer, true);
    if (!context.bookCurrency) leaveOpen('', null, row);
    return settle(context.bookCurrency, rowReading === null);
  };
  const questions: CurrencySettler['questions'] = (rows) => {
    const listed = new Set(rows);
    const asked = [...open].find(([, { rows: of }]) => [...of].some((row) => listed.has(row)));
    return asked ? [askCurrency(key, asked[1].reading, list, context)] : [];
  };
  return { of, questions };
}

/** A currency in a header, mostly in brackets: "Amount (EUR)", "Total $". */
function headerCurrency(header: string): CurrencyReading | null {
  const code = codeIn(header);
  if (code) return findCurrency(code);
  const marked = /[([]([^)\]]+)[)\]]/.exec(header)?.[1] ?? /\p{Sc}/u.exec(header)?.[0];
  return marked ? findCurrency(marked) : null;
}

/**
 * Ledgers print the sign once, at the first amount and at the sums: it stands for the whole column. Where other rows
 * print one too, bare amounts are not theirs.
 */
function inheritedCurrency({ cells }: GridColumn, { grid, number }: Understood): CurrencyReading | null {
  const first = cells.findIndex((text, row) => text !== '' && grid.region.rows.role[row] === undefined);
  let found: CurrencyReading | null = null;
  let bare = 0;
  for (const [row, text] of cells.entries()) {
    if (text === '') continue;
    const read = number(text);
    if (read.kind !== 'amount') continue;
    if (read.currency === null) bare++;
    else if (row !== first && row < cells.length - 2 && grid.region.rows.role[row] !== 'footer') return null;
    else if (found && found.text !== read.currency.text) return null;
    else found = read.currency;
  }
  return bare > 0 ? found : null;
}

/** The one currency that notes and headings name; null where they name none or several. */
function notedCurrency({ grid }: Understood, context: PageContext): string | null {
  for (const texts of [grid.region.notes, [grid.region.heading ?? ''], context.page.headings]) {
    const codes = new Set(texts.flatMap((text) => codeIn(text) ?? []));
    const [only] = codes;
    if (codes.size === 1 && only) return only;
  }
  return null;
}

/** An ISO code in a text; words in capitals are no codes where everything is in capitals. */
function codeIn(text: string): string | null {
  const shouted = text === text.toUpperCase() && text.split(/\s+/).length > 2;
  const codes = (text.match(/(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu) ?? []).filter(
    (code) => isCurrency(code) && code !== 'ALL' && !shouted,
  );
  const [only] = new Set(codes);
  if (only && new Set(codes).size === 1) return only;
  const symbol = /[€£₹₽₺₴₩₪฿₫₱]/.exec(text)?.[0];
  return symbol ? (findCurrency(symbol)?.code ?? null) : null;
}

const byLanguage: Readonly<Record<string, string>> = {
  ja: 'JPY',
  zh: 'CNY',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  is: 'ISK',
};

/** In a language of one country the bare sign is that country's currency (¥, kr); for English or Spanish it is not. */
const localCurrency = (lang: string | null): string | null =>
  lang === null || /^zh-(?:TW|HK|Hant)/i.test(lang)
    ? null
    : (byLanguage[lang.slice(0, 2).toLowerCase()] ?? null);

const usual = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'JPY',
  'CNY',
  'INR',
];

function askCurrency(
  key: string,
  reading: CurrencyReading | null,
  list: Understood,
  context: PageContext,
): Question {
  const symbol = reading?.text ?? '';
  const likely = reading?.candidates ?? likelyCurrencies(context);
  const amounts = list.fields.get('balance') ?? list.fields.get('total');
  const example = amounts?.cells.find(Boolean) ?? '';
  return {
    key,
    about: 'currency',
    text: symbol ? `Which currency is ${symbol} on this page?` : 'Which currency are these amounts in?',
    detail: symbol
      ? `${symbol} is used by several currencies, and the page does not say which, for example ${example}.`
      : `No currency stands beside the amounts, for example ${example}.`,
    choices: likely.slice(0, 12).map((code) => ({ value: code, label: code, example: `${code} ${example}` })),
  };
}

const byRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  SG: 'SGD',
};

/** The currencies of the page's and the user's regions first. */
function likelyCurrencies({ day, locale }: PageContext): readonly string[] {
  const regions = [day.lang, locale].flatMap((tag) => {
    try {
      return tag ? [new Intl.Locale(tag).maximize().region ?? ''] : [];
    } catch {
      // A page may claim any language.
      return [];
    }
  });
  return [...new Set([...regions.map((region) => byRegion[region] ?? 'EUR'), ...usual])];
}
