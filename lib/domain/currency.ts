import * as z from 'zod/mini';

/** ISO 4217 code, upper case. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

const known = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (code: string): boolean => known.has(code);

/**
 * Currencies whose smallest unit is not a hundredth, from ISO 4217's list one. A table of our own, because
 * engines follow CLDR, which rounds away units that ledgers keep (HUF, IDR) and differs from version to version.
 */
const unusual = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/** Minor digits of a currency: EUR 2, JPY 0, KWD 3. Without a currency: 2. */
export const minorDigits = (currency: string | null): number => unusual.get(currency ?? '') ?? 2;
