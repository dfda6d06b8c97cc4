import type { ParsedNote } from '../../tools/parse-notes.ts';
import type { Utterance } from './corpus.ts';

type Values = Pick<
  ParsedNote,
  'promises' | 'cheques' | 'disputes' | 'followUps' | 'expectedPayments' | 'outcome'
>;

export const fields = ['amounts', 'dates', 'invoices', 'outcome'] as const;
export type Field = (typeof fields)[number];

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** The values of one field, wherever in the structure they stand. */
export function valuesOf(note: Values, field: Field): string[] {
  switch (field) {
    case 'amounts':
      return present([...note.promises, ...note.disputes].map(({ amountMinor }) => amountMinor)).map(String);
    case 'dates':
      return present([
        ...[...note.promises, ...note.followUps, ...note.expectedPayments].map(({ date }) => date),
        ...note.cheques.map(({ sentOn }) => sentOn),
      ]);
    case 'invoices':
      return [...note.promises, ...note.disputes].flatMap(({ invoices }) => [...(invoices ?? [])]);
    case 'outcome':
      return present([note.outcome]);
  }
}

export type Score = { readonly expected: number; readonly found: number; readonly right: number };

export function scoreOf(utterances: readonly Utterance[], field: Field): Score {
  return utterances.reduce<Score>(
    (sum, { expected, got }) => {
      const [wanted, found] = [valuesOf(expected, field), valuesOf(got, field)];
      const right = found.length - without(found, wanted).length;
      return {
        expected: sum.expected + wanted.length,
        found: sum.found + found.length,
        right: sum.right + right,
      };
    },
    { expected: 0, found: 0, right: 0 },
  );
}

/** Values that were read and that nobody said. */
export const inventedIn = ({ expected, got }: Utterance, field: Field): string[] =>
  without(valuesOf(got, field), valuesOf(expected, field));

function without(values: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** `amounts 40/42 (95 %), none wrong` and so on. */
export function scoreLine(utterances: readonly Utterance[]): string {
  return fields
    .map((field) => {
      const { expected, found, right } = scoreOf(utterances, field);
      const percent = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3));
      return `${field} recall ${percent(expected)} (${right}/${expected}) precision ${percent(found)} (${right}/${found})`;
    })
    .join('\n  ');
}
