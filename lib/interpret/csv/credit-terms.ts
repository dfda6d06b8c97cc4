import type { AccountSettings } from '../../domain/account-settings.ts';

type Terms = NonNullable<AccountSettings['terms']>;

const atOnce =
  /^(?:due on receipt|on receipt|cod|cash|immediate(?:ly)?|sofort|comptant|contado|contant|contanti|ihned)$/i;
const withDiscount =
  /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?\s*(?:\/|in|within|innerhalb|binnen)\s*(\d{1,3})\D+(\d{1,4})\D*$/i;
const daysOnly = /^\D*?(\d{1,4})\D*$/;

/** "30", "net 30", "30 Tage", "2/10 net 30", "due on receipt"; null where the text is no such terms. */
export function creditTermsOf(text: string): Terms | null {
  if (atOnce.test(text)) return { netDays: 0, discount: null };
  const [match, whole = '', part = '', days = '', net = ''] = withDiscount.exec(text) ?? [];
  if (match) {
    const basisPoints = Number(whole) * 100 + Number(part.padEnd(2, '0'));
    return { netDays: within(net), discount: basisPoints > 0 ? { basisPoints, days: Number(days) } : null };
  }
  const only = daysOnly.exec(text)?.[1];
  return only && !/month|monat|mois|mes|maand|eom|ultimo/i.test(text)
    ? { netDays: within(only), discount: null }
    : null;
}

const within = (days: string): number => Math.min(3650, Number(days));
