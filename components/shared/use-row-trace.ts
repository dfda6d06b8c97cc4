import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Place } from '../../lib/domain/reading.ts';
import { usePanel } from './panel-context.ts';

/** Places by the name that an element of the row carries as `data-field`. */
export type FieldPlaces = { readonly [field: string]: Place | undefined };

/**
 * Outlines on the page the field of the row that is pointed at, between its fields and on focus the one named `main`.
 * By position, since the row's link lies over all of it.
 */
export function useRowTrace(places: FieldPlaces, main: string) {
  const { state } = usePanel();
  const shown = useRef<Place | null>(null);
  const known = (field: string): Place | null => {
    const place = places[field];
    return place && state.canTrace(place) ? place : null;
  };
  const show = (place: Place | null): void => {
    if (place === shown.current) return;
    shown.current = place;
    if (place) state.trace(place);
    else state.traceOff();
  };
  return {
    traced: (field: string): boolean => known(field) !== null,
    on: {
      onPointerMove: (event: TargetedPointerEvent<HTMLElement>) =>
        show(known(fieldUnder(event) ?? main) ?? known(main)),
      onPointerLeave: () => show(null),
      onFocusIn: () => show(known(main)),
      onFocusOut: () => show(null),
    },
  };
}

function fieldUnder({ currentTarget, clientX, clientY }: TargetedPointerEvent<HTMLElement>): string | null {
  for (const element of currentTarget.querySelectorAll<HTMLElement>('[data-field]')) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (clientX >= left && clientX < right && clientY >= top && clientY < bottom)
      return element.getAttribute('data-field');
  }
  return null;
}
