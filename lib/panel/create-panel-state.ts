import { computed, effect, signal } from '@preact/signals';
import { createWorklist } from '../collect/create-worklist.ts';
import { effective } from '../domain/activity.ts';
import { inUse } from '../domain/book.ts';
import { accountViewOf } from './account-view.ts';
import { createAllBooks } from './all-books.ts';
import { createBookDesk } from './book-desk.ts';
import { createBookShelf } from './book-shelf.ts';
import { createDataDesk } from './data-desk.ts';
import { createDraftRoom } from './draft-room.ts';
import { createAhead, createFirstList } from './first-list.ts';
import { createImportDesk } from './import-desk.ts';
import { createJournal } from './journal/create-journal.ts';
import { bringSentences, createSentences } from './journal/sentences.ts';
import { createMessageWriter } from './journal/write-message.ts';
import { createLockDesk } from './lock-desk.ts';
import { createNumbersDesk } from './numbers-desk.ts';
import { createPageSide } from './page-side.ts';
import type { PanelState } from './panel-state.ts';
import { createPolicyDesk } from './policy-desk.ts';
import type { PanelDeps } from './ports.ts';
import { readingFacts } from './reading-facts.ts';
import { createRecorder } from './recorder.ts';
import { createSenderDesk } from './sender-desk.ts';
import { said } from './texts/said.ts';
import { createToasts } from './toasts.ts';
import { accountOf, createViewStack } from './view-stack.ts';
import { createWarningWatch } from './warning-watch.ts';

/**
 * The panel's whole state: small factories, joined here. `start` begins to follow the tab and to listen to the
 * store; what it returns ends both.
 */
