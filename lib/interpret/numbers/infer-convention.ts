import { minorDigits } from '../../domain/currency.ts';
import { currencyKey, type Dissected, dissect } from '../money/dissect.ts';
import type { ScannedAmounts } from '../money/scan-amounts.ts';
import { form } from '../money/scan-body.ts';
import { decimalMarkOf } from './decimal-mark-of.ts';
import type { ConventionFinding, NumberConvention, NumberHints } from './number-convention.ts';
import { comma, point, readings } from './readings.ts';

/** What texts of one kind say about the decimal mark. */
type Evidence = {
  /** Conventions that some text can only be read under. */
  readonly proven: Set<NumberConvention>;
  /** Texts that read differently: the mark they hold, and the digits after it. */
  readonly open: {
    readonly text: string;
    readonly mark: string;
    readonly after: string;
    readonly places: number | null;
  }[];
  /** Whole numbers under a thousand, not zero; and above it, without any mark. */
  small: boolean;
  largeUngrouped: boolean;
};

/**
 * The convention that amounts of money follow, from all of them at once (only amounts: a column of days or
 * quantities would be false evidence). In order of strength:
 * 1. a text that only one convention can have written (12,50 · 1.234,56 · 1,234,567 · 0.125);
 * 2. the currency: three digits after the only mark are no decimals where the currency has two or none;
 * 3. evenness: where some whole amounts under a thousand stand without decimals, 1.234 beside them has none either.
 * The page's language never settles it: it can only take away the second reason, where the third digit is always 0.
 */
export function inferNumberConvention(texts: Iterable<string>, hints: NumberHints): ConventionFinding {
  const evidence = new EvidenceByCurrency();
  for (const text of new Set(texts)) weighText(text, hints, evidence);
  return evidence.finding(hints);
}

/** The same from columns that were scanned, without taking each text apart again. */
export function conventionOfColumns(
  columns: readonly { readonly cells: readonly string[]; readonly scanned: ScannedAmounts }[],
  hints: NumberHints,
): ConventionFinding {
  const evidence = new EvidenceByCurrency();
  // What the scan leaves open is few, and needs its text.
  const others = new Set<string>();
  for (const { cells, scanned } of columns) {
    for (let row = 0; row < cells.length; row++) {
      if (!weighScanned(scanned, row, evidence)) others.add(cells[row] ?? '');
    }
  }
  for (const text of others) weighText(text, hints, evidence);
  return evidence.finding(hints);
}

/** What was seen, by currency as printed. */
class EvidenceByCurrency {
  readonly #byKey = new Map<string, Evidence>();

  of(key: string): Evidence {
    const before = this.#byKey.get(key);
    if (before) return before;
    const fresh = { proven: new Set<NumberConvention>(), open: [], small: false, largeUngrouped: false };
    this.#byKey.set(key, fresh);
    return fresh;
  }

  finding(hints: NumberHints): ConventionFinding {
    return findingOfAll(this.#byKey, hints);
  }
}

function findingOfAll(byCurrency: ReadonlyMap<string, Evidence>, hints: NumberHints): ConventionFinding {
  const all = joined([...byCurrency.values()]);
  if (all.proven.size < 2) return findingOf(all, hints);
  const settled = [...byCurrency].flatMap(([key, evidence]) => {
    const finding = evidence.proven.size < 2 ? findingOf(evidence, hints) : null;
    return finding?.kind === 'settled' ? [[key, finding.convention] as const] : [];
  });
  return { kind: 'mixed', byCurrency: new Map(settled) };
}

/** Takes a scanned cell into account; false where its text has to be looked at. */
function weighScanned(
  { form: forms, digits, affix, affixes }: ScannedAmounts,
  row: number,
  evidence: EvidenceByCurrency,
): boolean {
  const found = forms[row];
  if (found === form.empty || found === form.spaced) return true;
  const of = evidence.of(affixes[affix[row] ?? 0]?.key ?? '');
  if (found === form.point) of.proven.add(point);
  else if (found === form.comma) of.proven.add(comma);
  else if (found === form.whole) {
    if ((digits[row] ?? 0) > 999) of.largeUngrouped = true;
    else if (digits[row] !== 0) of.small = true;
  } else return false;
  return true;
}

function weighText(text: string, hints: NumberHints, evidence: EvidenceByCurrency): void {
  const parts = dissect(text);
  if (parts.kind === 'number') weigh(text, parts, hints, evidence.of(currencyKey(parts)));
}

function weigh(text: string, parts: Dissected, hints: NumberHints, evidence: Evidence): void {
  const read = readings(parts.groups);
  if (read.kind === 'only') evidence.proven.add(read.convention);
  if (read.kind === 'differ') {
    const [mark = ''] = parts.groups.marks;
    evidence.open.push({
      text,
      mark,
      after: parts.groups.parts.at(-1) ?? '',
      places: placesOf(parts, hints),
    });
  }
  if (read.kind !== 'same' || parts.groups.marks.length > 0) return;
  if (read.digits.digits.length > 3) evidence.largeUngrouped = true;
  else if (read.digits.digits !== '0') evidence.small = true;
}

/** Minor digits of the amount's currency; null where it is not known. */
function placesOf({ currency }: Dissected, { digits }: NumberHints): number | null {
  if (!currency) return digits ?? null;
  const places = new Set((currency.code ? [currency.code] : currency.candidates).map(minorDigits));
  const [only = null] = places;
  return places.size === 1 ? only : Math.max(...places);
}

function joined(parts: readonly Evidence[]): Evidence {
  return {
    proven: new Set(parts.flatMap(({ proven }) => [...proven])),
    open: parts.flatMap(({ open }) => open),
    small: parts.some(({ small }) => small),
    largeUngrouped: parts.some(({ largeUngrouped }) => largeUngrouped),
  };
}

function findingOf(evidence: Evidence, hints: NumberHints): ConventionFinding {
  const [proven] = evidence.proven;
  const [first] = evidence.open;
  if (proven) return { kind: 'settled', convention: proven };
  if (!first) return { kind: 'settled', convention: point };
  const grouping = first.mark === '.' ? comma : point;
  const alike = evidence.open.every(({ mark }) => mark === first.mark);
  return alike && isGrouping(evidence, first.mark, hints)
    ? { kind: 'settled', convention: grouping }
    : { kind: 'ambiguous', candidates: [point, comma], example: first.text };
}

/** Whether the only mark of all open texts must be a grouping mark. */
function isGrouping({ open, small, largeUngrouped }: Evidence, mark: string, { lang }: NumberHints): boolean {
  const mayHaveThree = open.some(({ places }) => places === 3);
  if (mayHaveThree || largeUngrouped) return false;
  if (small) return true;
  if (open.some(({ places }) => places === null)) return false;
  const alwaysZero = open.length > 2 && open.every(({ after }) => after.endsWith('0'));
  return !(alwaysZero && lang && decimalMarkOf(lang) === mark);
}
