import type { ReadonlySignal } from '@preact/signals';
import type { createWorklist } from '../collect/create-worklist.ts';
import type { Day } from '../domain/day.ts';
import type { ListLook } from '../domain/first-list.ts';
import type { BookShelf, ShelfAhead } from './book-shelf.ts';
import type { PanelDeps } from './ports.ts';
import { createRests } from './rests.ts';

/** What the views see and may do about the beginning of the worklist. */
export interface FirstListState {
  /** How the worklist begins, while it is loading; null: not known. */
  readonly firstList: ReadonlySignal<ListLook | null>;
  /** How often what is shown was read; with each reading, how it begins may be kept again. */
  readonly reads: ReadonlySignal<number>;
  /** Keeps how the worklist shown begins, for the next start. */
  keepFirstList(look: ListLook): void;
}

type Given = Pick<PanelDeps, 'store' | 'version' | 'locale' | 'language'> & {
  readonly today: ReadonlySignal<Day>;
};

/** Customers that are judged faster than anyone notices. */
const few = 200;

/** What is done before a book is shown: its accounts are judged in slices, so that the panel answers meanwhile. */
export function createAhead(given: Given, worklist: ReturnType<typeof createWorklist>): ShelfAhead {
  return {
    stamp: () => stampOf(given),
    async prepare({ accounts, journal, policy, settled, accountSettings, rates }) {
      const known = { settled, settings: accountSettings, rates };
      const today = given.today.peek();
      const rests = createRests();
      await worklist.prepare(rests, accounts ?? [], journal, policy, today, known);
      // To show many for the first time is work enough for one turn.
      if ((accounts?.length ?? 0) > few) await rests.take();
    },
  };
}

export function createFirstList(given: Given, shelf: BookShelf): FirstListState {
  return {
    firstList: shelf.first,
    reads: shelf.reads,
    keepFirstList(look): void {
      const book = shelf.book.peek()?.key;
      if (book === undefined) return;
      const list = { book, stamp: stampOf(given), revisions: shelf.revisions(), look };
      void shelf.keep(given.store.putFirstList(list));
    },
  };
}

/** What a list is true for beside the store: the day, the build that judged, and the words. */
const stampOf = ({ today, version, locale, language }: Given): string =>
  JSON.stringify([today.peek(), version, locale, language.chosen]);
