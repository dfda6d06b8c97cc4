import { type DigitGroups, type Digits, readGroups } from './digit-groups.ts';
import type { NumberConvention } from './number-convention.ts';

export const point: NumberConvention = { decimal: '.' };
export const comma: NumberConvention = { decimal: ',' };

/** How a number reads under each convention; `same` where the conventions agree. */
export type Readings =
  | { readonly kind: 'same'; readonly digits: Digits }
  | { readonly kind: 'only'; readonly convention: NumberConvention; readonly digits: Digits }
  | { readonly kind: 'differ'; readonly point: Digits; readonly comma: Digits }
  | { readonly kind: 'none' };

export function readings(groups: DigitGroups): Readings {
  const withPoint = readGroups(groups, point);
  const withComma = readGroups(groups, comma);
  if (!withPoint && !withComma) return { kind: 'none' };
  if (!withComma)
    return withPoint ? { kind: 'only', convention: point, digits: withPoint } : { kind: 'none' };
  if (!withPoint) return { kind: 'only', convention: comma, digits: withComma };
  return withPoint.digits === withComma.digits && withPoint.decimals === withComma.decimals
    ? { kind: 'same', digits: withPoint }
    : { kind: 'differ', point: withPoint, comma: withComma };
}
