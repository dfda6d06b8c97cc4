import type { DayMeaning } from './days/day-meaning.ts';

/** Something found in a tidied sentence that carries a value. Places count its characters. */
export type Mention = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'day'; readonly meaning: DayMeaning }
  | { readonly kind: 'time'; readonly time: string | null }
  | { readonly kind: 'amount'; readonly minor: number | null; readonly why: string }
  /** A part of something stated elsewhere: half, the rest. */
  | { readonly kind: 'share'; readonly parts: number | 'rest' }
  | { readonly kind: 'invoice'; readonly number: string }
  | { readonly kind: 'unknown-invoice' }
  | { readonly kind: 'cheque-number'; readonly number: string }
  /** A bare number that may be an amount or an invoice. */
  | { readonly kind: 'unclear'; readonly why: 'amount-or-invoice' }
  /** Read as something that carries no value here: a telephone number, a quantity. */
  | { readonly kind: 'other' }
);

export type MentionOf<K extends Mention['kind']> = Extract<Mention, { kind: K }>;

export const isKind =
  <K extends Mention['kind']>(kind: K) =>
  (mention: Mention): mention is MentionOf<K> =>
    mention.kind === kind;

/**
 * A sentence under reading: what was found, and the text in which found stretches are blanked (days and times `§`,
 * invoices `¶`, all else `~`), so that no two readers take the same characters.
 */
export class Reading {
  readonly mentions: Mention[] = [];
  private chars: string;

  constructor(text: string) {
    this.chars = text;
  }

  get text(): string {
    return this.chars;
  }

  take(mention: Mention): void {
    if (/[~§¶]/.test(this.chars.slice(mention.start, mention.end))) return;
    this.mentions.push(mention);
    const { start, end } = mention;
    this.chars =
      this.chars.slice(0, start) + maskOf(mention.kind).repeat(end - start) + this.chars.slice(end);
  }
}

function maskOf(kind: Mention['kind']): string {
  if (kind === 'day' || kind === 'time') return '§';
  return kind === 'invoice' || kind === 'unknown-invoice' ? '¶' : '~';
}
