import type { Place } from '../../lib/domain/reading.ts';
import { usePanel } from './panel-context.ts';

/** Outlines on the page what is pointed at or focused here, while that page is open. */
export function useTrace(place: Place | null): { traced: boolean; on: { [event: string]: () => void } } {
  const { state } = usePanel();
  if (!place || !state.canTrace(place)) return { traced: false, on: {} };
  const show = (): void => state.trace(place);
  return {
    traced: true,
    on: { onPointerEnter: show, onFocusIn: show, onPointerLeave: state.traceOff, onFocusOut: state.traceOff },
  };
}
