import type { Unit } from '../../numbers/figure.ts';
import { amountTyped } from './sales-file.ts';

/** A target as typed, in the figure's own unit: per cent become a share, hours minutes; null: it is no number. */
export function goalValue(text: string, unit: Unit, currency: string): number | null {
  if (unit === 'money') return amountTyped(text, currency);
  if (!/^\d{1,9}(\.\d{1,4}|,\d{1,2})?$/.test(text.trim())) return null;
  const value = Number(text.replace(',', '.'));
  if (unit === 'share') return value <= 100 ? value / 100 : null;
  if (unit === 'minutes') return value * 60;
  if (unit === 'score') return value >= 1 && value <= 5 ? value : null;
  return value;
}
