import { type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import { worklistOfAll } from '../collect/worklist.ts';
import { inUse } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import type { BookShelf } from './book-shelf.ts';
import { isSame, type Link } from './links.ts';
import type { StorePort } from './ports.ts';
import { readBook } from './read-book.ts';
import type { ViewStack } from './view-stack.ts';

/** What the view of all books sees and may do. */
export interface AllBooksState {
  readonly allBooks: AllBooks;
}

export interface AllBooks {
  /** One worklist over all books; each account knows its book. Null while loading. */
  readonly rows: ReadonlySignal<readonly WorklistRow[] | null>;
  load(): void;
  /** Reads all books and shows them. */
  show(): void;
  /** Opens a customer in its own book. */
  open(book: string, account: string): void;
  /** Takes back the link that was made at a customer of another book. */
  unlink(there: Link, here: Link): void;
}

export function createAllBooks(
  store: StorePort,
  shelf: BookShelf,
  stack: ViewStack,
  today: ReadonlySignal<Day>,
): AllBooks {
  const rows = signal<readonly WorklistRow[] | null>(null);

  async function load(): Promise<void> {
    rows.value = null;
    const rates = shelf.rates.peek();
    const read = inUse(shelf.books.peek()).map(({ key }) => shelf.keep(readBook(store, key, rates)));
    const books = (await Promise.all(read)).filter((one) => one !== null);
    rows.value = worklistOfAll(books, shelf.policy.peek(), today.peek(), rates);
  }

  async function unlink(there: Link, here: Link): Promise<void> {
    const without = (linked: readonly Link[]): Link[] => linked.filter((link) => !isSame(link, here));
    await shelf.keep(
      store.changeAccountSettings(there.book, there.account, (before) => ({
        ...before,
        linked: without(before.linked),
      })),
    );
    await load();
  }

  return {
    rows,
    load: () => void load(),
    show(): void {
      stack.show({ name: 'all-books' });
      void load();
    },
    open(book, account): void {
      void shelf.choose(book).then(() => stack.show({ name: 'account', account }));
    },
    unlink: (there, here) => void unlink(there, here),
  };
}
