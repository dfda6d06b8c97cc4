import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../../collect/next-action.ts';
import { businessMinutes } from '../../collect/states/business-minutes.ts';
import { type AccountSettings, noAccountSettings } from '../../domain/account-settings.ts';
import type { Activity } from '../../domain/activity.ts';
import { noDisputeRules } from '../../domain/dispute-reason.ts';
import { formatMoney } from '../../domain/money.ts';
import type { OwnTemplates } from '../../domain/own-template.ts';
import type { TemplateId } from '../../domain/template-id.ts';
import type { BookShelf } from '../book-shelf.ts';
import { createNotePad } from '../note-pad.ts';
import type { AccessPort, ClockPort, OutPort, StorePort } from '../ports.ts';
import type { Recorder } from '../recorder.ts';
import { said } from '../texts/said.ts';
import { texts } from '../texts/texts.ts';
import type { Toasts } from '../toasts.ts';
import type { ViewStack } from '../view-stack.ts';
import { calendarOf } from './calendar.ts';
import { createCallDesk } from './call-desk.ts';
import { againText, entryWords, type Wording } from './describe-entry.ts';
import { dossierOf } from './dossier.ts';
import { storedFrom } from './files.ts';
import type { About } from './find-pieces.ts';
import { createFormDesk } from './form-desk.ts';
import type { Journal } from './journal-state.ts';
import { scriptOf } from './script.ts';
import type { Sentences } from './sentences.ts';

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly recorder: Recorder;
  readonly stack: ViewStack;
  readonly out: OutPort;
  readonly toasts: Toasts;
  readonly access: AccessPort;
  readonly clock: ClockPort;
  readonly locale: string;
  /** Key of the account on screen. */
  readonly viewed: ReadonlySignal<string | null>;
  readonly row: (account: string) => WorklistRow | null;
  readonly sentences: Sentences;
  /** The user's own texts; read inside a computed. */
  readonly templates: () => OwnTemplates;
  /** Opens the draft of a message. */
  readonly write: (account: string, template: TemplateId, filled: string | null) => Promise<void>;
};

const nothing: readonly Activity[] = [];

