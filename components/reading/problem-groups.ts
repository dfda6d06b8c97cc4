import type { ProblemWhy } from '../../lib/domain/findings.ts';
import type { Problem } from '../../lib/domain/snapshot.ts';

/** Values of one column that could not be read for one reason. */
export type ProblemGroup = {
  readonly why: ProblemWhy;
  readonly problems: readonly Problem[];
};

/** Groups in the order in which they first occur; within a group the page's order. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { why: ProblemWhy; problems: Problem[] }>();
  for (const problem of problems) {
    const { why, place, field } = problem;
    const key = JSON.stringify([why, place.header, place.column, field]);
    const group = groups.get(key) ?? { why, problems: [] };
    group.problems.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()];
}
