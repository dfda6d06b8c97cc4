/** A customer's name and the number that stands with it: "20015 - Bakkerij Molenzicht". */
export type CodedName = { readonly code: string; readonly name: string };

const dashed = /^(?<code>\p{Lu}{0,4}-?\d{3,})\s*[-–—:·|]\s+(?<name>\p{L}.*)$/u;
const spaced = /^(?<code>\p{Lu}{0,4}-?\d{3,})\s+(?<name>\p{L}.*)$/u;
const behind = /^(?<name>.*\p{L}.*?)\s*[([](?<code>\p{Lu}{0,4}-?\d{3,})[)\]]$/u;

const longCode = 5;

/**
 * Takes names apart that a list prints with their numbers; null unless every one of them is printed so, as a single
 * name may well begin with a number ("365 Office"). With a blank alone between them it takes three, of equal
 * length, or two of at least five digits.
 */
export function codedNames(texts: readonly string[]): ((text: string) => CodedName | null) | null {
  const first = texts.find(Boolean);
  if (first === undefined) return null;
  for (const form of [dashed, behind, spaced]) {
    if (!form.test(first)) continue;
    const codes = new Map<string, string>();
    for (const text of texts) {
      if (text === '') continue;
      const found = split(text, form);
      // One number for two names is none of a customer.
      if (!found || (codes.get(found.code) ?? found.name) !== found.name) return null;
      codes.set(found.code, found.name);
    }
    const alike = new Set([...codes.keys()].map(({ length }) => length)).size === 1;
    const long = [...codes.keys()].every(({ length }) => length >= longCode);
    if (codes.size >= (form === spaced && !long ? 3 : 2) && (form !== spaced || alike))
      return (text) => split(text, form);
  }
  return null;
}

function split(text: string, form: RegExp): CodedName | null {
  const { code, name } = form.exec(text)?.groups ?? {};
  return code && name ? { code, name } : null;
}
