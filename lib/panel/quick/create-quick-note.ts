import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Standing } from '../../collect/standing.ts';
import type { Account } from '../../domain/account.ts';
import { type Book, inUse } from '../../domain/book.ts';
import type { DisputeRules } from '../../domain/dispute-reason.ts';
import type { About } from '../journal/find-pieces.ts';
import type { PieceDesk } from '../journal/piece-desk.ts';
import type { Sentences } from '../journal/sentences.ts';
import { createNotePad } from '../note-pad.ts';
import type { ClockPort } from '../ports.ts';
import type { StorePort } from '../store-port.ts';
import { rowOfAccount } from './account-row.ts';
import { accountOfPage, matching, namedIn } from './find-account.ts';

export interface QuickNote {
  /** Null while loading. */
  readonly accounts: ReadonlySignal<readonly Account[] | null>;
  readonly chosen: ReadonlySignal<Account | null>;
  /** How the chosen one stands; null while it is read. */
  readonly standing: ReadonlySignal<Standing | null>;
  /** What the user made of the codes of disputes. */
  readonly rules: ReadonlySignal<DisputeRules | undefined>;
  readonly locale: string;
  readonly text: ReadonlySignal<string>;
  /** What was understood of it. */
  readonly pieces: PieceDesk;
  /** What was typed to find a customer. */
  readonly search: ReadonlySignal<string>;
  readonly hits: ReadonlySignal<readonly Account[]>;
  readonly state: ReadonlySignal<'typing' | 'saved' | 'failed'>;
  choose(account: Account | null): Promise<void>;
  find(typed: string): void;
  type(text: string): void;
  /** Ends once the note is on disk. */
  save(): Promise<void>;
  /** Ends once the draft is on disk. */
  settled(): Promise<unknown>;
}

/** What is typed before a customer is chosen belongs to nobody yet. */
const nobody = ['', ''] as const;
const shown = 6;

/** A note for the customer of the page in front, typed without leaving it. Kept from the first key. */
export function createQuickNote(deps: {
  readonly store: StorePort;
  readonly clock: ClockPort;
  readonly locale: string;
  readonly sentences: Sentences;
  /** Of the page in front; null where the browser does not tell. */
  readonly url: string | null;
  /** Text selected in it. */
  readonly selection: string;
}): { note: QuickNote; start: () => Promise<void> } {
  const { store, clock, url, selection, sentences, locale } = deps;
  const accounts = signal<readonly Account[] | null>(null);
  const chosen = signal<Account | null>(null);
  const standing = signal<Standing | null>(null);
  const rules = signal<DisputeRules | undefined>(undefined);
  const search = signal('');
  const state = signal<'typing' | 'saved' | 'failed'>('typing');
  const author = signal('');
  const about = computed<About | null>(() => {
    const of = standing.value;
    if (!of) return null;
    const { account, settings, today } = of;
    return { account, settings, locale, today, now: clock.now(), zone: clock.zone() };
  });
  const pad = createNotePad({
    store,
    keep: async (answer) => {
      const result = await answer;
      return result.ok ? result.value : null;
    },
    author,
    async record(entries, _said, kept) {
      const saved = await store.appendAll(entries);
      if (saved.ok) kept?.();
      return (saved.ok && saved.value[0]) || null;
    },
    clock,
    about,
    standing: () => standing.peek(),
    sentences,
  });
  let ready: Promise<unknown> = Promise.resolve();

  async function read(account: Account): Promise<void> {
    const [row, policy, name] = await Promise.all([
      rowOfAccount(store, account, clock.today()),
      store.getPolicy(),
      store.getAuthor(),
    ]);
    if (chosen.peek() !== account) return;
    author.value = name.ok ? name.value : '';
    rules.value = policy.ok ? policy.value.disputes : undefined;
    standing.value = row?.standing ?? null;
  }

  async function choose(account: Account | null): Promise<void> {
    chosen.value = account;
    search.value = '';
    standing.value = null;
    const moved = account ? pad.move(account.book, account.key) : pad.move(...nobody);
    ready = Promise.all([moved, account && read(account)]);
    await ready;
  }

  const note: QuickNote = {
    accounts,
    chosen,
    standing,
    rules,
    locale,
    text: computed(() => pad.draft.value?.text ?? ''),
    pieces: pad.pieces,
    search,
    hits: computed(() => matching(search.value, accounts.value ?? [], shown)),
    state,
    choose,
    find: (typed) => {
      search.value = typed;
    },
    type: pad.type,
    async save() {
      if (!chosen.peek() || note.text.peek().trim() === '') return;
      await ready;
      state.value = (await pad.save()) ? 'saved' : 'failed';
    },
    settled: pad.settled,
  };

  void pad.open(...nobody);
  if (selection !== '') pad.type(selection);

  async function start(): Promise<void> {
    const books = await store.listBooks();
    const found: Account[] = [];
    for (const { key } of inReach(books.ok ? inUse(books.value) : [], url)) {
      const listed = await store.listAccounts(key);
      if (listed.ok) found.push(...listed.value);
    }
    accounts.value = found;
    const meant = namedIn(selection, found) ?? (url === null ? null : accountOfPage(url, found));
    // Somebody may have chosen while the books were read.
    if (chosen.peek() === null && meant) await choose(meant);
  }

  return { note, start };
}

/** The books of the page's own site; on any other page all of them, the newest first. */
function inReach(books: readonly Book[], url: string | null): readonly Book[] {
  const newestFirst = books.toSorted((a, b) => (a.lastRead < b.lastRead ? 1 : -1));
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : null;
  const here = newestFirst.filter((book) => book.origin === origin);
  return here.length > 0 ? here : newestFirst;
}
