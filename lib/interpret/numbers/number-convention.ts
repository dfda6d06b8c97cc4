/**
 * Which of the two marks that mean different things in different places is the decimal mark. All other marks
 * say themselves what they are: spaces, apostrophes, `_` and `٬` group; `٫` and `·` are decimal.
 */
export type NumberConvention = { readonly decimal: '.' | ',' };

export type NumberHints = {
  /** Minor digits of the currency that texts without a currency of their own are in; left out when unknown. */
  readonly digits?: number;
  /** The page's language: weak, it never settles anything alone. */
  readonly lang?: string | null;
};

/**
 * What all amounts of a page or of one set of columns say together.
 * - `settled`: one convention reads every text, and no text reads differently under the other.
 * - `mixed`: texts contradict each other (a page that formats by client). Each currency that is consistent in
 *   itself has its own convention (keyed by symbol or code as printed, '' for none).
 * - `ambiguous`: both read every text, and `example` comes out differently.
 */
export type ConventionFinding =
  | { readonly kind: 'settled'; readonly convention: NumberConvention }
  | {
      readonly kind: 'mixed';
      readonly byCurrency: ReadonlyMap<string, NumberConvention>;
    }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly NumberConvention[];
      readonly example: string;
    };
