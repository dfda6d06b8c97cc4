import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../domain/draft.ts';
import { base64Of } from '../domain/stored-file.ts';
import type { Attached } from '../letters/eml.ts';
import type { BookShelf } from './book-shelf.ts';
import { storedFrom } from './journal/files.ts';
import type { ClockPort, CopyAnswer, PanelDeps, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly clock: ClockPort;
  readonly toasts: Toasts;
  readonly tabs: PanelDeps['tabs'];
  readonly page: PanelDeps['page'];
};

export interface FileState {
  /** Fetches the copy of an invoice that the page links, and puts it to the draft. */
  attachCopy(invoice: { readonly number: string; readonly link: string | null }): void;
  /** A file the user picked. */
  attachFile(file: File): void;
  detachFile(id: string): void;
  /** Numbers of invoices whose copies are being fetched. */
  readonly fetching: ReadonlySignal<readonly string[]>;
}

/** Files that go with a draft: kept with the account until the letter has left. */
export function createDraftFiles(
  { store, shelf, clock, toasts, tabs, page }: Desk,
  current: () => { readonly draft: ReadonlySignal<Draft | null>; readonly keep: (next: Draft) => void },
) {
  const fetching = signal<readonly string[]>([]);

  async function add(picked: File): Promise<void> {
    const draft = current().draft.peek();
    if (!draft) return;
    const { book, account } = draft;
    const id = crypto.randomUUID();
    const file = await storedFrom(picked, { book, account, id, addedAt: clock.now() });
    if (!file) return toasts.warn(said.copyTooLarge);
    const { name, type } = file;
    if ((await shelf.keep(store.putFile(file))) === null) return toasts.warn(said.notSaved);
    const now = current().draft.peek();
    if (now?.account !== account) return;
    current().keep({ ...now, files: [...(now.files ?? []), { id, name, type }] });
  }

  const state: FileState = {
    fetching,
    attachCopy({ number, link }) {
      if (fetching.peek().includes(number)) return;
      fetching.value = [...fetching.peek(), number];
      void tabs
        .current()
        .then((tab): Promise<CopyAnswer> | CopyAnswer =>
          tab ? page.copy(tab, number, link) : { type: 'no-file', why: 'no-link' },
        )
        .then((answer) => {
          fetching.value = fetching.peek().filter((one) => one !== number);
          if (answer.type === 'no-file') return toasts.warn(said.noCopy[answer.why]);
          const { name, mime: type, data } = answer;
          return add(new File([Uint8Array.fromBase64(data)], name, { type }));
        });
    },
    attachFile: (file) => void add(file),
    detachFile(id) {
      const draft = current().draft.peek();
      if (!draft) return;
      current().keep({ ...draft, files: (draft.files ?? []).filter((one) => one.id !== id) });
      void shelf.keep(store.deleteFile(draft.book, draft.account, id));
    },
  };

  /** The files of a draft, whole; null where one of them is no longer kept. */
  async function filesOf({ book, account, files = [] }: Draft): Promise<readonly Attached[] | null> {
    const found = await Promise.all(files.map(({ id }) => shelf.keep(store.getFile(book, account, id))));
    const whole: Attached[] = [];
    for (const file of found) {
      const data = file && (await base64Of(file.data));
      if (!file || data === null) return null;
      whole.push({ name: file.name, type: file.type, data });
    }
    return whole;
  }

  return { state, filesOf };
}
