import type { Day } from '../domain/day.ts';
import type { Goal } from '../domain/goal.ts';

export type Progress = {
  /** 0 to 1 of the way from where it was to the target. */
  readonly share: number;
  readonly state: 'reached' | 'on-the-way' | 'missed';
};

/** How far a figure has come towards its goal; below the start counts as nothing. */
export function progressOf({ from, target, by }: Goal, now: number, today: Day): Progress {
  const down = target < from;
  const reached = down ? now <= target : now >= target;
  const way = target - from;
  const share = reached ? 1 : way === 0 ? 0 : Math.min(1, Math.max(0, (now - from) / way));
  return { share, state: reached ? 'reached' : today > by ? 'missed' : 'on-the-way' };
}
