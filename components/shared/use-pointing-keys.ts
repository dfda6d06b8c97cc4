import { useEffect } from 'preact/hooks';
import type { PanelState } from '../../lib/panel/panel-state.ts';

const steering = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter']);

/** While the user points at the page, keys pressed in the panel steer there: the focus need not move. */
export function usePointingKeys(state: PanelState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!state.pointing.peek() || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      if (event.key === 'Escape') state.stopPointing();
      else if (steering.has(event.key)) state.pointKey(event.key);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [state]);
}
