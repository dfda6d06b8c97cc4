import { type DigitGroups, digitGroups } from '../numbers/digit-groups.ts';
import { plainText } from '../numbers/plain-text.ts';
import { remember } from '../numbers/remember.ts';
import type { PrintedAmount } from './amount.ts';
import type { CurrencyReading } from './currency-reading.ts';
import { findCurrency, narrow } from './find-currency.ts';

/** An amount's parts before any convention is known. */
export type Dissected = {
  readonly kind: 'number';
  readonly groups: DigitGroups;
  readonly negative: boolean;
  readonly side: PrintedAmount['side'];
  readonly currency: CurrencyReading | null;
};

const blank = /^(?:[-.·*]+|-\/-|n\.?\s?\/?\s?a\.?|nil|null|none|\?)?$/i;
/** Footnotes and fractions: normalised they would become digits of the amount. */
const treacherous = /[\p{No}\p{Nl}]/u;
const shape = /^([^0-9]*)([0-9](?:[0-9.,'_٫٬· ]*[0-9])?)([^0-9]*)$/;
/** "1.234,–": no decimals, and the mark is the decimal one. */
const dashedDecimals = /^\s?([.,])\s?-{1,2}/;
/** "Rs. 500/-", "5,000/=". */
const closed = /^\s?\/[-=]/;
const sides: Readonly<Record<string, 'DR' | 'CR'>> = {
  dr: 'DR',
  cr: 'CR',
  s: 'DR',
  h: 'CR',
  soll: 'DR',
  haben: 'CR',
  debit: 'DR',
  credit: 'CR',
  '(b)': 'DR',
  '(a)': 'CR',
};
const sideAfter = /(?:^|[\s)])((?:[Dd][Rr]|[Cc][Rr])\b|Soll|Haben|S|H|[Dd]ebit|[Cc]redit|\([BA]\))\.?$/;
/** Turkish accounts: borç and alacak. */
const bracketedSide = /\s?\([BA]\)$/;
const sideBefore = /^(dr|cr|soll|haben|debit|credit)\.?(?=\s|$)/i;
/** "-.50" is minus a half in one country and a plain half in another. */
const dashedWhole = /-[.,]$/;

/** Sign, side, currency and groups of digits of a text that is one amount; null where it is not one. */
export const dissect = remember(
  (text: string): Dissected | { readonly kind: 'empty' } | { readonly kind: 'none' } => {
    if (treacherous.test(text) || text.length > 80) return { kind: 'none' };
    const plain = plainText(text);
    if (blank.test(plain)) return { kind: 'empty' };
    const [match, before = '', body = '', after = ''] = shape.exec(plain) ?? [];
    return (match && assemble(before, body, after)) || { kind: 'none' };
  },
);

/** Under what a mixed page keeps the convention of this amount: its currency as printed. */
export const currencyKey = ({ currency }: Dissected): string => currency?.code ?? currency?.text ?? '';

function assemble(before: string, body: string, after: string): Dissected | null {
  if (dashedWhole.test(before)) return null;
  const dashed = dashedDecimals.exec(after);
  const tail = after
    .slice(dashed?.[0].length ?? 0)
    .replace(closed, '')
    .replace(/[*†‡]+$/, '');
  const side = sideBefore.exec(before)?.[1] ?? sideAfter.exec(tail)?.[1];
  const signs = signOf(before, tail.replace(bracketedSide, ''));
  if (!signs) return null;
  const head = bare(before.replace(sideBefore, ''));
  // In ".50" the mark belongs to the number, in "Rs.50" to the symbol.
  const leading = /[.,]$/.test(before) && !findCurrency(head) ? before.slice(-1) : '';
  const currency = currencyOf(leading ? head.slice(0, -1).trim() : head, bare(tail.replace(sideAfter, '')));
  if (currency === 'unknown') return null;
  return {
    kind: 'number',
    groups: digitGroups(`${leading}${body}${dashed?.[1] ?? ''}`),
    negative: signs.negative,
    side: side ? (sides[side.toLowerCase()] ?? null) : null,
    currency,
  };
}

/** Null where signs contradict or repeat each other. */
function signOf(before: string, after: string): { negative: boolean } | null {
  const around = before + after;
  const minus = around.split('-').length - 1;
  const plus = around.split('+').length - 1;
  const opened = before.split('(').length - 1;
  const shut = after.split(')').length - 1;
  if (opened !== shut || /[()]/.test(before.replace('(', '') + after.replace(')', ''))) return null;
  return minus + plus + opened > 1 ? null : { negative: minus + opened === 1 };
}

const bare = (affix: string): string => affix.replace(/[-+()]/g, ' ').trim();

function currencyOf(before: string, after: string): CurrencyReading | null | 'unknown' {
  if (before === '' && after === '') return null;
  if (before === '' || after === '') return findCurrency(before || after) ?? 'unknown';
  const [a, b] = [findCurrency(before), findCurrency(after)];
  return (a && b && narrow(a, b, `${before} ${after}`)) ?? 'unknown';
}
