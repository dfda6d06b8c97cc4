/** What a person pointed at on a page. */
import type { Place } from './reading.ts';

/** Where the rows and cells of a list stand that the reader did not find. */
export type ListHooks = {
  readonly regions: readonly string[];
  readonly rows: string;
  readonly cells: string;
};

/** `text`: what stood under the pointer. */
export type Pointed =
  /** A header (`row: ''`) or cell of a region that was read. */
  | { readonly type: 'column'; readonly place: Place; readonly text: string }
  /** Something of a list that was not found so far. */
  | { readonly type: 'list'; readonly hooks: ListHooks; readonly text: string }
  /** What was pointed at belongs to no list; the pointing goes on. */
  | { readonly type: 'missed' }
  /** Esc on the page. */
  | { readonly type: 'cancelled' };
