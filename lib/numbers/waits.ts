import type { Waits } from '../domain/figure-day.ts';
import { percentile } from './percentile.ts';

/** So many order values stand for any number of questions: each hundredth. */
const most = 101;

/** What is kept of how long questions took, in minutes; null of none. Exact up to a hundred questions. */
export function waitsOf(minutes: readonly number[]): Waits | null {
  const sorted = [...minutes].sort((a, b) => a - b);
  const count = sorted.length;
  return count === 0 ? null : { count, minutes: count <= most ? sorted : spread(sorted, most) };
}

/** As many minutes as there were questions, as far as what is kept tells them. */
export const minutesOf = ({ count, minutes }: Waits): readonly number[] =>
  minutes.length === count ? minutes : spread(minutes, count);

/** So many values, evenly spread over the course of sorted ones; at least two. */
const spread = (sorted: readonly number[], count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.round(percentile(sorted, at / (count - 1)) ?? 0));
