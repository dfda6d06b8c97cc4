import { remember } from '../numbers/remember.ts';
import type { DateOrder } from './date-order.ts';

/** The order usual in a language; null without one, and for English without a region, which has two. */
export function usualOrder(lang: string | null): DateOrder | null {
  const order = lang === null || /^en$/i.test(lang) ? '' : orderOf(lang);
  return order === '' ? null : order;
}

const orderOf = remember((lang: string): DateOrder | '' => {
  try {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { dateStyle: 'short' });
    const letters = format
      .formatToParts(0)
      .map(({ type }) => (/^(?:day|month|year)$/.test(type) ? type[0] : ''));
    const order = letters.join('');
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : '';
  } catch {
    // A page may claim any language; what is no tag is no hint.
    return '';
  }
});
