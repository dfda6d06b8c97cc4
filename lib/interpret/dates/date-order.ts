export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * What all dates of a column (or of all date columns) say together.
 * - `settled`: every text reads the same under all orders that are still possible; `order` is the first of them, `only`
 *   says that there is no other.
 * - `ambiguous`: `example` comes out differently. `lean` is the order usual in the page's language, as a hint for
 *   weighing further evidence, never a reason by itself.
 * - `contradictory`: no order reads every text; texts that can be read one way only are still read.
 */
export type OrderFinding =
  | { readonly kind: 'settled'; readonly order: DateOrder; readonly only: boolean }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly DateOrder[];
      readonly lean: DateOrder | null;
      readonly example: string;
    }
  | { readonly kind: 'contradictory' };
