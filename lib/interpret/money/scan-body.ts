/** How the digits of an amount are grouped, whatever the convention. */
export const form = {
  /** Not read by the scan: whoever wants it takes the text apart. */
  other: 0,
  empty: 1,
  /** Digits without a mark. */
  whole: 2,
  /** Grouped by a mark that is never the decimal one. */
  spaced: 3,
  /** Only readable with a decimal point, or with a decimal comma. */
  point: 4,
  comma: 5,
  /** One point or comma with three digits after it: decimals or thousands. */
  pointOrThousand: 6,
  commaOrThousand: 7,
} as const;

/** Where a scan puts what it found, by row: all digits as one number, and how many stand after the last mark. */
export type ScanTarget = { readonly digits: Float64Array; readonly after: Uint8Array };

const mostDigits = 15;
const [zero, nine, point, comma, space, apostrophe] = [48, 57, 46, 44, 32, 39];

export const isDigit = (code: number): boolean => code >= zero && code <= nine;

/** Points and commas as they are, blanks and apostrophes in one spelling; 0 for what is no mark the scan knows. */
function markOf(code: number): number {
  if (code === point || code === comma || code === apostrophe || code === space) return code;
  if (code === 0x2019) return apostrophe;
  return code === 0xa0 || code === 0x202f ? space : 0;
}

/**
 * Reads the digits and marks of `text` between two places, first and last of which are digits. Knows ungrouped digits
 * and groups of three; whatever else stands there is `other`, and left to the careful reader.
 */
export function scanBody(text: string, from: number, to: number, row: number, into: ScanTarget): number {
  let digits = 0;
  let run = 0;
  let first = 0;
  let marks = 0;
  let grouping = 0;
  let last = 0;
  if (to - from > mostDigits + 6) return form.other;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits = digits * 10 + code - zero;
      run++;
      continue;
    }
    const mark = markOf(code);
    if (mark === 0 || run === 0) return form.other;
    if (marks === 0) first = run;
    else if (run !== 3 || grouping !== 0) return form.other;
    else if (mark !== last) grouping = last;
    last = mark;
    marks++;
    run = 0;
  }
  if (to - from - marks > mostDigits) return form.other;
  into.digits[row] = digits;
  // A mark that comes again groups: what stands after the last one are no decimals.
  into.after[row] = marks === 0 || (marks > 1 && grouping === 0) ? 0 : run;
  const leadingZero = text.charCodeAt(from) === zero;
  if (marks === 0) return leadingZero && run > 1 ? form.other : form.whole;
  return formOf(last, grouping, marks, first, run, leadingZero);
}

function formOf(
  last: number,
  grouping: number,
  marks: number,
  first: number,
  run: number,
  leadingZero: boolean,
): number {
  const grouped = first <= 3 && !leadingZero;
  if (grouping !== 0) {
    if (!grouped || (last !== point && last !== comma)) return form.other;
    return last === point ? form.point : form.comma;
  }
  if (last !== point && last !== comma) return grouped && run === 3 ? form.spaced : form.other;
  if (marks > 1) {
    if (!grouped || run !== 3) return form.other;
    return last === point ? form.comma : form.point;
  }
  if (leadingZero && first > 1) return form.other;
  if (grouped && run === 3) return last === point ? form.pointOrThousand : form.commaOrThousand;
  return last === point ? form.point : form.comma;
}
