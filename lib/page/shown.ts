/** What never counts as text of the document: machinery, tooltips, menus, icons drawn by words. */
const noise =
  'script,style,template,noscript,svg,canvas,datalist,[hidden],[role=tooltip],[role=menu],[role=listbox],.dropdown-menu,' +
  '.material-icons,.material-symbols-outlined';

/** Written for other readers or screens beside the visible text: taken only where there is no other text. */
const spare = '.sr-only,.visually-hidden,.visible-xs,.visible-sm,.d-md-none,.d-lg-none,.visible-print';

export const isSpare = (element: Element): boolean => element.matches(spare);

export const displayOf = (element: Element | null): string =>
  element ? (element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '') : '';

/** Shown to a person looking at the page. An element without a box of its own may still show its children. */
export const isShown = (element: Element): boolean =>
  !element.matches(noise) &&
  (element.checkVisibility({ visibilityProperty: true }) || displayOf(element) === 'contents');
