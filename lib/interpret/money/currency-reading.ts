/** A currency as a text names it: by code, symbol or word. */
export type CurrencyReading = {
  /** As printed: `€`, `US$`, `kr`, `Euro`. */
  readonly text: string;
  /**
   * The ISO code that the text means wherever nothing on the page speaks for another candidate. Null where only
   * the page, the book or the user can tell: `$`, `¥`, `kr`, `Rs`.
   */
  readonly code: string | null;
  /** Every currency it may mean, likeliest first. */
  readonly candidates: readonly string[];
};
