/** Children as they stand in the page, through an open shadow root where there is one. */
export function childrenOf(element: Element): readonly Element[] {
  const own = [...element.children];
  return element.shadowRoot ? [...element.shadowRoot.children, ...own] : own;
}

/** The parent as it stands in the page: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `closest`, through shadow roots. */
export function closestDeep(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches(selector)) return at;
  }
  return null;
}

/** All matches below an element; where it has none itself, those in the open shadow roots below it. */
export function findDeep(root: Element | ShadowRoot, selector: string): readonly Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (found.length > 0) return found;
  const inner = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) inner.push(element.shadowRoot);
  }
  return inner.flatMap((shadow) => findDeep(shadow, selector));
}

/** `querySelectorAll` for selectors that come from a profile: a broken one matches nothing. */
export function select(root: ParentNode, selector: string | undefined): readonly Element[] {
  if (!selector) return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
