import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from './panel-context.ts';

/** A new view takes the focus at its heading, except the first one after the panel opened. */
export function useViewFocus(heading: RefObject<HTMLElement | null>): void {
  const { ui } = usePanel();
  useLayoutEffect(() => {
    if (ui.started) heading.current?.focus({ preventScroll: true });
    ui.started = true;
    document.documentElement.scrollTop = 0;
  }, [ui, heading]);
}
