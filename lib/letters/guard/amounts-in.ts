import { isCurrency } from '../../domain/currency.ts';

/** An amount of money found in running text: as written, its sign ('' = none) and its value, "13300.00". */
export type WrittenAmount = {
  readonly written: string;
  readonly sign: string;
  readonly value: string;
  /** The very piece of text, with its sign. */
  readonly found: string;
};

const number =
  /(?<![\d.,])\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,]\d{1,2})?(?![\d])|(?<![\d.,])\d+(?:[.,]\d{1,3})?(?!\d)/g;
const signBefore = /(?:((?:\b[A-Z]{1,3})?\p{Sc})|\b([A-Z]{3}))[\s\u00A0]?[-−]?$/u;
/** A sign after a number is its own, unless a number follows it: in "op 20 mei 2026 € 2.500" it belongs to that one. */
const signAfter = /^[\s\u00A0]?(?:(\p{Sc})|([A-Z]{3})\b)(?![\s\u00A0]?\d)/u;

/**
 * The amounts in a text: numbers beside a currency's sign or code, and bare ones that look like nothing else (three
 * digits and more, with cents). Dates, times, percentages, telephone and account numbers are passed over.
 */
export function amountsIn(text: string): readonly WrittenAmount[] {
  const found: WrittenAmount[] = [];
  for (const { 0: written, index } of text.matchAll(number)) {
    const after = text.slice(index + written.length, index + written.length + 8);
    if (/^\s?%/.test(after)) continue;
    const before = text.slice(Math.max(0, index - 8), index);
    const [leading, trailing] = [signBefore.exec(before), signAfter.exec(after)];
    const signed = signOf(leading);
    const sign = signed ?? signOf(trailing);
    if (sign === null && !looksLikeMoney(written, after)) continue;
    const whole = signed
      ? `${leading?.[0] ?? ''}${written}`
      : `${written}${sign ? (trailing?.[0] ?? '') : ''}`;
    found.push({
      written: sign ? `${written} ${sign}` : written,
      sign: sign ?? '',
      value: amountValue(written),
      found: whole,
    });
  }
  return found;
}

function signOf(match: RegExpExecArray | null): string | null {
  if (match?.[1] !== undefined) return match[1];
  return match?.[2] !== undefined && isCurrency(match[2]) ? match[2] : null;
}

/** A date such as 120.05.2026 or a version goes on after its digits; an amount does not. */
const looksLikeMoney = (written: string, after: string): boolean =>
  /\d.*[.,]\d\d$/.test(written) &&
  written.replace(/[.,]\d\d$/, '').replace(/\D/g, '').length >= 3 &&
  !/^[.,]\d/.test(after);

/** The last mark followed by one or two digits is the decimal one; every other mark groups. */
function amountValue(written: string): string {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return `${whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}
