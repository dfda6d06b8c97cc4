/**
 * Turning pages for the user, between panel and page: types only. One port per frame, named `walk`, opened by the panel
 * when the user asks for all pages; when it closes, nothing more is pressed.
 */
import type { WalkWords } from './walk-words.ts';

export const walkPort = 'dunlin-walk';

/** Panel → page. */
export type WalkRequest =
  /** Find out how the rest of this list can be reached. Frames that do not hold it stay silent. */
  | { readonly type: 'begin'; readonly frame: string; readonly region: string; readonly words: WalkWords }
  /** Go on by one screen or page. `bottomed`: scrolling brings nothing more. */
  | { readonly type: 'step'; readonly bottomed: boolean }
  /**
   * Scroll the list until this row of it is drawn. `share`: how far down it stands, of all rows, from 0 to 1; `seen`:
   * the rows that were seen, in their order.
   */
  | { readonly type: 'seek'; readonly row: string; readonly share: number; readonly seen: readonly string[] }
  /** Put the page back to where it was when this began. */
  | { readonly type: 'restore' }
  /** Scroll the document to where it was before another document took its place. */
  | { readonly type: 'scroll'; readonly top: number };

export type StepBy = 'scroll' | 'next' | 'more';

/** Page → panel. */
export type WalkEvent =
  /** The list is here; `top`: where the document is scrolled to. */
  | { readonly type: 'ready'; readonly top: number }
  /** One step was taken; `end`: it was scrolled to its end. */
  | { readonly type: 'stepped'; readonly by: StepBy; readonly end: boolean }
  /** Nothing leads on that is provably a pager. */
  | { readonly type: 'end' }
  /** Whether the row is drawn now. */
  | { readonly type: 'sought'; readonly found: boolean }
  /** `whole`: pages and scrolling are as they were. */
  | { readonly type: 'restored'; readonly whole: boolean };
