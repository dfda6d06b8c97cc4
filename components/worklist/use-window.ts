import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** More than a screen holds. */
const first = 40;
const step = 100;

/**
 * How many rows of a long list are drawn: a screenful at first, so that it stands at once, a hundred as soon as that
 * is painted, more when the end of those comes near.
 */
export function useWindow(
  length: number,
  at: number,
): { limit: number; sentinel: RefObject<HTMLDivElement | null> } {
  const [drawn, setDrawn] = useState(first);
  const sentinel = useRef<HTMLDivElement>(null);
  // The current row is always among them, however it became current.
  const least = at + 2 > first ? Math.ceil((at + 2) / step) * step : 0;
  const limit = Math.min(length, Math.max(drawn, least));
  useEffect(() => {
    if (drawn >= step || limit === length) return;
    const painted = setTimeout(() => setDrawn((before) => Math.max(before, step)));
    return () => clearTimeout(painted);
  }, [drawn, limit, length]);
  useEffect(() => {
    const end = sentinel.current;
    if (!end) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(limit + step);
      },
      { rootMargin: '600px' },
    );
    watch.observe(end);
    return () => watch.disconnect();
  }, [limit]);
  return { limit, sentinel };
}
