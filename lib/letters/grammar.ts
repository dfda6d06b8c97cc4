import type { Language } from '../domain/language.ts';

/** A word for one thing, and for several or none. */
type Pair = readonly [one: string, many: string];

/** Words that follow a number of things, in the languages of letters. */
type Grammar = {
  readonly is: Pair;
  readonly was: Pair;
  readonly has: Pair;
  readonly invoice: Pair;
  readonly day: Pair;
};

export const grammar: { readonly [language in Language]: Grammar } = {
  en: {
    is: ['is', 'are'],
    was: ['was', 'were'],
    has: ['has', 'have'],
    invoice: ['invoice', 'invoices'],
    day: ['day', 'days'],
  },
  de: {
    is: ['ist', 'sind'],
    was: ['war', 'waren'],
    has: ['hat', 'haben'],
    invoice: ['Rechnung', 'Rechnungen'],
    day: ['Tag', 'Tage'],
  },
  fr: {
    is: ['est', 'sont'],
    was: ['était', 'étaient'],
    has: ['a', 'ont'],
    invoice: ['facture', 'factures'],
    day: ['jour', 'jours'],
  },
  es: {
    is: ['está', 'están'],
    was: ['estaba', 'estaban'],
    has: ['ha', 'han'],
    invoice: ['factura', 'facturas'],
    day: ['día', 'días'],
  },
  nl: {
    is: ['is', 'zijn'],
    was: ['was', 'waren'],
    has: ['heeft', 'hebben'],
    invoice: ['factuur', 'facturen'],
    day: ['dag', 'dagen'],
  },
};

/** The word for a count; what counts as one depends on the language (French 0 does). */
export const forCount = (count: number, [one, many]: Pair, language: Language): string =>
  new Intl.PluralRules(language).select(count) === 'one' ? one : many;
