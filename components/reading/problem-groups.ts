import type { Problem } from '../../lib/domain/snapshot.ts';

/** Values of one column that could not be read for one reason. */
export type ProblemGroup = {
  readonly why: string;
  /** Header of the column as the problems' places name it; '' where they name none. */
  readonly column: string;
  readonly problems: readonly Problem[];
};

/** Groups in the order in which they first occur; within a group the page's order. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { why: string; column: string; problems: Problem[] }>();
  for (const problem of problems) {
    const column = problem.place.split(', ').slice(1).join(', ');
    const key = JSON.stringify([problem.why, column]);
    const group = groups.get(key) ?? { why: problem.why, column, problems: [] };
    group.problems.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()];
}
