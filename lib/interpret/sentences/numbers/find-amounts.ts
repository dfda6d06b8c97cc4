import { minorDigits } from '../../../domain/currency.ts';
import type { Reading } from '../mentions.ts';
import { group, word } from '../word.ts';
import { figures, looksLikeMoney, minorOf } from './minor-of.ts';
import { isBalance, type NumberContext } from './number-context.ts';

/**
 * Amounts, each by evidence: a currency or "k" beside it; grouping or two decimals; a word of money before it; an
 * invoice or a day behind it. A number that only could be an amount stays text.
 */
export function findAmounts(reading: Reading, context: NumberContext): void {
  const { currencies, thousand, million } = context.words.numbers;
  const currency = Object.entries(currencies).map(([code, source], index) => ({
    code,
    source,
    name: `c${index}`,
  }));
  const before = currency.map(({ source, name }) => `(?<b${name}>${source})`).join('|');
  const after = currency.map(({ source, name }) => `(?<a${name}>${source})`).join('|');
  const source = `(?:(?:${before}) ?)?(?<number>${figures})(?:(?<dash>,-{1,2}|\\.-{1,2})|(?: ?(?<k>${thousand})(?![a-z]))|(?: ?(?<m>${million})(?![a-z])))?(?: ?(?:${after})(?![a-z]))?`;
  for (const match of reading.text.matchAll(new RegExp(`(?<![a-z0-9~§¶-])(?:${source})`, 'g'))) {
    const { number = '', k, m, dash } = match.groups ?? {};
    const sign = currency.find(({ name }) => match.groups?.[`b${name}`] ?? match.groups?.[`a${name}`])?.code;
    const place = { start: match.index, end: match.index + match[0].length };
    if (/[a-z]/.test(reading.text[place.end] ?? '')) continue;
    if (!sign && !k && !m && !dash && !isMoney(number, place, reading.text, context)) continue;
    if (sign && !isOwn(sign, context.currency))
      reading.take({ ...place, kind: 'amount', minor: null, why: sign });
    else
      takeAmount(
        reading,
        place,
        minorOf(number, context.words.numbers.decimal, digitsOf(sign, context), k ? 3 : m ? 6 : 0),
      );
  }
}

function takeAmount(reading: Reading, place: { start: number; end: number }, minor: number | null): void {
  // What cannot be an amount of this currency is asked rather than rounded.
  reading.take({ ...place, kind: 'amount', minor, why: '' });
}

const digitsOf = (sign: string | undefined, { currency, digits }: NumberContext): number =>
  currency === null && sign && sign !== '$' ? minorDigits(sign) : digits;

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];

const isOwn = (sign: string, currency: string | null): boolean =>
  currency === null || sign === currency || (sign === '$' && dollars.includes(currency));

function isMoney(
  number: string,
  { start, end }: { start: number; end: number },
  text: string,
  context: NumberContext,
): boolean {
  if (looksLikeMoney(number)) return true;
  if (/^20[2-4]\d$/.test(number) || /[.,]/.test(number)) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const { money } = context.words.numbers;
  const minor = minorOf(number, '.', context.digits, 0);
  const nearInvoices = context.open.some(({ tail }) => isNear(number, tail));
  if (nearInvoices && !isBalance(minor, context)) return false;
  if (number.length > 1 && endsWith(before, money)) return true;
  if (number.length < 3) return false;
  if (isBalance(minor, context)) return true;
  return /^ (?:\w+ ){0,2}¶/.test(after) || /^ (?:\w+ ){0,2}§/.test(after);
}

const endsWith = (text: string, source: string): boolean =>
  new RegExp(`(?<![a-z])(?:${source}) ?(?:(?:[a-z]+ )?§+ )?$`).test(text);

/** A number of the same length within a tenth of an open invoice's is more likely one that is not listed. */
function isNear(number: string, tail: string): boolean {
  if (number.length !== tail.length || number.length < 3 || number.endsWith('00')) return false;
  const [one, other] = [Number(number), Number(tail)];
  return Math.abs(one - other) * 10 <= other;
}

/** Half, a third, the rest. */
export function findShares(reading: Reading, { words }: NumberContext): void {
  const { half, third, quarter, rest } = words.numbers;
  const kinds = [
    // "The remaining 1,500" is an amount.
    ['rest', `${group(rest)}(?! ?[€$£]?\\d)`],
    [2, half],
    [3, third],
    [4, quarter],
  ] as const;
  for (const [parts, source] of kinds)
    for (const match of reading.text.matchAll(word(source, 'g')))
      reading.take({ kind: 'share', parts, start: match.index, end: match.index + match[0].length });
}
