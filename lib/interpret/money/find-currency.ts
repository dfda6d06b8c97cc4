import { isCurrency } from '../../domain/currency.ts';
import { plainText } from '../numbers/plain-text.ts';
import { remember } from '../numbers/remember.ts';
import type { CurrencyReading } from './currency-reading.ts';
import { one, several } from './currency-symbols.ts';
import { currenciesOfWord } from './currency-words.ts';

/** Codes that are in no list of ISO 4217 but on invoices. */
const codeAliases: Readonly<Record<string, string>> = { SFR: 'CHF', NTD: 'TWD', STG: 'GBP', CNH: 'CNY' };

const bySymbol = new Map<string, { code: string | null; candidates: readonly string[] }>();
for (const [symbol, codes] of Object.entries(one)) {
  const candidates = codes.split(' ');
  bySymbol.set(plainText(symbol), { code: candidates[0] ?? null, candidates });
}
for (const [symbol, codes] of Object.entries(several)) {
  bySymbol.set(plainText(symbol), { code: null, candidates: codes.split(' ') });
}

/**
 * The currency that the whole text names: an ISO code, a symbol, a name in one of the languages, or a symbol with
 * its code beside it ("$ USD", "US Dollar (USD)"). Null where it names none, or two that exclude each other.
 */
export function findCurrency(text: string): CurrencyReading | null {
  return find(plainText(text));
}

const find = remember((plain: string): CurrencyReading | null => single(plain) ?? pair(plain));

function single(text: string): CurrencyReading | null {
  if (text === '' || text.length > 40) return null;
  const code = codeAliases[text] ?? text;
  if (/^(?!XXX|XTS)[A-Z]{3}$/.test(code) && isCurrency(code)) return { text, code, candidates: [code] };
  const symbol = bySymbol.get(text);
  if (symbol) return { text, ...symbol };
  const candidates = currenciesOfWord(text);
  return candidates.length === 0
    ? null
    : { text, code: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates };
}

function pair(text: string): CurrencyReading | null {
  const [, first = '', second = ''] = /^(.+?)\s*[\s(/-]\s*([^\s(/-][^()/]*?)\s*\)?$/.exec(text) ?? [];
  if (first === '' || second === '') return null;
  const [a, b] = [single(first), single(second)];
  return a && b ? narrow(a, b, text) : null;
}

/** What two readings of one thing have in common: `$` and `CAD` is CAD. Null where they exclude each other. */
export function narrow(a: CurrencyReading, b: CurrencyReading, text: string): CurrencyReading | null {
  const candidates = a.candidates.filter((code) => b.candidates.includes(code));
  if (candidates.length === 0) return null;
  const [only = null] = candidates;
  const shared =
    a.code === b.code ? a.code : ([a.code, b.code].find((code) => code && candidates.includes(code)) ?? null);
  return { text, code: candidates.length === 1 ? only : shared, candidates };
}
