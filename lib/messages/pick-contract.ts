/**
 * Pointing, between panel and page: types only. One port per frame, named `pick`, opened by the panel; when it closes,
 * or the person has pointed or pressed Esc, the page is as it was.
 */
import type { Pointed } from '../domain/pointing.ts';

export const pickPort = 'dunlin-pick';

/** Panel → page. */
export type PickRequest =
  /** Begin. Frames of these origins have a pointer of their own; all others are covered. */
  | { readonly type: 'start'; readonly origins: readonly string[] }
  /** A key pressed in the panel, by its name in KeyboardEvent. */
  | { readonly type: 'key'; readonly key: string };

/** Page → panel. */
export type PickEvent =
  /** The frame has begun; how many rows the reader found in it. */
  { readonly type: 'ready'; readonly rows: number } | Pointed;
