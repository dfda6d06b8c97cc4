import type { Instant } from '../domain/instant.ts';
import type { Reading } from '../domain/reading.ts';
import type { FrameReading } from './frame-reading.ts';

/**
 * All frames of a tab as one reading: the top frame's facts, every region once. Null without a top frame.
 * It is as old as the first look (`at`). Rows that came later say so themselves; where all did, the reading is as old as
 * the oldest of them.
 */
export function joinFrames(id: string, frames: readonly FrameReading[], at: Instant): Reading | null {
  const [top] = frames;
  if (!top?.facts) return null;
  const regions = new Map(
    frames.flatMap((frame) => frame.all().map((region) => [`${region.frame} ${region.id}`, region] as const)),
  );
  const closedFrames = [...new Set(frames.flatMap(({ facts }) => facts?.closedFrames ?? []))];
  return {
    id,
    observedAt: oldestRow(frames) ?? at,
    page: { ...top.facts, closedFrames },
    regions: [...regions.values()],
  };
}

/**
 * How old a first look is: as old as the newest data of any frame, where the frames can tell. A tab left open since nine
 * o'clock says what was true at nine.
 */
export function arrival(frames: readonly FrameReading[], at: Instant): Instant {
  const arrivals = frames.filter(({ count }) => count > 0).map(({ facts }) => facts?.arrivedAt ?? at);
  const newest = arrivals.sort().at(-1) ?? at;
  return newest < at ? newest : at;
}

function oldestRow(frames: readonly FrameReading[]): Instant | null {
  const times = frames.filter(({ count }) => count > 0).map(({ oldest }) => oldest);
  return times.includes(null) ? null : (times.sort()[0] ?? null);
}
