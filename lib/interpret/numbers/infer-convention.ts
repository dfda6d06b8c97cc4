import { minorDigits } from '../../domain/currency.ts';
import { currencyKey, type Dissected, dissect } from '../money/dissect.ts';
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
  const byCurrency = new Map<string, Evidence>();
  for (const text of new Set(texts)) {
    const parts = dissect(text);
    if (parts.kind !== 'number') continue;
    const key = currencyKey(parts);
    const evidence = byCurrency.get(key) ?? {
      proven: new Set(),
      open: [],
      small: false,
      largeUngrouped: false,
    };
    byCurrency.set(key, evidence);
    weigh(text, parts, hints, evidence);
  }
  const all = joined([...byCurrency.values()]);
  if (all.proven.size < 2) return findingOf(all, hints);
  const settled = [...byCurrency].flatMap(([key, evidence]) => {
    const finding = evidence.proven.size < 2 ? findingOf(evidence, hints) : null;
    return finding?.kind === 'settled' ? [[key, finding.convention] as const] : [];
  });
  return { kind: 'mixed', byCurrency: new Map(settled) };
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
