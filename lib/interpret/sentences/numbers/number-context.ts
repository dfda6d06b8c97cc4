import { minorDigits } from '../../../domain/currency.ts';
import type { SentenceContext } from '../context.ts';
import { folded, lowered } from '../plain.ts';
import type { Words } from '../words/words.ts';

export type OpenInvoice = {
  readonly number: string;
  /** All digits; and its last run of digits without leading zeros. */
  readonly digits: string;
  readonly tail: string;
  readonly balanceMinor: number | null;
};

export type NumberContext = {
  readonly words: Words;
  readonly currency: string | null;
  readonly digits: number;
  readonly open: readonly OpenInvoice[];
};

export function numberContext({ currency, invoices }: SentenceContext, words: Words): NumberContext {
  const open = invoices.map(({ number, balanceMinor }) => {
    const plain = folded(lowered(number)).text;
    const runs = plain.match(/\d+/g) ?? [];
    return { number, digits: runs.join(''), tail: (runs.at(-1) ?? '').replace(/^0+/, ''), balanceMinor };
  });
  return { words, currency, digits: minorDigits(currency), open };
}

/** The one open invoice that a typed number names: its last run of digits, or the end of all its digits. */
export function invoiceOf(typed: string, { open }: NumberContext): OpenInvoice | 'several' | null {
  const digits = typed.replace(/\D/g, '');
  const bare = digits.replace(/^0+/, '');
  if (bare === '') return null;
  const exact = open.filter(({ tail, digits: all }) => tail === bare || all === digits);
  const found =
    exact.length > 0 || bare.length < 2 ? exact : open.filter(({ digits: all }) => all.endsWith(digits));
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

/** Whether figures are the balance of an open invoice, or of all of them together. */
export function isBalance(minor: number | null, { open }: NumberContext): boolean {
  const balances = open.flatMap(({ balanceMinor }) => balanceMinor ?? []);
  const total = balances.reduce((sum, one) => sum + one, 0);
  return minor !== null && (balances.includes(minor) || (balances.length > 1 && minor === total));
}
