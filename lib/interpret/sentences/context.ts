import type { Language } from '../../domain/language.ts';

/** What a sentence is understood against. Nothing of it is ever put into the result unless the text names it. */
export type SentenceContext = {
  readonly lang: Language;
  /** The user's region (`GB`), where it is known: it settles which of 3/4 is the month in English. */
  readonly region: string | null;
  /** Local date and time of the author, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  readonly currency: string | null;
  /** What is open. Balances in minor units of `currency`. */
  readonly invoices: readonly { readonly number: string; readonly balanceMinor: number | null }[];
  readonly contacts: readonly { readonly name: string }[];
};
