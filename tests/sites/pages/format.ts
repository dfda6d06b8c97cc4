import type { Day } from '../../../lib/domain/day.ts';

/** Cents as the exact decimal text Intl takes without rounding: -1234.05. */
function decimals(cents: number): Intl.StringNumericLiteral {
  const [sign, digits] = [cents < 0 ? '-' : '', String(Math.abs(cents)).padStart(3, '0')];
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral;
}

const numbers = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const english = new Intl.NumberFormat('en-US', numbers);
const german = new Intl.NumberFormat('de-DE', numbers);

/** 1,234.00 and -420.00. */
const plainAmount = (cents: number): string => english.format(decimals(cents));

/** 1,234.00, and (420.00) for what is owed the other way. */
export const accountantAmount = (cents: number): string =>
  cents < 0 ? `(${plainAmount(-cents)})` : plainAmount(cents);

/** $1,234.00 and -$420.00; €1,234.00 in books kept in euro. */
export const symbolAmount = (cents: number, currency: 'USD' | 'EUR'): string =>
  `${cents < 0 ? '-' : ''}${currency === 'USD' ? '$' : '€'}${plainAmount(Math.abs(cents))}`;

/** 1.234,56 € with a no-break space, as browsers print it. */
export const germanAmount = (cents: number): string => `${german.format(decimals(cents))}\u00a0€`;

const dates = (locale: string, options: Intl.DateTimeFormatOptions): ((day: Day | null) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day) => (day === null ? '' : format.format(Date.parse(`${day}T00:00:00Z`)));
};

/** Apr 3, 2026; '' where there is no day. */
export const shortDate = dates('en-US', { year: 'numeric', month: 'short', day: 'numeric' });

/** April 3, 2026. */
export const longDate = dates('en-US', { year: 'numeric', month: 'long', day: 'numeric' });

/** 03 Apr 2026, written out here because engines disagree on September. */
export const dayFirstDate = (day: Day | null): string => {
  if (day === null) return '';
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date} ${months[Number(month) - 1] ?? ''} ${year}`;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 03.04.2026. */
export const germanDate = dates('de-DE', { year: 'numeric', month: '2-digit', day: '2-digit' });
