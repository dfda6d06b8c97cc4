/** What a customer is called among those of several books: two may know one by the same key. */
export const placeOf = (book: string, account: string): string => `${book}\n${account}`;

/** The book and the customer's key in it. No book's key has a line break. */
export function placed(place: string): { readonly book: string; readonly account: string } {
  const at = place.indexOf('\n');
  return { book: place.slice(0, at), account: place.slice(at + 1) };
}
