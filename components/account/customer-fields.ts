import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import { decimalText } from '../../lib/domain/money.ts';

/** What stands in the fields of the form, as typed. */
export type CustomerFields = {
  readonly owner: string;
  readonly limit: string;
  readonly country: string;
  readonly netDays: string;
  readonly discount: string;
  readonly discountDays: string;
};

const plain = (value: number | null | undefined): string => (value == null ? '' : String(value));

export const fieldsOf = ({ owner, creditLimit, country, terms }: AccountSettings): CustomerFields => ({
  owner,
  limit: creditLimit ? decimalText(creditLimit) : '',
  country: country ?? '',
  netDays: plain(terms?.netDays),
  discount: plain(terms?.discount && terms.discount.basisPoints / 100),
  discountDays: plain(terms?.discount?.days),
});

/** Credit terms as typed; null where none were, `wrong` where they cannot be. */
export function termsOf(fields: CustomerFields): AccountSettings['terms'] | 'wrong' {
  const [net, per, days] = [fields.netDays, fields.discount, fields.discountDays].map(numberOf);
  if (net === 'wrong' || per === 'wrong' || days === 'wrong') return 'wrong';
  if (net == null && per == null && days == null) return null;
  if (per == null) return days == null ? { netDays: net ?? null, discount: null } : 'wrong';
  const basisPoints = Math.round(per * 100);
  if (days == null || basisPoints < 1 || basisPoints > 10_000) return 'wrong';
  return { netDays: net ?? null, discount: { basisPoints, days } };
}

function numberOf(text: string): number | null | 'wrong' {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 && value <= 3650 ? value : 'wrong';
}
