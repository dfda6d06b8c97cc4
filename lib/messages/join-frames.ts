import type { Instant } from '../domain/instant.ts';
import type { Reading } from '../domain/reading.ts';
import type { FrameReading } from './frame-reading.ts';

/**
 * All frames of a tab as one reading: the top frame's facts, every region once. Null without a top frame.
 * A first look is as old as the newest data of any frame, where the frames can tell: a tab left open since nine o'clock
 * says what was true at nine. A change that was watched happens at `at`.
 */
export function joinFrames(
  id: string,
  frames: readonly FrameReading[],
  at: Instant,
  watched: boolean,
): Reading | null {
  const [top] = frames;
  if (!top?.facts) return null;
  const regions = new Map(
    frames.flatMap((frame) => frame.all().map((region) => [`${region.frame} ${region.id}`, region] as const)),
  );
  const closedFrames = [...new Set(frames.flatMap(({ facts }) => facts?.closedFrames ?? []))];
  return {
    id,
    observedAt: watched ? at : arrival(frames, at),
    page: { ...top.facts, closedFrames },
    regions: [...regions.values()],
  };
}

function arrival(frames: readonly FrameReading[], at: Instant): Instant {
  const arrivals = frames.filter(({ count }) => count > 0).map(({ facts }) => facts?.arrivedAt ?? at);
  const newest = arrivals.sort().at(-1) ?? at;
  if (newest < at) return newest;
  return at;
}
