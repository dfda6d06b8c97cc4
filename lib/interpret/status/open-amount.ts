const amount =
  /(?:\p{Sc}|[A-Z]{1,3}\p{Sc}?|kr\.?|zł|Kč|Rs\.?)?\s?-?\d[\d.,' ]*\d(?:\s?(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč)(?![\p{L}]))?/gu;
/** Words by which a status says that the amount beside it is what is still open, not what was paid. */
const open =
  /\b(?:due|remaining|outstanding|left|open|owing|offen|fällig|rest|restant|dû|vencido|pendiente|openstaand|resterend|dovuto|residuo|devido|em aberto|kvar|förfallen|restbeløb|gjenstår|jäljellä|pozostało|zbývá)(?![\p{L}])|残|未|余/iu;

/** The one amount in a status text that says what is still due, as printed; null where there is none or more. */
export function openAmount(text: string): string | null {
  const found = (text.match(amount) ?? []).map((one) => one.trim());
  const [only, other] = found.filter((one) => /[.,]\d{2}(?!\d)|\p{Sc}|[A-Z]{3}/u.test(one));
  return only !== undefined && other === undefined && open.test(text) ? only : null;
}
