import { computed, type ReadonlySignal } from '@preact/signals';
import { type Day, isDay } from '../../domain/day.ts';
import type { FigureId } from '../../domain/figure-id.ts';
import { type Goal, isSameGoal } from '../../domain/goal.ts';
import { goalValue } from './goal-value.ts';
import type { Kept } from './kept.ts';
import type { NumbersView } from './numbers-view.ts';
import { goalForIn, type Scope } from './scope.ts';

/** What figures are to reach, as a view sees and changes it. */
export interface GoalDesk {
  /** Of what is shown: a book, all books, one owner or segment of them, or a customer; null: no goal is set for that. */
  readonly goals: ReadonlySignal<readonly Goal[] | null>;
  /** The target as typed, in the unit the form names. False: it is no number, or the day is not ahead. */
  setGoal(id: FigureId, target: string, by: string): boolean;
  dropGoal(goal: Goal): void;
}

type Given = {
  readonly kept: Kept;
  readonly scope: ReadonlySignal<Scope>;
  readonly view: ReadonlySignal<NumbersView | null>;
  readonly today: ReadonlySignal<Day>;
};

export function createGoalDesk({ kept, scope, view, today }: Given): GoalDesk {
  const goals = computed(() => {
    const part = goalForIn(scope.value);
    if (part === undefined) return null;
    const all = scope.value.allBooks ? kept.goalsOfAll.value : kept.goals.value;
    return all.filter((one) => one.for?.by === part?.by && one.for?.is === part?.is);
  });
  const put = (change: (before: readonly Goal[]) => readonly Goal[]): void =>
    kept.putGoals(scope.peek().allBooks, change);
  return {
    goals,
    setGoal(id, target, by): boolean {
      const { figures, currency } = view.peek() ?? {};
      const part = goalForIn(scope.peek());
      const figure = figures?.[id];
      const value = figure && currency !== undefined ? goalValue(target, figure.unit, currency) : null;
      if (part === undefined || value === null || currency === undefined) return false;
      if (!isDay(by) || by <= today.peek()) return false;
      const from = figure?.value ?? value;
      const of = part ? { for: part } : {};
      const goal: Goal = { figure: id, currency, ...of, target: value, by, from, setOn: today.peek() };
      put((before) => [...before.filter((one) => !isSameGoal(one, goal)), goal]);
      return true;
    },
    dropGoal: (goal) => put((before) => before.filter((one) => !isSameGoal(one, goal))),
  };
}
