import { isCurrency } from '../../domain/currency.ts';
import { learnedOnce } from '../learned-once.ts';
import type { Steps } from '../steps.ts';

/** Languages whose currency names and month names are known. */
const languages = (
  'en de fr es nl it pt sv da nb fi pl cs ja zh zh-Hant ' +
  'tr ko ar he hu el ro ru uk bg hr sr sk sl lt lv et vi th id ca is'
).split(' ');

/** Plurals and short words that Intl's names do not hold. */
const spoken: Readonly<Record<string, string>> = {
  euros: 'EUR',
  eur: 'EUR',
  usd: 'USD',
  gbp: 'GBP',
  chf: 'CHF',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'u.s. dollar': 'USD',
  'pounds sterling': 'GBP',
  'pound sterling': 'GBP',
  'united states dollar': 'USD',
  'united states dollars': 'USD',
  'british pounds': 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  franken: 'CHF',
  'schweizer franken': 'CHF',
  'ש״ח': 'ILS',
  'ש"ח': 'ILS',
  שח: 'ILS',
  vnđ: 'VND',
  đồng: 'VND',
  rupiah: 'IDR',
  тенге: 'KZT',
  тг: 'KZT',
  дин: 'RSD',
  din: 'RSD',
};

/** Where each currency's own symbol is printed; CLDR has symbols for these that only locals use. */
const homes =
  'AED:ar-AE AFN:fa-AF ALL:sq AMD:hy AOA:pt-AO ARS:es-AR AUD:en-AU AZN:az BAM:bs BDT:bn BGN:bg BHD:ar-BH BND:ms-BN ' +
  'BOB:es-BO BRL:pt-BR BWP:en-BW BYN:be CAD:fr-CA CAD:en CHF:de-CH CLP:es-CL CNY:zh CNY:en COP:es-CO CRC:es-CR ' +
  'CZK:cs DKK:da DOP:es-DO DZD:ar-DZ EGP:ar-EG ETB:am GEL:ka GHS:en-GH GTQ:es-GT HNL:es-HN HUF:hu IDR:id ILS:he ' +
  'INR:hi IQD:ar-IQ IRR:fa ISK:is JOD:ar-JO JPY:ja KES:sw KGS:ky KHR:km KRW:ko KWD:ar-KW KZT:kk LAK:lo LBP:ar-LB ' +
  'LKR:si LYD:ar-LY MAD:ar-MA MDL:ro-MD MKD:mk MMK:my MNT:mn MUR:en-MU MXN:es-MX MYR:ms MZN:pt-MZ NAD:en-NA NGN:en-NG ' +
  'NIO:es-NI NOK:nb NPR:ne OMR:ar-OM PAB:es-PA PEN:es-PE PHP:fil PKR:ur PLN:pl PYG:es-PY QAR:ar-QA RON:ro RSD:sr ' +
  'RSD:sr-Latn RUB:ru SAR:ar-SA SEK:sv SYP:ar-SY THB:th TND:ar-TN TRY:tr TWD:zh-Hant TZS:sw-TZ UAH:uk USD:en USD:bg USD:fr-CA ' +
  'USD:es-AR UYU:es-UY UZS:uz VES:es-VE VND:vi XAF:fr-CM XOF:fr-SN YER:ar-YE ZAR:en-ZA ZAR:af';

/** Currencies in use whose names are known; ledgers do not print the historical ones by name. */
const named = new Set(['EUR', 'GBP', ...homes.split(' ').map((pair) => pair.slice(0, 3))]);

/** Words and local symbols of currencies, in lower case. */
export const currencyWords = learnedOnce(learnWords);

/** Currencies that a word or a local symbol names. */
export const currenciesOfWord = (word: string): readonly string[] =>
  currencyWords.known().get(word.toLowerCase()) ?? [];

function* learnWords(): Steps<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const add = (word: string, code: string) => {
    const key = word
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .trim();
    const codes = found.get(key) ?? [];
    if (!codes.includes(code)) found.set(key, [...codes, code]);
  };
  for (const [word, code] of Object.entries(spoken)) add(word, code);
  for (const language of languages) {
    addNames(language, add);
    yield;
  }
  for (const pair of homes.split(' ')) {
    const [code = '', locale = ''] = pair.split(':');
    for (const symbol of symbolsOf(code, locale)) if (!isCurrency(symbol)) add(symbol, code);
    yield;
  }
  return found;
}

function addNames(language: string, add: (word: string, code: string) => void): void {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  for (const code of named) {
    const name = names.of(code);
    if (name && name !== code) add(name, code);
  }
}

function symbolsOf(currency: string, locale: string): string[] {
  return (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value),
  );
}
