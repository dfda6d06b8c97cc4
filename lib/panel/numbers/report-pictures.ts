import { escapeHtml } from '../../letters/html.ts';
import type { TrendPoint } from '../../numbers/trend.ts';
import { texts } from '../texts/texts.ts';
import type { NumbersView } from './numbers-view.ts';

const t = texts.numbers;

/** Ages from not due to oldest, distinct also in grey. */
const inks = ['#7d8a8c', '#b8862b', '#b9662a', '#a0432b', '#75231b'];

/** The open amounts by age as one bar; the table has the same in figures. Empty of nothing. */
export function agingBar({ aging: { buckets }, agingBy }: NumbersView): string {
  const all = buckets.reduce((sum, { minor }) => sum + Math.max(0, minor), 0);
  if (all === 0) return '';
  let at = 0;
  const parts = buckets.map(({ from, to, minor }, index) => {
    const width = (100 * Math.max(0, minor)) / all;
    const age = from === null ? t.notDue : t.bucket(from, to);
    const label = `${age}: ${t.percent(width / 100)}. ${t.agingBasis(agingBy)}`;
    const ink = inks[Math.min(index, inks.length - 1)];
    const rect = `<rect x="${at.toFixed(2)}%" width="${Math.max(0, width - 0.3).toFixed(2)}%" height="24" fill="${ink}"><title>${escapeHtml(label)}</title></rect>`;
    at += width;
    return rect;
  });
  return `<svg class="ages" role="img" aria-label="${escapeHtml(t.agingPicture)}">${parts.join('')}</svg>`;
}

const [wide, high] = [120, 24];

/** The course of a figure; beside it stand its value and its change. */
export function trendLine(points: readonly TrendPoint[]): string {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [Date.parse(points[0]?.day ?? ''), Date.parse(points.at(-1)?.day ?? '')];
  const part = (value: number, from: number, to: number): number =>
    to === from ? 0.5 : (value - from) / (to - from);
  const line = points.map(({ day, value }) =>
    [
      (2 + part(Date.parse(day), first, last) * (wide - 4)).toFixed(1),
      (high - 2 - part(value, least, most) * (high - 4)).toFixed(1),
    ].join(),
  );
  return `<svg width="${wide}" height="${high}" aria-hidden="true"><polyline points="${line.join(' ')}" fill="none" stroke="#0c5f74" stroke-width="1.5"/></svg>`;
}

/** How much of the way to a goal is done, 0 to 1. */
export const meter = (share: number): string =>
  `<svg class="meter" aria-hidden="true"><rect width="100%" height="6" fill="#e6e2da"/><rect width="${(100 * share).toFixed(1)}%" height="6" fill="#0c5f74"/></svg>`;