/** Everything that is said and agreed: the note pad, the call, and what the forms of the journal write. */
export function createJournal(desk: Desk) {
  const { store, shelf, recorder, stack, out, toasts, access, clock, locale, viewed } = desk;
  // Sorted out once a journal, so that opening one account does not go through the entries of all.
  const byAccount = computed(() => Map.groupBy(shelf.journal.value, ({ account }) => account ?? ''));
  const entriesOf = (account: string): readonly Activity[] => byAccount.value.get(account) ?? nothing;
  const shown = computed(() => (viewed.value === null ? null : desk.row(viewed.value)));
  const settingsOf = (account: string): AccountSettings | null =>
    shelf.accountSettings.value.get(account) ?? null;
  const about = computed<About | null>(() => {
    const standing = shown.value?.standing;
    if (!standing) return null;
    const { account, today } = standing;
    return {
      account,
      settings: settingsOf(account.key),
      locale,
      today,
      now: clock.now(),
      zone: clock.zone(),
    };
  });

  const notifies = signal(false);
  void access.mayNotify().then((allowed) => {
    notifies.value = allowed;
  });

  const common = { store, shelf, recorder, clock, about, row: desk.row, sentences: desk.sentences };
  const standingOf = (account: string) => desk.row(account)?.standing ?? null;
  const { author, keep } = shelf;
  const notes = createNotePad({ ...common, keep, author, record: recorder.record, standing: standingOf });
  const call = createCallDesk(common);
  const forms = createFormDesk(store, shelf, toasts);

  const words = ({ standing: { account, today } }: WorklistRow): Wording =>
    entryWords(account, today, (amount) => formatMoney(amount, locale), shelf.policy.peek().disputes);
  const fileName = (row: WorklistRow, what: string, ending: string): string =>
    `${row.standing.account.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${what}-${row.standing.today}.${ending}`;

  const journal: Journal = {
    policy: shelf.policy,
    changeDisputeRules: (change) =>
      void shelf
        .keep(
          store.changePolicy((before) => ({
            ...before,
            version: before.version + 1,
            disputes: change(before.disputes ?? noDisputeRules),
          })),
        )
        .then((kept) => (kept ? shelf.load(['policy']) : toasts.warn(said.notSaved))),
    written: recorder.written,
    notifies,
    askToNotify: () => {
      void access.askToNotify().then((allowed) => {
        notifies.value = allowed;
      });
    },
    notePieces: notes.pieces,
    call,
    forms,
    script: computed(() => {
      const row = shown.value;
      const sender = shelf.sender.value;
      if (!row || !sender) return null;
      const language = settingsOf(row.standing.account.key)?.language ?? null;
      return scriptOf({
        row,
        sender,
        policy: shelf.policy.value,
        locale,
        language,
        templates: desk.templates(),
      });
    }),
    entries: computed(() => (viewed.value === null ? nothing : entriesOf(viewed.value))),
    settings: computed(() => {
      const account = shown.value?.standing.account;
      return account ? (settingsOf(account.key) ?? noAccountSettings(account.book, account.key)) : null;
    }),
    now: clock.now,
    zone: clock.zone,
    openCall: (account) => {
      stack.show({ name: 'call', account });
    },
    waited: ({ at, zone }) => businessMinutes(at, clock.now(), zone, shelf.policy.value),
    writeMessage: (account, template, filled) => void desk.write(account, template, filled ?? null),
    record: recorder.record,
    erase: (id) => {
      // What came out of it holds the same words, and the steps of a dispute its evidence.
      const goesWith = (entry: Activity): boolean =>
        entry.id === id || entry.cause === id || ('dispute' in entry && entry.dispute === id);
      const all = shelf.journal.peek().filter(goesWith);
      void Promise.all(all.map((entry) => shelf.keep(store.eraseEntry(entry.id)))).then(async (erased) => {
        if (erased.length === 0 || erased.includes(null)) return;
        await shelf.load(['journal']);
        toasts.say(said.entryErased);
      });
    },
    async changeSettings(account, change, text) {
      const book = shelf.book.peek()?.key;
      if (book === undefined) return false;
      const changed = (before: AccountSettings) => ({ ...change(before), changedAt: clock.now() });
      const kept = await shelf.keep(store.changeAccountSettings(book, account, changed));
      if (!kept) {
        toasts.warn(said.notSaved);
        return false;
      }
      await shelf.load(['accountSettings']);
      toasts.say(text);
      return true;
    },
    async addFile(account, file) {
      const book = shelf.book.peek()?.key;
      if (book === undefined) return null;
      const of = { book, account, id: crypto.randomUUID(), addedAt: clock.now() };
      const stored = await storedFrom(file, of);
      if (!stored) {
        toasts.warn(said.fileTooLarge);
        return null;
      }
      return (await shelf.keep(store.putFile(stored))) ? stored : null;
    },
    async file(account, id) {
      const book = shelf.book.peek()?.key;
      return book === undefined ? null : shelf.keep(store.getFile(book, account, id));
    },
    async eraseFile(account, id) {
      const book = shelf.book.peek()?.key;
      return book !== undefined && (await shelf.keep(store.deleteFile(book, account, id))) !== null;
    },
    openFile: (account, id) => {
      void journal.file(account, id).then((file) => (file ? out.saveFile(file) : toasts.warn(said.fileGone)));
    },
    saveCalendar: () => {
      const row = shown.peek();
      const followUps = row?.standing.agreements.followUps ?? [];
      if (!row || followUps.length === 0) return toasts.say(said.nothingForCalendar);
      const title = ({ again }: (typeof followUps)[number]): string =>
        [
          row.standing.account.name,
          again.because || againText({ ...again, time: null }, row.standing.today),
        ].join(': ');
      out.download(fileName(row, 'dates', 'ics'), calendarOf(followUps, title, clock.now()));
    },
    saveDossier: () => {
      const row = shown.peek();
      if (!row) return;
      const { key } = row.standing.account;
      const text = dossierOf({
        standing: row.standing,
        entries: entriesOf(key),
        settings: settingsOf(key),
        company: shelf.sender.peek()?.company ?? shelf.book.peek()?.name ?? '',
        author: shelf.author.peek(),
        words: words(row),
      });
      out.download(fileName(row, texts.talk.dossier.file, 'html'), text);
    },
  };
  return { journal, notes, call, forms };
}
