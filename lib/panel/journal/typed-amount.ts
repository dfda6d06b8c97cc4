import type { Money } from '../../domain/money.ts';
import { minorOf } from '../../interpret/money/minor.ts';
import { readAmount } from '../../interpret/money/read-amount.ts';

/** What the user typed into a field for an amount, in the currency given; null where it is not one amount. */
export function typedAmount(text: string, currency: string | null, locale: string): Money | null {
  const read = readAmount(text, { decimal: decimalMark(locale) });
  if (read.kind !== 'amount') return null;
  const minor = minorOf(read, currency);
  return minor.ok && minor.value > 0 ? { minor: minor.value, currency, basis: 'document' } : null;
}

function decimalMark(locale: string): '.' | ',' {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}
