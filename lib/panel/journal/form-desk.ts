import { type ReadonlySignal, signal } from '@preact/signals';
import type { FormDraft, FormDrafts } from '../../domain/form-draft.ts';
import type { BookShelf } from '../book-shelf.ts';
import type { StorePort } from '../ports.ts';
import { said } from '../texts/said.ts';
import type { Toasts } from '../toasts.ts';
import { createInOrder } from './in-order.ts';

export type FormDesk = {
  /** What was typed and not saved for the account on screen, by form; null: being read. */
  readonly drafts: ReadonlySignal<FormDrafts | null>;
  /** The account on screen. */
  look(book: string, account: string): Promise<void>;
  /** Keeps a form from the first key on. */
  keep(key: string, form: FormDraft): void;
  /** Saved: it is a draft no more. */
  drop(key: string): void;
  /** Thrown away by the user, who may take that back. */
  discard(key: string): void;
};

/** Forms of the account on screen, kept on disk as they are typed. */
export function createFormDesk(store: StorePort, shelf: BookShelf, toasts: Toasts): FormDesk {
  const drafts = signal<FormDrafts | null>(null);
  const inOrder = createInOrder();
  let of: { readonly book: string; readonly account: string } | null = null;
  let turn = 0;

  function put(key: string, form: FormDraft | null): void {
    if (!of) return;
    const { book, account } = of;
    turn += 1;
    const { [key]: _before, ...others } = drafts.peek() ?? {};
    drafts.value = form ? { ...others, [key]: form } : others;
    inOrder.newest(`${book} ${account} ${key}`, () => shelf.keep(store.putForm(book, account, key, form)));
  }

  return {
    drafts,
    async look(book, account) {
      if (of?.book !== book || of.account !== account) drafts.value = null;
      of = { book, account };
      turn += 1;
      const mine = turn;
      const kept = await inOrder(() => shelf.keep(store.getForms(book, account)));
      // Whatever was typed meanwhile is newer than what was kept.
      if (mine === turn) drafts.value = kept ?? {};
    },
    keep: put,
    drop: (key) => put(key, null),
    discard(key) {
      const before = drafts.peek()?.[key];
      const { book, account } = of ?? {};
      put(key, null);
      if (before)
        toasts.say(said.discarded, () => {
          if (of?.book === book && of?.account === account) put(key, before);
        });
    },
  };
}
