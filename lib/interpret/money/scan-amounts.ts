import { currencyKey, type Dissected, dissect } from './dissect.ts';
import { form, isDigit, scanBody } from './scan-body.ts';

/** What stands around the digits: sign, side, currency. */
export type Affix = Pick<Dissected, 'negative' | 'side' | 'currency'> & { readonly key: string };

/** The amounts of a column, row by row, before any convention is known. */
export type ScannedAmounts = {
  readonly form: Uint8Array;
  /** All digits as one number: exact, as none has more than 15. */
  readonly digits: Float64Array;
  /** Digits after the last mark. */
  readonly after: Uint8Array;
  /** What stands around the digits, by number. */
  readonly affix: Uint16Array;
  readonly affixes: readonly Affix[];
  /** Nothing but digits and marks stands in any cell. */
  readonly bare: boolean;
};

const none: Affix = { negative: false, side: null, currency: null, key: '' };
/** Marks beside the digits may belong to them: ".50", "12,-", "500/-". */
const simple = /^[\p{L}\p{M}\p{Sc}\s().+\-−]*$/u;
const touching = /^[^\0]*[.,·]\0|\0\s?[.,/]/;
const mostAffixes = 500;

/**
 * Reads what nearly all amounts look like, in one pass over each text; what looks otherwise is `other`. Long lists hold
 * tens of thousands of amounts, all different: taking each apart by patterns costs more than all the rest.
 */
export function scanAmounts(cells: readonly string[]): ScannedAmounts {
  const size = cells.length;
  const affixes: Affix[] = [none];
  const found: ScannedAmounts & { bare: boolean } = {
    form: new Uint8Array(size),
    digits: new Float64Array(size),
    after: new Uint8Array(size),
    affix: new Uint16Array(size),
    affixes,
    bare: true,
  };
  const known = new Map<string, number | null>();
  for (let row = 0; row < size; row++) {
    const text = cells[row] ?? '';
    if (text === '') {
      found.form[row] = form.empty;
      continue;
    }
    let from = 0;
    let to = text.length;
    while (from < to && !isDigit(text.charCodeAt(from))) from++;
    while (to > from && !isDigit(text.charCodeAt(to - 1))) to--;
    if (from > 0 || to < text.length) {
      found.bare = false;
      const affix = from < to ? affixNumber(text.slice(0, from), text.slice(to), affixes, known) : null;
      if (affix === null) continue;
      found.affix[row] = affix;
    }
    found.form[row] = scanBody(text, from, to, row, found);
    found.bare &&= found.form[row] !== form.other;
  }
  return found;
}

/** The number under which an affix is kept; null where only the careful reader can tell what it is. */
function affixNumber(
  before: string,
  after: string,
  affixes: Affix[],
  known: Map<string, number | null>,
): number | null {
  const both = `${before}\0${after}`;
  const number = known.get(both);
  if (number !== undefined) return number;
  const affix = affixes.length < mostAffixes ? readAffix(both, before, after) : null;
  if (affix) affixes.push(affix);
  const made = affix && affixes.length - 1;
  known.set(both, made);
  return made;
}

function readAffix(both: string, before: string, after: string): Affix | null {
  if (!simple.test(before) || !simple.test(after) || touching.test(both)) return null;
  const parts = dissect(`${before}1${after}`);
  if (parts.kind !== 'number' || parts.groups.marks.length > 0) return null;
  const { negative, side, currency } = parts;
  return { negative, side, currency, key: currencyKey(parts) };
}
