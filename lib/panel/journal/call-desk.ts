import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../../collect/next-action.ts';
import type { NewActivity } from '../../domain/activity.ts';
import type { CallDraft } from '../../domain/call-draft.ts';
import { type CallOutcome, unheard } from '../../domain/call-outcome.ts';
import type { BookShelf } from '../book-shelf.ts';
import { createOnce } from '../once.ts';
import type { ClockPort, StorePort } from '../ports.ts';
import type { Recorder } from '../recorder.ts';
import { said } from '../texts/said.ts';
import type { About } from './find-pieces.ts';
import { createInOrder } from './in-order.ts';
import { createPieceDesk, type PieceDesk } from './piece-desk.ts';
import { againOf, entriesOf } from './piece-entries.ts';
import type { Sentences } from './sentences.ts';

export type CallDesk = {
  /** The call of the account on screen; it goes on while another is looked at. */
  readonly draft: ReadonlySignal<CallDraft | null>;
  readonly pieces: PieceDesk;
  /** The user's own choice, else what the text tells. */
  readonly outcome: ReadonlySignal<CallOutcome | null>;
  /** Shows the call that was begun with this account, if one was. */
  look(account: string): Promise<void>;
  /** Takes up the call that was begun with this account, or begins one. */
  open(account: string): Promise<void>;
  change(changes: Partial<Pick<CallDraft, 'text' | 'outcome' | 'with' | 'direction'>>): void;
  /** Hung up: the summary comes. */
  end(): void;
  /** Back on the line. */
  resume(): void;
  /** Records the call with everything found in it; true once it is on disk. */
  save(): Promise<boolean>;
  /** There was no call. */
  drop(): Promise<void>;
};

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly recorder: Recorder;
  readonly clock: ClockPort;
  readonly about: ReadonlySignal<About | null>;
  readonly row: (account: string) => WorklistRow | null;
  readonly sentences: Sentences;
};

/** A call going on: kept on disk from the moment it begins, one an account, until it is recorded. */
export function createCallDesk({ store, shelf, recorder, clock, about, row, sentences }: Desk): CallDesk {
  const draft = signal<CallDraft | null>(null);
  const inOrder = createInOrder();
  const once = createOnce();

  function put(changes: Partial<CallDraft>): void {
    const now = draft.peek();
    if (!now) return;
    const next = { ...now, ...changes, changedAt: clock.now() };
    draft.value = next;
    inOrder.newest(`${next.book} ${next.account}`, () => shelf.keep(store.putCallDraft(next)));
  }
  const pieces = createPieceDesk(draft, about, sentences, put);
  const outcome = computed(() => draft.value?.outcome ?? pieces.outcome.value);

  /** The call begun with an account, on screen; null where there is none. */
  async function find(account: string): Promise<CallDraft | null> {
    const book = shelf.book.peek()?.key;
    const now = draft.peek();
    if (book === undefined || (now?.book === book && now.account === account)) return now;
    draft.value = null;
    const kept = await inOrder(() => shelf.keep(store.getCallDraft(book, account)));
    if (kept) void sentences.load();
    if (draft.peek() === null) draft.value = kept;
    return kept;
  }

  async function forget({ book, account }: CallDraft): Promise<void> {
    draft.value = null;
    await inOrder(() => shelf.keep(store.deleteCallDraft(book, account)));
  }

  async function save(): Promise<boolean> {
    const now = draft.peek();
    const of = now && row(now.account);
    if (!now || !of) return false;
    await sentences.load();
    const found = pieces.found.peek().pieces;
    const call = callEntry(now, outcome.peek(), of, clock);
    const again = againOf(found);
    const whole = { ...call, ...(again ? { again } : {}) };
    const who = now.with.trim() || null;
    const facts = entriesOf(found, {
      standing: of.standing,
      who,
      how: 'call',
      text: now.text.trim(),
      owner: shelf.author.peek(),
    });
    const saved = await inOrder(() => recorder.record([whole, ...facts], said.callSaved));
    if (saved) await forget(now);
    return saved !== null;
  }

  return {
    draft,
    pieces,
    outcome,
    look: async (account) => void (await find(account)),
    async open(account) {
      const book = shelf.book.peek()?.key;
      void sentences.load();
      if (book === undefined || (await find(account))) return;
      draft.value = begun(book, account, clock);
      put({});
    },
    change: put,
    end: () => put({ endedAt: clock.now() }),
    resume: () => put({ endedAt: null }),
    save: () => once('call', save, false),
    async drop() {
      const now = draft.peek();
      if (now) await forget(now);
    },
  };
}

const begun = (book: string, account: string, clock: ClockPort): CallDraft => ({
  book,
  account,
  startedAt: clock.now(),
  endedAt: null,
  direction: 'out',
  outcome: null,
  with: '',
  text: '',
  removed: [],
  edited: {},
  changedAt: clock.now(),
});

/** The call as the journal keeps it: a demand where the plan proposed one, and we called and were heard. */
function callEntry(
  { book, account, startedAt, endedAt, direction, text, with: whom }: CallDraft,
  outcome: CallOutcome | null,
  { action }: WorklistRow,
  clock: ClockPort,
): NewActivity {
  const demands = action.contact?.channel === 'call' && direction === 'out' && !unheard.has(outcome);
  const proposed = demands ? action.contact : null;
  const seconds = (Date.parse(endedAt ?? clock.now()) - Date.parse(startedAt)) / 1000;
  return {
    kind: 'call',
    book,
    account,
    direction,
    stage: proposed?.stage ?? null,
    outcome,
    with: whom.trim() || null,
    seconds: Math.max(0, Math.round(seconds)),
    asked: proposed ? [...proposed.asked] : [],
    invoices: proposed ? proposed.lines.map(({ invoice }) => invoice.key) : [],
    text: text.trim(),
  };
}
