/**
 * The agreement between contexts: types only, one sentence an entry. Whoever receives parses first (validators.ts).
 *
 * Panel ↔ page: one port per frame and look, named `watch`, opened by the panel; when it closes, the content script
 * stops everything it started. The panel asks first (`read`), the page answers with batches, then `done`; later
 * changes travel as `patch`, `head` and `facts` on the same reading.
 */
import type { Hooks } from '../domain/hooks.ts';
import type { Column, PageFacts, Place, Region, Rows } from '../domain/reading.ts';
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
export type RegionHead = Omit<Region, 'rows' | 'columns'> & {
  readonly columns: readonly Pick<Column, 'headers' | 'key'>[];
};

/** Some rows of a region, column by column; row numbers in Sparse parts count from the batch's first row. */
export type RowBatch = {
  readonly rows: Rows;
  readonly columns: readonly Omit<Column, 'headers' | 'key'>[];
};

/** Page → panel. `seq` counts from 0 without gaps over all events of a reading. */
export type WatchEvent =
  | { readonly type: 'region'; readonly reading: string; readonly seq: number; readonly head: RegionHead }
  | {
      readonly type: 'rows';
      readonly reading: string;
      readonly seq: number;
      readonly region: string;
      readonly batch: RowBatch;
    }
  /** Everything in view has been sent. */
  | {
      readonly type: 'done';
      readonly reading: string;
      readonly seq: number;
      readonly frame: string;
      readonly facts: PageFacts;
    }
  /**
   * The page changed: rows that are new or different, and ids of rows no longer in view. `inView`: rows also moved, went
   * or came in between, and these are all there are now, in order; without it the rows out of view are kept.
   */
  | {
      readonly type: 'patch';
      readonly reading: string;
      readonly seq: number;
      readonly region: string;
      readonly batch: RowBatch;
      readonly outOfView: readonly string[];
      readonly inView?: readonly string[];
    }
  /** What stands around a region (counts, filters, the pager) is no longer what it was. */
  | { readonly type: 'head'; readonly reading: string; readonly seq: number; readonly head: RegionHead }
  /** What the page says of itself is no longer what it was. */
  | { readonly type: 'facts'; readonly reading: string; readonly seq: number; readonly facts: PageFacts }
  /** Everything that changed at one time has been sent. */
  | { readonly type: 'told'; readonly reading: string; readonly seq: number }
  /** The page changed beyond patching (other regions, other headers, other address): read again. */
  | { readonly type: 'changed'; readonly reading: string; readonly seq: number }
  /** Answer to `outline`. */
  | { readonly type: 'outlined'; readonly found: boolean };
