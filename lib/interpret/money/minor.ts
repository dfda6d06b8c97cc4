import { minorDigits } from '../../domain/currency.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { PrintedAmount } from './amount.ts';

/**
 * The amount in minor units of `currency`, negative where a sign or parentheses say so (`side` is left to the
 * caller). Without a currency the decimals count as printed, two where none are printed.
 * `too-many-decimals`: more are printed than the currency has, and they are not zeros: nothing is rounded.
 * `too-large`: beyond what an integer holds exactly.
 */
export function minorOf(
  amount: PrintedAmount,
  currency: string | null,
): Result<number, 'too-many-decimals' | 'too-large'> {
  const wanted = currency === null ? amount.decimals || 2 : minorDigits(currency);
  const surplus = amount.decimals - wanted;
  if (surplus > 0 && !/^0*$/.test(amount.digits.slice(-surplus))) return fail('too-many-decimals');
  const exact = surplus > 0 ? amount.digits.slice(0, -surplus) : amount.digits + '0'.repeat(-surplus);
  const minor = Number(exact || '0');
  if (!Number.isSafeInteger(minor)) return fail('too-large');
  return ok(amount.negative && minor !== 0 ? -minor : minor);
}
