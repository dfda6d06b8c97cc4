/**
 * A reading: what one look at one page gave, as text and where it stood. No meaning here: no number is parsed,
 * no column named. Columns are kept as arrays of text, because that is what crosses the port cheaply.
 */
import type { Instant } from './instant.ts';

/** Values for some rows only, by row number. */
export type Sparse<T> = { readonly [row: number]: T };

/** One column of a region. `text` has one entry a row, '' where the cell is empty or missing. */
export type Column = {
  /** Header texts over the column, topmost first; empty where the region has none. */
  readonly headers: readonly string[];
  /** The field's name where the markup gives one: data-field, col-id, data-label, name, headers … */
  readonly key: string | null;
  readonly text: readonly string[];
  /** The full text where the cell shows a shortened or relative one (title, tooltip, aria-label). */
  readonly title?: Sparse<string>;
  /** First link of the cell, absolute. */
  readonly href?: Sparse<string>;
  /** `datetime` of a <time>. */
  readonly datetime?: Sparse<string>;
  /** A machine's value: value of an input, data-value, data-order, data-sort … */
  readonly value?: Sparse<string>;
  /** Texts of the blocks inside, where a cell holds more than one fact. */
  readonly parts?: Sparse<readonly string[]>;
};

export type RowRole = 'header' | 'group' | 'footer';

export type Rows = {
  /** Stable while the page lives: record id, else row index, else running number. */
  readonly id: readonly string[];
  /** Rows that the markup itself sets apart. Absent = an ordinary row. */
  readonly role: Sparse<RowRole>;
  /** The system's own id of the record, from an attribute of the row. */
  readonly recordId: Sparse<string>;
  /** A link on the row element itself. */
  readonly href: Sparse<string>;
  /** When a row reached the page, where that was after the rest of the reading. */
  readonly since?: Sparse<Instant>;
};

export type RegionKind = 'table' | 'grid' | 'cards' | 'details';

/** A rectangle of cells. `details` has two columns, label and value, one pair a row. */
export type Region = {
  readonly id: string;
  /** The frame's own number for itself; places name it. */
  readonly frame: string;
  readonly kind: RegionKind;
  /** Caption or accessible name, else the nearest heading above. */
  readonly heading: string | null;
  /** Short texts next to it that may say currency, period or basis ("All amounts in EUR"). */
  readonly notes: readonly string[];
  readonly rows: Rows;
  readonly columns: readonly Column[];
  /** Texts that count: "1–50 of 148". */
  readonly stated: readonly string[];
  /** Body rows the markup says there are (aria-rowcount less headers), null where it does not say. */
  readonly statedRows: number | null;
  /** Search words and filters in force, as shown; empty where none is set. */
  readonly filters: readonly string[];
  /** A pager offers a further page. */
  readonly morePages: boolean;
  /** It stands in the topmost dialog or drawer. */
  readonly inDialog: boolean;
  /** Only rows near those in view stand in the document; others come as one scrolls. */
  readonly partly?: true;
  /** Rows went from it while it was watched, by a filter nobody sees or for good: it cannot speak for what is missing. */
  readonly narrowed?: true;
};

/** Something on the page that may name the company whose books these are. */
export type IdentityClue = {
  /** `markup`: an id in an attribute or meta; `shown`: a name in the page's head or switcher. */
  readonly from: 'markup' | 'shown';
  /** What it stood on: "meta:company-id", "header", "switcher". */
  readonly where: string;
  readonly text: string;
};

export type PageFacts = {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  /** Visible h1 and h2, top first. */
  readonly headings: readonly string[];
  /** Texts of the current items in navigation and tabs. */
  readonly current: readonly string[];
  readonly identity: readonly IdentityClue[];
  /** When the document was loaded; relative dates count from here. */
  readonly loadedAt: Instant;
  /**
   * When the newest data reached the page: the end of its last load or request. Absent where that cannot be told.
   * A tab left open shows what was true then, not what is true when it is looked at again.
   */
  readonly arrivedAt?: Instant;
  /** Origins of large frames that could not be read. */
  readonly closedFrames: readonly string[];
  /** Class names, meta generators and the like by which profiles know a product. */
  readonly marks: readonly string[];
};

/** All frames of one tab, joined: the top frame's facts, every region once. */
export type Reading = {
  readonly id: string;
  /** When the oldest rows reached the page's DOM, at the latest: the moment of reading. */
  readonly observedAt: Instant;
  readonly page: PageFacts;
  readonly regions: readonly Region[];
};

/** Where a value stood, precise enough to outline it while the page lives. */
export type Place = {
  readonly frame: string;
  readonly region: string;
  readonly row: string;
  readonly column: number;
};
