import type { Question } from '../domain/snapshot.ts';
import type { PageContext } from './context.ts';
import { namedPlaces } from './currency/named-places.ts';
import type { Grid, GridColumn } from './grid.ts';
import type { AmountReading } from './money/amount.ts';
import { readAmount } from './money/read-amount.ts';
import { type ScannedAmounts, scanAmounts } from './money/scan-amounts.ts';
import { form } from './money/scan-body.ts';
import { conventionOfColumns } from './numbers/infer-convention.ts';
import type { ConventionFinding, NumberConvention } from './numbers/number-convention.ts';
import { plainText } from './numbers/plain-text.ts';
import { questionKey } from './question-key.ts';
import type { Steps } from './steps.ts';

export type NumberReader = (text: string) => AmountReading;

/** The amounts of a list under the convention that was found for it. */
export type Numbers = {
  readonly read: NumberReader;
  /** The cells of a column, scanned once. */
  readonly scan: (column: GridColumn) => ScannedAmounts;
  /** Decimals of a scanned amount; null where the scan or the convention does not tell. */
  readonly decimals: (scanned: ScannedAmounts, row: number) => number | null;
  readonly questions: readonly Question[];
};

/**
 * Settles how the amounts of a list are written, over all of them at once. What stays open is asked; until then the
 * amounts that both conventions read differently are left ambiguous, the others are read.
 */
export function* numberReader(
  grid: Grid,
  amounts: readonly GridColumn[],
  context: PageContext,
): Steps<Numbers> {
  const scans = new Map<GridColumn, ScannedAmounts>();
  const scan = (column: GridColumn): ScannedAmounts => {
    const scanned = scans.get(column) ?? scanAmounts(column.cells);
    scans.set(column, scanned);
    return scanned;
  };
  for (const column of amounts) {
    scan(column);
    yield;
  }
  const digits = namedPlaces(grid, amounts, context);
  const finding = conventionOfColumns(
    amounts.map((column) => ({ cells: column.cells, scanned: scan(column) })),
    { lang: context.day.lang, ...(digits === null ? {} : { digits }) },
  );
  yield;
  if (finding.kind !== 'ambiguous') return { ...reader(finding), scan, questions: [] };
  const key = questionKey(context.site, grid, 'decimal-mark');
  const answer = context.answers[key];
  const convention = finding.candidates.find((one) => one.decimal === answer);
  if (convention) return { ...reader({ kind: 'settled', convention }), scan, questions: [] };
  return { ...reader(finding), scan, questions: [askDecimalMark(key, finding.example)] };
}

function reader(finding: ConventionFinding): Pick<Numbers, 'read' | 'decimals'> {
  const known = new Map<string, AmountReading>();
  return {
    read(text) {
      const before = known.get(text);
      if (before) return before;
      const read = readAmount(text, finding);
      known.set(text, read);
      return read;
    },
    decimals: (scanned, row) => decimalsOf(finding, scanned, row),
  };
}

function decimalsOf(
  finding: ConventionFinding,
  { form: forms, after, affix, affixes }: ScannedAmounts,
  row: number,
): number | null {
  switch (forms[row]) {
    case form.whole:
    case form.spaced:
      return 0;
    case form.point:
    case form.comma:
      return after[row] ?? 0;
    case form.pointOrThousand:
    case form.commaOrThousand: {
      const convention = conventionFor(finding, affixes[affix[row] ?? 0]?.key ?? '');
      if (!convention) return null;
      return (forms[row] === form.pointOrThousand) === (convention.decimal === '.') ? (after[row] ?? 0) : 0;
    }
    default:
      return null;
  }
}

function conventionFor(finding: ConventionFinding, key: string): NumberConvention | null {
  if (finding.kind === 'settled') return finding.convention;
  return finding.kind === 'mixed' ? (finding.byCurrency.get(key) ?? null) : null;
}

function askDecimalMark(key: string, printed: string): Question {
  const example = plainText(printed);
  return {
    key,
    about: 'decimal-mark',
    asks: { code: 'decimal-mark', of: 'list', example },
    choices: ['.', ','].map((decimal) => ({
      value: decimal,
      label: { code: example.includes(decimal) ? 'three-decimals' : 'over-a-thousand' },
      example: spelled(example, decimal),
    })),
  };
}

function spelled(example: string, decimal: string): string {
  const number = /\d[\d.,]*/.exec(example)?.[0] ?? example;
  return decimal === '.' ? number.replaceAll(',', '') : number.replaceAll('.', '').replaceAll(',', '.');
}
