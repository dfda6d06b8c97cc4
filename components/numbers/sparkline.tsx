import type { TrendPoint } from '../../lib/numbers/trend.ts';

const width = 48;
const height = 20;
/** Room for the dot at the end. */
export const edge = 3;

/** The course of a figure without words; beside it stand the value and the change. */
export function Sparkline({ points }: { points: readonly TrendPoint[] }) {
  if (points.length < 2) return null;
  const at = places(points, width, height);
  const end = at.at(-1);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {end && <circle cx={end.x} cy={end.y} r="2.5" />}
    </svg>
  );
}

type Place = { readonly x: number; readonly y: number };

/** Where the points stand on a picture of this size: by day, between least and most. */
export function places(points: readonly TrendPoint[], wide: number, high: number): readonly Place[] {
  const days = points.map(({ day }) => Date.parse(day));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const part = (value: number, from: number, to: number): number =>
    to === from ? 0.5 : (value - from) / (to - from);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return points.map(({ day, value }) => ({
    x: round(edge + part(Date.parse(day), first, last) * (wide - 2 * edge)),
    y: round(high - edge - part(value, least, most) * (high - 2 * edge)),
  }));
}
