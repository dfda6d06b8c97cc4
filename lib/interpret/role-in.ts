import { tidy } from './tidy.ts';

const words = /^\p{L}[\p{L}\p{M}.,/&'’()·・ -]{1,59}$/u;

/** What somebody does at a customer's, as printed; null where a cell holds figures, an address or nothing. */
export function roleIn(text: string): string | null {
  const shown = tidy(text);
  return words.test(shown) ? shown : null;
}
