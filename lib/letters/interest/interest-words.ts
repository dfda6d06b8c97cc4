import type { Language } from '../../domain/language.ts';

/** What the interest paragraph of a letter says. */
export type InterestWords = {
  readonly heading: (until: string) => string;
  /** One span of one invoice: amount × rate × days ÷ days of the year. */
  readonly span: (of: {
    readonly number: string;
    readonly from: string;
    readonly to: string;
    readonly formula: string;
    readonly sum: string;
  }) => string;
  readonly days: (days: number) => string;
  readonly base: (base: string, over: string) => string;
  readonly agreed: string;
  readonly fixedSum: (number: string, sum: string) => string;
  readonly total: (sum: string) => string;
  readonly apart: string;
};

export const interestWords: { readonly [language in Language]: InterestWords } = {
  en: {
    heading: (until) => `Interest on late payment up to ${until}, not part of the sum above:`,
    span: ({ number, from, to, formula, sum }) => `${number}, ${from} to ${to}: ${formula} = ${sum}`,
    days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
    base: (base, over) => `${base} + ${over} points`,
    agreed: 'agreed rate',
    fixedSum: (number, sum) => `${number}, fixed sum for late payment: ${sum}`,
    total: (sum) => `Interest and fixed sums: ${sum}`,
    apart: 'It is stated for your information and claimed apart from the invoices.',
  },
  de: {
    heading: (until) => `Verzugszinsen bis zum ${until}, im obigen Betrag nicht enthalten:`,
    span: ({ number, from, to, formula, sum }) => `${number}, ${from} bis ${to}: ${formula} = ${sum}`,
    days: (days) => `${days} ${days === 1 ? 'Tag' : 'Tage'}`,
    base: (base, over) => `${base} + ${over} Prozentpunkte`,
    agreed: 'vereinbarter Zinssatz',
    fixedSum: (number, sum) => `${number}, Verzugspauschale: ${sum}`,
    total: (sum) => `Zinsen und Pauschalen: ${sum}`,
    apart: 'Sie werden zur Information genannt und getrennt von den Rechnungen geltend gemacht.',
  },
  fr: {
    heading: (until) => `Intérêts de retard au ${until}, non compris dans le montant ci-dessus\u00A0:`,
    span: ({ number, from, to, formula, sum }) => `${number}, du ${from} au ${to}\u00A0: ${formula} = ${sum}`,
    days: (days) => `${days} ${days === 1 ? 'jour' : 'jours'}`,
    base: (base, over) => `${base} + ${over} points`,
    agreed: 'taux convenu',
    fixedSum: (number, sum) => `${number}, indemnité forfaitaire pour frais de recouvrement\u00A0: ${sum}`,
    total: (sum) => `Intérêts et indemnités\u00A0: ${sum}`,
    apart: 'Ils sont indiqués pour information et réclamés séparément des factures.',
  },
  es: {
    heading: (until) => `Intereses de demora hasta el ${until}, no incluidos en el importe anterior:`,
    span: ({ number, from, to, formula, sum }) => `${number}, del ${from} al ${to}: ${formula} = ${sum}`,
    days: (days) => `${days} ${days === 1 ? 'día' : 'días'}`,
    base: (base, over) => `${base} + ${over} puntos`,
    agreed: 'tipo pactado',
    fixedSum: (number, sum) => `${number}, indemnización fija por costes de cobro: ${sum}`,
    total: (sum) => `Intereses e indemnizaciones: ${sum}`,
    apart: 'Se indican a título informativo y se reclaman aparte de las facturas.',
  },
  nl: {
    heading: (until) => `Rente wegens te late betaling tot en met ${until}, niet in het bedrag hierboven:`,
    span: ({ number, from, to, formula, sum }) => `${number}, ${from} t/m ${to}: ${formula} = ${sum}`,
    days: (days) => `${days} ${days === 1 ? 'dag' : 'dagen'}`,
    base: (base, over) => `${base} + ${over} punten`,
    agreed: 'overeengekomen rente',
    fixedSum: (number, sum) => `${number}, vaste vergoeding: ${sum}`,
    total: (sum) => `Rente en vergoedingen: ${sum}`,
    apart: 'Ze worden ter informatie vermeld en los van de facturen gevorderd.',
  },
};
