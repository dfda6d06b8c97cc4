import { findCurrency } from '../money/find-currency.ts';
import { plainText } from '../numbers/plain-text.ts';
import { fold } from '../status/fold.ts';

const sorting =
  /(?<!\p{L})[:,\s]{0,9}(?:(?:activate|click) to sort|sort(?:ed|able)?\b|sortieren|trier\b|ordenar|sorteren|並べ替え|排序).*$/iu;
const arrows = /[↑↓↕▲▼△▽▴▾▵▿⇅⇧⇩⌃⌄⬆⬇≡☰⋮⋯ⓘℹ🛈*†‡?"“”„]+/gu;
const counter = /\s*\(\d+\)\s*$/;
const bracketed = /[([]\s*([^()[\]]{1,24}?)\s*[)\]]/g;
const trailingCurrency = /(?:^|\s)(?:(?:in|en|i|v|w|em|auf|на)\s)?([A-Z]{3}|\p{Sc}|[A-Z]{1,2}\p{Sc})$/u;

/** A header's text without sort marks, counters and footnote signs. */
const bareHeader = (text: string): string =>
  plainText(text).replace(arrows, ' ').replace(sorting, '').replace(counter, '').replace(/\s+/g, ' ').trim();

/**
 * The header as it is looked up: lower case, no diacritics, `#` and `°` as "no", no marks, no currency or unit in
 * brackets or at the end. Labels are brought into the same form.
 */
export function headerKey(text: string): string {
  const bare = bareHeader(text).replace(bracketed, (all, inside: string) =>
    findCurrency(inside) ? ' ' : all,
  );
  const currency = trailingCurrency.exec(bare)?.[1];
  return labelKey(
    currency && bare.length > currency.length && findCurrency(currency)
      ? bare.replace(trailingCurrency, '')
      : bare,
  );
}

/** The same form for a label that holds no currency. */
export const labelKey = (text: string): string =>
  fold(text.replaceAll('#', ' no ').replaceAll('°', 'o '))
    .replace(/\./g, '')
    .replace(/[-/()[\]:;,'|_&+]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands outside all brackets. */
export const outsideBrackets = (text: string): string => headerKey(plainText(text).replace(bracketed, ' '));
