import type { Digits } from '../numbers/digit-groups.ts';
import type { ConventionFinding, NumberConvention } from '../numbers/number-convention.ts';
import { comma, point, readings } from '../numbers/readings.ts';
import type { AmountReading, PrintedAmount } from './amount.ts';
import { currencyKey, type Dissected, dissect } from './dissect.ts';

/**
 * Reads a text that is one amount, with or without sign, currency and debit/credit mark.
 * `convention` is what was found for the page or column, or what the user answered; it decides only texts that both
 * conventions read. With null, or where the finding leaves it open, such a text is `ambiguous`.
 */
export function readAmount(
  text: string,
  convention: NumberConvention | ConventionFinding | null,
): AmountReading {
  const parts = dissect(text);
  if (parts.kind === 'empty') return parts;
  const read = parts.kind === 'number' ? readings(parts.groups) : null;
  if (parts.kind === 'none' || !read || read.kind === 'none') return { kind: 'unreadable' };
  if (read.kind !== 'differ') return printed(parts, read.digits);
  const decided = conventionFor(parts, convention);
  if (decided) return printed(parts, decided.decimal === '.' ? read.point : read.comma);
  const candidates = [
    { ...point, amount: printed(parts, read.point) },
    { ...comma, amount: printed(parts, read.comma) },
  ];
  return { kind: 'ambiguous', candidates };
}

function conventionFor(
  parts: Dissected,
  found: NumberConvention | ConventionFinding | null,
): NumberConvention | null {
  if (found === null) return null;
  if (!('kind' in found)) return found;
  if (found.kind === 'settled') return found.convention;
  return found.kind === 'mixed' ? (found.byCurrency.get(currencyKey(parts)) ?? null) : null;
}

function printed({ negative, side, currency }: Dissected, { digits, decimals }: Digits): PrintedAmount {
  return { kind: 'amount', digits, decimals, negative, side, currency };
}
