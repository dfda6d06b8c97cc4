import type { BookShelf } from './book-shelf.ts';
import type { LockState } from './lock-desk.ts';
import type { StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';
import type { ViewStack } from './view-stack.ts';

export interface EraseState {
  /** Everything known of a customer, by pages and by the user. */
  eraseAccount(account: string): void;
  /** The book shown, with its journal. */
  eraseBook(): void;
  eraseAll(): Promise<void>;
}

/** Erasing for good: one customer, one book, everything. Whoever calls has asked the user twice. */
export function createEraseDesk(
  store: StorePort,
  shelf: BookShelf,
  stack: ViewStack,
  toasts: Toasts,
  lock: LockState,
): EraseState {
  async function erase(work: ReturnType<StorePort['eraseAll']>, words: string): Promise<boolean> {
    if ((await shelf.keep(work)) === null) return false;
    stack.show({ name: 'home' });
    await shelf.load();
    toasts.say(words);
    return true;
  }

  return {
    eraseAccount: (account) => {
      const book = shelf.book.peek()?.key;
      if (book !== undefined) void erase(store.eraseAccount(book, account), said.accountErased);
    },
    eraseBook: () => {
      const book = shelf.book.peek();
      if (book) void erase(store.eraseBook(book.key), said.bookErased(book.name));
    },
    // Nothing is left to hide: also the way in for whoever forgot the passphrase.
    async eraseAll() {
      if (await erase(store.eraseAll(), said.allErased)) await lock.remove();
    },
  };
}
