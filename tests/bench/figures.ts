/** What a measurement came to. */
export type Figure = {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, in words and in the same unit; null where it stands alone. */
  readonly against: string | null;
  /** Value by what it is compared with. */
  readonly ratio: number | null;
  /** The bound, of the ratio where there is one, else of the value. */
  readonly goal: number | null;
  readonly ok: boolean;
};

/** A value by itself, at most `goal`. */
export const alone = (figure: string, value: number, unit: string, goal: number | null = null): Figure => ({
  figure,
  value: rounded(value),
  unit,
  against: null,
  ratio: null,
  goal,
  ok: goal === null || value <= goal,
});

/** A value by another of the same unit, at most `goal` times as much. */
export function compared(
  figure: string,
  value: number,
  [name, other]: readonly [string, number],
  goal: number | null,
  unit = 'ms',
): Figure {
  const ratio = value / other;
  const against = `${name} ${rounded(other)} ${unit}`;
  return {
    figure,
    value: rounded(value),
    unit,
    against,
    ratio: rounded(ratio),
    goal,
    ok: goal === null || ratio <= goal,
  };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** One table for people. */
export function inColumns(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', '', 'against', 'ratio', 'goal', ''],
    ...figures.map(({ figure, value, unit, against, ratio, goal, ok }) => [
      figure,
      String(value),
      unit,
      against ?? '',
      ratio === null ? '' : String(ratio),
      goal === null ? '' : `≤ ${goal}`,
      goal === null ? '' : ok ? 'good' : 'MISSED',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
