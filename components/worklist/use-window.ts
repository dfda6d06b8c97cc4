import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const step = 100;

/** How many rows of a long list are drawn: a hundred at first, more when its end comes near. */
export function useWindow(
  length: number,
  at: number,
): { limit: number; sentinel: RefObject<HTMLDivElement | null> } {
  const [drawn, setDrawn] = useState(step);
  const sentinel = useRef<HTMLDivElement>(null);
  // The current row is always among them, however it became current.
  const limit = Math.min(length, Math.max(drawn, Math.ceil((at + 2) / step) * step));
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
