/**
 * The agreement between contexts: types only, one sentence an entry. Whoever receives parses first (validators.ts).
 *
 * Panel ↔ page: one port per frame and look, named `watch`, opened by the panel; when it closes, the content script
 * stops everything it started. The panel asks first (`read`), the page answers with batches, then `done`; later
 * changes travel as `patch`, `head` and `facts` on the same reading.
 */
import type { Hooks } from '../domain/hooks.ts';
import type { Column, PageFacts, Place, Region, RowRole } from '../domain/reading.ts';
import type { PageWords } from './page-words.ts';

export const watchPort = 'dunlin-watch';

/** Panel → page. */
export type WatchRequest =
  /** Read the document now and report changes from then on. Asked again on the same port, it starts over. */
  | { readonly type: 'read'; readonly reading: string; readonly hooks: Hooks; readonly words: PageWords }
  /** Outline the cell a value came from, if its text is still there; scrolls it into view. */
  | { readonly type: 'outline'; readonly place: Place; readonly text: string }
  /** Take the outline away. */
  | { readonly type: 'outline-off' };

/** The part of a region that does not grow with its rows. */
export type RegionHead = Omit<Region, 'rows' | 'columns' | 'notes' | 'stated'> & {
  readonly columns: readonly Pick<Column, 'headers' | 'key'>[];
  /** Short texts next to it, whatever they say. */
  readonly texts: readonly string[];
};

/** What the page says of itself; times are milliseconds since 1970. */
export type SentFacts = Omit<PageFacts, 'loadedAt' | 'arrivedAt'> & {
  readonly loadedAt: number;
  readonly arrivedAt: number;
};

/** A cell as the page wrote it, with nothing understood: addresses as they stand in the markup, texts as they are. */
export type SentCell = {
  readonly text: string;
  /** Texts of the blocks inside, where there are several. */
  readonly parts?: readonly string[] | undefined;
  readonly hrefs?: readonly string[] | undefined;
  /** Names and values of attributes: of the cell, and of what inside it carries its whole text. */
  readonly told?: readonly (readonly (readonly [name: string, value: string])[])[] | undefined;
  /** What a field in it holds, and what a picture in it stands for. */
  readonly value?: string | undefined;
  readonly alt?: string | undefined;
};

export type SentRow = {
  readonly id: string;
  readonly role?: RowRole | undefined;
  readonly recordId?: string | undefined;
  readonly href?: string | undefined;
  /** A cell a column; or the row's markup, where that says all that they do. */
  readonly cells: string | readonly SentCell[];
};

/** Page → panel. `seq` counts from 0 without gaps over all events of a reading. */
export type WatchEvent =
  | { readonly type: 'region'; readonly reading: string; readonly seq: number; readonly head: RegionHead }
  | {
      readonly type: 'rows';
      readonly reading: string;
      readonly seq: number;
      readonly region: string;
      /** What its addresses count from. */
      readonly base: string;
      readonly rows: readonly SentRow[];
    }
  /** Everything in view has been sent. */
  | {
      readonly type: 'done';
      readonly reading: string;
      readonly seq: number;
      readonly frame: string;
      readonly facts: SentFacts;
    }
  /**
   * The page changed: rows that are new or different. `inView`: rows also moved, went or came in between, and these are
   * all there are now, in order; without it the rows out of view are kept.
   */
  | {
      readonly type: 'patch';
      readonly reading: string;
      readonly seq: number;
      readonly region: string;
      readonly base: string;
      readonly rows: readonly SentRow[];
      readonly inView?: readonly string[];
    }
  /** What stands around a region (counts, filters, the pager) is no longer what it was. */
  | { readonly type: 'head'; readonly reading: string; readonly seq: number; readonly head: RegionHead }
  /** What the page says of itself is no longer what it was. */
  | { readonly type: 'facts'; readonly reading: string; readonly seq: number; readonly facts: SentFacts }
  /** Everything that changed at one time has been sent. */
  | { readonly type: 'told'; readonly reading: string; readonly seq: number }
  /** The page changed beyond patching (other regions, other headers, other address): read again. */
  | { readonly type: 'changed'; readonly reading: string; readonly seq: number }
  /** Answer to `outline`. */
  | { readonly type: 'outlined'; readonly found: boolean };
