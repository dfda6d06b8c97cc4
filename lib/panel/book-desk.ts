import { type ReadonlySignal, signal } from '@preact/signals';
import { type Book, inUse } from '../domain/book.ts';
import type { Contradiction, MergePreview } from '../domain/book-merge.ts';
import type { BookShelf } from './book-shelf.ts';
import type { StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** A book about to go into another. */
export type Merging = {
  readonly from: Book;
  readonly into: Book;
  readonly preview: MergePreview;
  /** Why it was not done. */
  readonly refused: Contradiction | null;
};

export interface BooksState {
  readonly bookDesk: BookDesk;
}

export interface BookDesk {
  /** All books, those put away too. */
  readonly all: ReadonlySignal<readonly Book[]>;
  readonly merging: ReadonlySignal<Merging | null>;
  /** The name stays whatever pages show; empty: nothing is changed. */
  rename(book: string, name: string): void;
  /** Puts a book away, or takes it out again. */
  archive(book: string, archived: boolean): void;
  /** Looks what putting a book into another would move. */
  look(book: string, into: string): void;
  merge(): void;
  leave(): void;
}

/** The books themselves: names, what is put away, two that are one. */
export function createBookDesk(store: StorePort, shelf: BookShelf, toasts: Toasts): BookDesk {
  const merging = signal<Merging | null>(null);
  const find = (key: string): Book | undefined => shelf.books.peek().find((one) => one.key === key);

  async function done<T>(work: Promise<T | null>, words: string): Promise<void> {
    if ((await work) === null) return toasts.warn(said.notSaved);
    await shelf.load();
    toasts.say(words);
  }

  async function archive(book: string, archived: boolean): Promise<void> {
    const next = inUse(shelf.books.peek()).find(({ key }) => key !== book);
    await done(
      shelf.keep(store.archiveBook(book, archived)),
      archived ? said.bookArchived : said.bookBroughtBack,
    );
    if (archived && shelf.book.peek()?.key === book && next) await shelf.choose(next.key);
  }

  async function look(book: string, into: string): Promise<void> {
    const [from, kept] = [find(book), find(into)];
    const preview = await shelf.keep(store.previewMerge(book, into));
    merging.value = from && kept && preview ? { from, into: kept, preview, refused: null } : null;
  }

  async function merge(): Promise<void> {
    const now = merging.peek();
    if (!now) return;
    const { from, into } = now;
    const merged = await store.mergeBooks(from.key, into.key);
    if (merged.ok) {
      merging.value = null;
      await shelf.choose(into.key);
      toasts.say(said.booksMerged(from.name, into.name));
    } else if (typeof merged.error === 'object') merging.value = { ...now, refused: merged.error };
    else {
      merging.value = null;
      if (merged.error === 'no-such-book') await shelf.load();
      else shelf.trouble.value = merged.error;
      toasts.warn(said.notSaved);
    }
  }

  return {
    all: shelf.books,
    merging,
    rename(book, name): void {
      const typed = name.trim();
      if (typed !== '') void done(shelf.keep(store.renameBook(book, typed)), said.bookRenamed(typed));
    },
    archive: (book, archived) => void archive(book, archived),
    look: (book, into) => void look(book, into),
    merge: () => void merge(),
    leave(): void {
      merging.value = null;
    },
  };
}
