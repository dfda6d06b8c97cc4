import { tidy } from './tidy.ts';

const digitsAndMarks = /^[+\d(][\d\s()./‐‑–-]*\d(?:\s?(?:ext\.?|x)\s?\d{1,5})?$/iu;
const isoDay = /^(?:19|20)\d\d([-./ ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/;
const plainDay = /^(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d$/;
const years = /^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/;
const amount = /^(?:[1-9]\d?(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+|\d+\.\d{1,2})$/;
const filler = /^\+?(\d)\1+$/;

/** The number of digits that E.164 allows, and the fewest that are dialled from elsewhere. */
const fewest = 7;
const most = 15;
/** A run of digits without any mark may be anything: a short one is no telephone number. */
const fewestBare = 8;

/**
 * The telephone number a cell holds, as printed; the first where it holds several. Null where it looks like a day, an
 * amount or nothing that is dialled: a number is offered to be called, so none is better than a wrong one.
 */
export function phoneIn(text: string): string | null {
  const shown = tidy(text).split(/\s*[;|]\s*|\s\/\s/)[0] ?? '';
  if (!digitsAndMarks.test(shown)) return null;
  const [number = ''] = shown.split(/\s?(?:ext|x)/i);
  const { length } = number.replaceAll(/\D/g, '');
  if (length < (/^\d+$/.test(number) ? fewestBare : fewest) || length > most) return null;
  return [isoDay, plainDay, years, amount, filler].some((other) => other.test(number)) ? null : shown;
}
