import type { Question } from '../../domain/snapshot.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';

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

/** Asks once for the list; `reading` is the sign that several currencies use, null where none is printed. */
export function askCurrency(
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
    asks: { code: 'which-currency', of: 'list', sign: symbol, example },
    choices: likely.slice(0, 12).map((code) => ({
      value: code,
      label: { code: 'printed', text: code },
      example: `${code} ${example}`,
    })),
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
