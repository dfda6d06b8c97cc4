/** What a site profile tells the page reader: selectors only, so that it can cross to the page as data. */
export type Hooks = {
  /** Each matching element is a region's root; the generic search is skipped where any matches. */
  readonly regions?: readonly string[];
  /** Rows and cells within a region, where they were pointed at. */
  readonly rows?: string;
  readonly cells?: string;
  /** Never read: clones, tooltips, sample data. */
  readonly ignore?: readonly string[];
  /** Overlay over a list: read instead of what is under it. */
  readonly overlay?: readonly string[];
  /** Selector → attribute ('' = text) of the tenant's id and shown name. */
  readonly bookId?: readonly { readonly selector: string; readonly attribute: string }[];
  readonly bookName?: readonly { readonly selector: string; readonly attribute: string }[];
};
