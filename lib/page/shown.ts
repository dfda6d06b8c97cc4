/** What never counts as text of the document: machinery, tooltips, menus, icons. */
const noise =
  'script,style,template,noscript,svg,canvas,datalist,[hidden],[role=tooltip],[role=menu],[role=listbox],' +
  '.dropdown-menu,.material-icons,.material-icons-outlined,.material-symbols-outlined,.dropdown-content';

/** Written for other readers or screens beside the visible text: taken only where there is no other text. */
const spare =
  '.sr-only,.visually-hidden,.screen-reader-text,.visible-xs,.visible-xs-block,.visible-xs-inline,.visible-sm,' +
  '.d-md-none,.d-lg-none,.d-xl-none,.visible-print';

export const isSpare = (element: Element): boolean => element.matches(spare);

/** Shown to a person looking at the page, as far as markup and style tell. */
export function isShown(element: Element): boolean {
  if (element.matches(noise)) return false;
  if (
    element instanceof HTMLElement &&
    /none|hidden/.test(element.style.display + element.style.visibility)
  ) {
    return false;
  }
  if (
    typeof element.checkVisibility !== 'function' ||
    element.checkVisibility({ visibilityProperty: true })
  ) {
    return true;
  }
  return styleOf(element)?.display === 'contents';
}

export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
