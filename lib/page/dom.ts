/** Every match below, as an array; none where there is nothing to look in. */
export const all = (root: ParentNode | null | undefined, selector: string): readonly Element[] =>
  root ? [...root.querySelectorAll(selector)] : [];

/** As `all`, and the element itself where it matches. */
export const within = (element: Element, selector: string): readonly Element[] => [
  ...(element.matches(selector) ? [element] : []),
  ...all(element, selector),
];

/** The first of these attributes that is there and not empty, else ''. */
export function attr(element: Element | null | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element?.getAttribute(name);
    if (value) return value;
  }
  return '';
}

/** Class and id: the names by which markup tells what a thing is. */
export const nameOf = (element: Element | null | undefined): string =>
  attr(element, 'class') + attr(element, 'id');

/** Children as they stand in the page, through an open shadow root where there is one. */
export const childrenOf = (element: Element): readonly Element[] => [
  ...(element.shadowRoot?.children ?? []),
  ...element.children,
];

/** The parent as it stands in the page: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const root = element.parentElement ?? element.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null;
}

/** All matches below; where there are none, those in the open shadow roots below. */
export function findDeep(root: Element | ShadowRoot, selector: string): readonly Element[] {
  const found = all(root, selector);
  if (found.length > 0) return found;
  const hosts = [...(root instanceof Element ? [root] : []), ...all(root, '*')];
  return hosts.flatMap(({ shadowRoot }) => (shadowRoot ? findDeep(shadowRoot, selector) : []));
}

/**
 * The first elements below, in document order. A live list of all of them would be counted and kept by the browser for
 * as long as the page lives.
 */
export function first(root: Element, count: number): readonly Element[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let at = walker.nextNode(); at instanceof Element && found.length < count; at = walker.nextNode())
    found.push(at);
  return found;
}

/** Whether more elements than that stand below. */
export const isBigger = (element: Element, than: number): boolean => first(element, than + 1).length > than;
