import type { Question } from '../domain/snapshot.ts';
import type { Asked, PageContext } from './context.ts';
import type { Grid, GridColumn } from './grid.ts';
import type { AmountReading } from './money/amount.ts';
import { readAmount } from './money/read-amount.ts';
import { inferNumberConvention } from './numbers/infer-convention.ts';
import type { ConventionFinding } from './numbers/number-convention.ts';
import { questionKey } from './question-key.ts';

export type NumberReader = (text: string) => AmountReading;

/**
 * Settles how the amounts of a list are written, over all of them at once. What stays open is asked; until then the
 * amounts that both conventions read differently are left ambiguous, the others are read.
 */
export function numberReader(
  grid: Grid,
  amounts: readonly GridColumn[],
  digits: number | null,
  context: PageContext,
): Asked<NumberReader> {
  const texts = new Set(amounts.flatMap((column) => column.cells));
  const finding = inferNumberConvention(texts, {
    lang: context.day.lang,
    ...(digits === null ? {} : { digits }),
  });
  if (finding.kind !== 'ambiguous') return { value: reader(finding), questions: [] };
  const key = questionKey(context.site, grid, 'decimal-mark');
  const answer = context.answers[key];
  const answered = finding.candidates.find((one) => one.decimal === answer);
  if (answered) return { value: reader({ kind: 'settled', convention: answered }), questions: [] };
  return { value: reader(finding), questions: [askDecimalMark(key, finding.example)] };
}

function reader(finding: ConventionFinding): NumberReader {
  const known = new Map<string, AmountReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = readAmount(text, finding);
    known.set(text, read);
    return read;
  };
}

function askDecimalMark(key: string, example: string): Question {
  return {
    key,
    about: 'decimal-mark',
    text: `Is ${example} more than a thousand, or has it three decimals?`,
    detail: `The amounts on this page can be read in two ways, for example ${example}.`,
    choices: ['.', ','].map((decimal) => ({
      value: decimal,
      label: example.includes(decimal) ? 'It has three decimals' : 'It is more than a thousand',
      example: spelled(example, decimal),
    })),
  };
}

function spelled(example: string, decimal: string): string {
  const number = /\d[\d.,]*/.exec(example)?.[0] ?? example;
  return decimal === '.' ? number.replaceAll(',', '') : number.replaceAll('.', '').replaceAll(',', '.');
}
