import { words } from './words.ts';

/** Written for other readers or screens beside the visible text: taken only where there is no other text. */
export const isSpare = (element: Element): boolean => element.matches(words.spareText);

export const displayOf = (element: Element | null): string =>
  element ? (element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '') : '';

/** Shown to a person looking at the page. An element without a box of its own may still show its children. */
export const isShown = (element: Element): boolean =>
  !element.matches(words.noiseParts) && isRendered(element);

const wholly = { visibilityProperty: true };

/** As `isShown`, for what cannot be noise. */
export const isRendered = (element: Element): boolean =>
  element.checkVisibility(wholly) || displayOf(element) === 'contents';
