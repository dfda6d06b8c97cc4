import { type Signal, signal } from '@preact/signals';
import type { RowFilter, RowSort } from '../../lib/panel/pick-rows.ts';

export type WorklistTab = 'todo' | 'all';

/** What only the views need to remember; gone when the panel closes. */
export type Ui = {
  readonly tab: Signal<WorklistTab>;
  readonly filter: Signal<RowFilter>;
  readonly sort: Signal<RowSort>;
  /** Grows whenever the search field should take the focus. */
  readonly searchFocus: Signal<number>;
  /** Id of the element the next view should bring into sight. */
  readonly target: Signal<string | null>;
  /** A view has been shown before, so the next one takes the focus. */
  started: boolean;
  /** Requests for focus that were met. */
  readonly met: { note: number; search: number };
};

/** Requests for the note that came before the first view count as met. */
export function createUi(noteFocus: number): Ui {
  return {
    tab: signal<WorklistTab>('todo'),
    filter: signal<RowFilter>({ by: 'all' }),
    sort: signal<RowSort>('work'),
    searchFocus: signal(0),
    target: signal<string | null>(null),
    started: false,
    met: { note: noteFocus, search: 0 },
  };
}
