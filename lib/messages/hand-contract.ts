/**
 * Handing a letter to a page, and taking an invoice's copy from it: types only. One port per frame, opened by the panel at
 * the user's click and closed when it is done.
 */
export const handPort = 'dunlin-hand';

/** Panel → page. */
export type HandRequest =
  /** Put this into the field that has the focus. */
  | { readonly type: 'insert'; readonly html: string; readonly text: string }
  /** Fetch the copy that the page links for an invoice. */
  | { readonly type: 'copy'; readonly number: string; readonly link: string | null };

/** Page → panel. */
export type HandEvent =
  /** The frame is there; whether a field of it has the focus, and whether it links a copy of anything. */
  | { readonly type: 'ready'; readonly field: boolean }
  | { readonly type: 'inserted'; readonly done: boolean }
  | { readonly type: 'file'; readonly name: string; readonly mime: string; readonly data: string }
  | { readonly type: 'no-file'; readonly why: 'no-link' | 'refused' | 'no-pdf' | 'too-large' };
