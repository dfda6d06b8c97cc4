import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportKind } from '../domain/import.ts';
import type { ImportBatch } from '../domain/import-batch.ts';
import type { Answers } from '../domain/snapshot.ts';
import { decodeCsv } from '../interpret/csv/decode.ts';
import { type CsvPreview, readCsv } from '../interpret/csv/read-csv.ts';
import type { BookShelf } from './book-shelf.ts';
import { type Incoming, incomingOf, type ReadRows } from './import-batch-of.ts';
import { knownAccounts } from './known-account.ts';
import type { ClockPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** A file on its way in: as understood, and what it would do to the book. */
export type Importing = {
  readonly kind: ImportKind;
  readonly file: string;
  readonly preview: CsvPreview;
  readonly incoming: Incoming;
  /** No error, no question, no customer unknown. */
  readonly isReady: boolean;
};

export interface ImportState {
  readonly importing: ReadonlySignal<Importing | null>;
  readonly importAnswers: ReadonlySignal<Answers>;
  /** Files imported into the book, oldest first. */
  readonly imports: ReadonlySignal<readonly ImportBatch[]>;
  /** Reads the files imported so far. */
  listImports(): void;
  /** Looks into a file; nothing is stored before `importFile`. */
  lookIntoFile(kind: ImportKind, file: File): void;
  answerImport(question: string, value: string): void;
  importFile(): void;
  leaveImport(): void;
  /** Takes an imported file back as a whole. */
  undoImport(id: string): void;
}

type Outside = { readonly store: StorePort; readonly clock: ClockPort; readonly locale: string };

/** The clerk's own files on their way in: looked into, asked about, then taken whole, and taken back whole. */
export function createImportDesk(
  { store, clock, locale }: Outside,
  shelf: BookShelf,
  toasts: Toasts,
): ImportState {
  const importing = signal<Importing | null>(null);
  const answers = signal<Answers>({});
  const imports = signal<readonly ImportBatch[]>([]);
  let chosen: { readonly kind: ImportKind; readonly file: string; readonly text: string } | null = null;

  function understand(): void {
    const book = shelf.book.peek()?.key;
    if (!chosen || book === undefined) return;
    const { kind, file, text } = chosen;
    const context = {
      today: clock.today(),
      locale,
      answers: answers.peek(),
      bookCurrency: bookCurrency(shelf),
    };
    const preview = readCsv(text, kind, context);
    const incoming = incomingOf(rowsOf(preview), {
      book,
      file,
      known: knownAccounts(shelf.accounts.peek() ?? []),
      settings: shelf.accountSettings.peek(),
      now: clock.now(),
      today: clock.today(),
    });
    const isReady = preview.isReady && incoming.unknown.length === 0;
    importing.value = { kind, file, preview, incoming, isReady };
  }

  async function list(): Promise<void> {
    const book = shelf.book.peek()?.key;
    const found = book === undefined ? [] : await shelf.keep(store.listImports(book));
    if (found) imports.value = found;
  }

  function leave(): void {
    chosen = null;
    importing.value = null;
  }

  async function take(): Promise<void> {
    const now = importing.peek();
    if (!now?.isReady) return;
    const added = await shelf.keep(store.addImport(now.incoming.batch, now.incoming.entries));
    if (!added) return;
    leave();
    await Promise.all([shelf.load(), list()]);
    toasts.say(said.imported(added.rows), () => void takeBack(added.id));
  }

  async function takeBack(id: string): Promise<void> {
    const book = shelf.book.peek()?.key;
    if (book === undefined || !(await shelf.keep(store.undoImport(book, id)))) return;
    await Promise.all([shelf.load(), list()]);
    toasts.say(said.importTakenBack);
  }

  return {
    importing,
    importAnswers: answers,
    imports,
    listImports: () => void list(),
    lookIntoFile: (kind, file) => {
      answers.value = {};
      void file.arrayBuffer().then((bytes) => {
        chosen = { kind, file: file.name, text: decodeCsv(new Uint8Array(bytes)) };
        understand();
      });
    },
    answerImport: (question, value) => {
      answers.value = { ...answers.peek(), [question]: value };
      understand();
    },
    importFile: () => void take(),
    leaveImport: leave,
    undoImport: (id) => void takeBack(id),
  };
}

/** The one currency of the book's invoices; null where there are several. */
function bookCurrency(shelf: BookShelf): string | null {
  const found = new Set(
    (shelf.accounts.peek() ?? []).flatMap(({ invoices }) =>
      invoices.flatMap(({ balance }) => (balance?.currency ? [balance.currency] : [])),
    ),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The preview's kind and rows belong together; its type says so for each kind only. */
function rowsOf(preview: CsvPreview): ReadRows {
  return { kind: preview.kind, rows: preview.rows } as ReadRows;
}
