import type { NumberReader } from '../number-reader.ts';

/** The amount in hundred-thousandths, for comparing only; null where the text is none. */
export function comparable(text: string, read: NumberReader): number | null {
  const amount = read(text);
  if (amount.kind !== 'amount') return null;
  const value = Number(amount.digits) * 10 ** (5 - Math.min(5, amount.decimals));
  return amount.negative ? -value : value;
}
