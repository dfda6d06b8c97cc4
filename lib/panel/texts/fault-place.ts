type PlaceWords = {
  readonly whole: string;
  /** What the entries of a plan are called. */
  readonly names: { readonly [entry: string]: string };
  readonly number: (value: number) => string;
};

/** Says where in a plan a fault is, in a language's words: `stages.2.day` → "step 3, day". */
export const faultPlace =
  ({ whole, names, number }: PlaceWords) =>
  (at: string): string =>
    at === ''
      ? whole
      : at
          .split('.')
          .map((part) => (/^\d+$/.test(part) ? number(Number(part) + 1) : (names[part] ?? part)))
          .join(', ')
          .replace(/, (\d)/g, ' $1');
