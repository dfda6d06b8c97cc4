import type { RegionKind, RowRole } from '../domain/reading.ts';

/** Where a cell's text stands: an element, or a stretch of text of one (a label before a colon, an attribute). */
export type Spot = Element | { readonly element: Element; readonly text: string } | null;

/** A row before it is read. Halves of one row may live in different containers. */
export type Line = { readonly elements: readonly Element[]; readonly role: RowRole | null };

export type SheetColumn = { readonly headers: readonly string[]; readonly key: string | null };

/** A region before it is read: where its rows and cells are. */
export type Sheet = {
  readonly kind: RegionKind;
  readonly root: Element;
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly Line[];
  /** Rows the markup says there are. */
  readonly stated?: number;
  /** One spot a column. */
  spots(line: Line): readonly Spot[];
  /** The markup of a row up to its end tag, where it says all that its cells do. */
  markup?(line: Line): string | null;
  /** Asked as a row is read: over all rows at once that is a long task. */
  roleOf?(line: Line): RowRole | null;
};

export const elementOf = (spot: Spot): Element | null =>
  spot === null || spot instanceof Element ? spot : spot.element;

export const lineOf = (row: Element, role: RowRole | null = null): Line => ({ elements: [row], role });
