import { formatMoney } from '../../domain/money.ts';
import type { Piece } from './piece.ts';

/**
 * What was agreed, as figures that read the same in every language: "EUR 4,500.00, 15 May 2026 (INV-1042)". Empty where
 * nothing was.
 */
export function agreedWords(
  pieces: readonly Piece[],
  locale: string,
  invoice: (key: string) => string,
): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return pieces
    .filter(({ kind }) => kind === 'promise' || kind === 'payment')
    .map(({ amount, date, invoices }) => {
      const about = invoices.length > 0 ? ` (${invoices.map(invoice).join(', ')})` : '';
      const facts = [amount && formatMoney(amount, locale, 'code'), date && day.format(Date.parse(date))];
      return facts.filter(Boolean).join(', ') + about;
    })
    .filter((words) => words !== '')
    .join('; ');
}
