import type { Day } from '../../domain/day.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Progress, progressOf } from '../../numbers/goal-progress.ts';
import { texts } from '../texts/texts.ts';
import type { NumbersView } from './numbers-view.ts';
import { printValue } from './print-figure.ts';

const t = texts.numbers;

/** A goal in words, with how far the figure has come; where the figure cannot be shown, what is missing. */
export function goalProgress(
  goal: Goal,
  { figures, currency }: NumbersView,
  today: Day,
  locale: string,
): {
  readonly title: string;
  readonly line: string;
  readonly share: number;
  readonly state: Progress['state'] | null;
} {
  const { value, unit, missing } = figures[goal.figure];
  const print = (one: number): string => printValue(one, unit, currency, locale);
  const title = t.goalLine(t.figures[goal.figure].name, goal.target < goal.from, print(goal.target));
  if (value === null) return { title, line: missing ? t.missing[missing] : '', share: 0, state: null };
  const { share, state } = progressOf(goal, value, today);
  return { title, line: t.progress(t.percent(share), print(value), print(goal.from)), share, state };
}