export function createPanelState(deps: PanelDeps): { state: PanelState; start: () => () => void } {
  const { store, access, out, clock } = deps;
  const toasts = createToasts();
  const stack = createViewStack();
  const today = signal(clock.today());
  const worklist = createWorklist();
  const shelf = createBookShelf(store, createAhead({ ...deps, today }, worklist));
  const search = signal('');
  const current = signal<string | null>(null);
  const sites = signal<readonly string[]>([]);
  const beside = createPageSide(deps, shelf, stack, toasts);
  const { follower, intake } = beside;
  const lock = createLockDesk(deps.lock, clock);
  const recorder = createRecorder(store, shelf, toasts);
  const { log, undo } = recorder;

  const rows = computed(
    () =>
      shelf.accounts.value &&
      worklist(shelf.accounts.value, shelf.journal.value, shelf.policy.value, today.value, {
        settled: shelf.settled.value,
        settings: shelf.accountSettings.value,
        rates: shelf.rates.value,
      }),
  );
  const forecast = computed(() => rows.value && worklist.forecast());
  const rowOf = (account: string) =>
    rows.value?.find(({ standing }) => standing.account.key === account) ?? null;
  const viewed = computed(() => accountOf(stack.view.value));

  const senders = createSenderDesk(store, shelf, toasts);
  const { journal, notes, call, forms } = createJournal({
    store,
    shelf,
    recorder,
    stack,
    out,
    toasts,
    access,
    clock,
    locale: deps.locale,
    viewed,
    row: rowOf,
    sentences: createSentences(bringSentences),
    templates: () => letters.state.templates.value,
    write: createMessageWriter(shelf, stack, () => desk),
  });
  const letters = createDraftRoom({
    deps,
    shelf,
    toasts,
    stack,
    rows,
    row: rowOf,
    facts: computed(() =>
      readingFacts(intake.snapshot.value, follower.status.value, intake.sumsAccepted.value, clock),
    ),
  });
  const { desk } = letters;
  const plan = createPolicyDesk({ store, shelf, out, toasts, today, rows, forecast });

  const numbers = createNumbersDesk({ deps, shelf, toasts, today, rows, forecast, log });

  const warnings = createWarningWatch(store, shelf, today, rows);
  const data = createDataDesk({ deps, shelf, stack, toasts, lock: lock.state });

  const withBook = (act: (book: string) => void): void => {
    const key = shelf.book.peek()?.key;
    if (key !== undefined) act(key);
  };

  const state: PanelState = {
    ...beside.state,
    ...warnings.state,
    plan,
    numbers: numbers.desk,
    allBooks: createAllBooks(store, shelf, stack, today),
    bookDesk: createBookDesk(store, shelf, toasts),
    trouble: shelf.trouble,
    today,
    locale: deps.locale,
    language: deps.language,
    lock: lock.state,
    version: deps.version,
    books: computed(() => inUse(shelf.books.value)),
    book: shelf.book,
    worklist: rows,
    ...createFirstList({ ...deps, today }, shelf),
    askChasedBefore: computed(
      () =>
        (rows.value?.some(({ standing }) => standing.overdue.length > 0) ?? false) &&
        !effective(shelf.journal.value).some(({ kind }) => kind === 'chased-before'),
    ),
    search,
    current,
    view: stack.view,
    accountView: computed(() => {
      const row = viewed.value === null ? null : rowOf(viewed.value);
      return row && accountViewOf(row, journal.entries.value, notes.draft.value);
    }),
    ...letters.state,
    sender: shelf.sender,
    author: shelf.author,
    sites,
    toast: toasts.toast,
    noteFocus: notes.focus,
    openSampleBooks: out.openSampleBooks,
    chasedBefore: (levels) =>
      withBook((book) => {
        const entry = { book, account: null, asOf: today.peek(), levels: [...levels] };
        void log({ ...entry, kind: 'chased-before' }, said.logged);
      }),

    show: stack.show,
    back: stack.back,
    setSearch: (text) => {
      search.value = text;
    },
    setCurrent: (account) => {
      current.value = account;
    },
    chooseBook: (key) => {
      stack.show({ name: 'home' });
      void shelf.choose(key);
    },

    senderDraft: senders.draft,
    typeSender: senders.type,
    saveSender: (sender) => withBook((book) => void senders.save(book, sender)),
    undo,
    chasedElsewhere: (account, stage) =>
      withBook((book) => {
        const entry = desk.elsewhere(book, account, stage);
        if (entry) void log(entry, said.logged);
      }),

    openNote: (account) => {
      stack.show({ name: 'account', account });
      notes.takeFocus();
    },
    typeNote: notes.type,
    saveNote: () => void notes.save(),
    journal,

    setAuthor: (name) => void shelf.keep(store.putAuthor(name)).then(() => shelf.load(['author'])),
    forgetSite: (origin) => void access.remove(origin).then(() => toasts.say(said.siteForgotten)),
    ...createImportDesk(deps, shelf, toasts),
    ...data.state,

    dismissToast: toasts.dismiss,
    dismissTrouble: () => {
      shelf.trouble.value = null;
    },
  };

  async function listSites(): Promise<void> {
    sites.value = await access.list();
  }

  function start(): () => void {
    const stops = [
      lock.start(),
      // The note and the call on screen are those of the account on screen.
      effect(() => {
        const book = shelf.book.value?.key;
        const account = viewed.value;
        if (account === null || book === undefined) return;
        void notes.open(book, account);
        void forms.look(book, account);
        void (stack.view.value.name === 'call' ? call.open(account) : call.look(account));
      }),
      effect(() => {
        const book = shelf.book.value?.key;
        if (book !== undefined) void senders.load(book);
      }),
      numbers.start(),
      warnings.start(),
      store.onChange((what) => {
        if (what === 'unfinished') return void notes.heard();
        void shelf.load();
        letters.load();
      }),
      store.onUnreadable(() => {
        shelf.trouble.value ??= 'corrupt';
      }),
      access.onChange(() => void listSites()),
      clock.onNewDay(() => {
        today.value = clock.today();
        void data.daily();
        follower.reconsider();
      }),
      beside.start(),
    ];
    void shelf.load().then(data.daily);
    letters.load();
    void listSites();
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { state, start };
}
