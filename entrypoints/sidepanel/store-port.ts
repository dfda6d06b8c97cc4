import { instantOf } from '../../lib/domain/instant.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import type { Absorbed, ClockPort, StorePort } from '../../lib/panel/ports.ts';
import { pauses } from '../../lib/panel/rests.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { archiveBook, listBooks, renameBook } from '../../lib/store/books.ts';
import { callDrafts } from '../../lib/store/call-drafts.ts';
import type { Change } from '../../lib/store/changes.ts';
import { drafts } from '../../lib/store/drafts.ts';
import { eraseAccount, eraseAll, eraseBook, eraseEntry } from '../../lib/store/erase.ts';
import type { StoreFailure } from '../../lib/store/failure.ts';
import { deleteFile, getFile, putFile } from '../../lib/store/files.ts';
import { getFirstList, getRevisions, putFirstList } from '../../lib/store/first-lists.ts';
import { getForms, putForm } from '../../lib/store/form-drafts.ts';
import { addImport, listImports, undoImport } from '../../lib/store/imports.ts';
import { append, appendAll, listJournal, type Written, written } from '../../lib/store/journal.ts';
import { mergeBooks, previewMerge } from '../../lib/store/merge-books.ts';
import { noteDrafts } from '../../lib/store/note-drafts.ts';
import { noteWarnings } from '../../lib/store/noted-warnings.ts';
import type { Db } from '../../lib/store/open.ts';
import type { Listed } from '../../lib/store/read.ts';
import {
  answersSetting,
  authorSetting,
  changeSetting,
  chosenSetting,
  getSetting,
  letterRulesSetting,
  policySetting,
  ratesSetting,
  senderDraftSetting,
  senderSetting,
  setSetting,
  taughtSetting,
  templatesSetting,
} from '../../lib/store/settings.ts';
import { listSettledOf } from '../../lib/store/settled.ts';
import { timeOrderedId } from '../../lib/store/uuid.ts';
import { createFilesStore } from './files-store.ts';
import { createNumbersStore } from './numbers-store.ts';
import { createUnreadable } from './unreadable.ts';

type Opened = Result<Db, StoreFailure>;

/** The store as the panel wants it. Until the database is open, calls wait; if it cannot open, each says why. */
export function createStorePort(opening: Promise<Opened>, clock: ClockPort, version: string): StorePort {
  const use = async <T>(work: (db: Db) => Promise<Result<T, StoreFailure>>) => {
    const opened = await opening;
    const result = opened.ok ? await work(opened.value) : opened;
    return result.ok ? result : fail(result.error.code);
  };
  const unreadable = createUnreadable();
  const items = <T>(work: (db: Db) => Promise<Result<Listed<T>, StoreFailure>>) =>
    use(async (db) => {
      const listed = await work(db);
      if (listed.ok) unreadable.note(listed.value.corrupt);
      return listed.ok ? ok(listed.value.items) : listed;
    });
  const done = (work: (db: Db) => Promise<Result<unknown, StoreFailure>>) =>
    use(async (db) => {
      const result = await work(db);
      return result.ok ? ok(true as const) : result;
    });
  const author = async (db: Db): Promise<Result<string, StoreFailure>> => {
    const found = await getSetting(db, authorSetting);
    return found.ok ? ok(found.value ?? '') : found;
  };

  const writer = async (db: Db): Promise<Result<Written, StoreFailure>> => {
    const name = await author(db);
    return name.ok ? ok({ now: Date.parse(clock.now()), zone: clock.zone(), author: name.value }) : name;
  };

  return {
    listBooks: () => items(listBooks),
    listAccounts: (book) => items((db) => listAccounts(db, book, pauses())),
    listJournal: (book, account) => items((db) => listJournal(db, book, account, pauses())),
    getRevisions: () => use(getRevisions),
    getFirstList: (book, stamp) => use((db) => getFirstList(db, book, stamp)),
    putFirstList: (list) => done((db) => putFirstList(db, list)),
    absorb: (snapshot, as) =>
      use(async (db): Promise<Result<Absorbed, StoreFailure>> => {
        const absorbed = await absorb(db, snapshot, as ? { as } : null);
        if (absorbed.ok) return ok({ outcome: 'stored' as const, book: absorbed.value.book });
        if (absorbed.error.code !== 'another-company') return fail(absorbed.error);
        return ok({
          outcome: 'another-company' as const,
          known: absorbed.error.known,
          shown: absorbed.error.shown,
        });
      }),
    append: (entry) =>
      use(async (db) => {
        const by = await writer(db);
        return by.ok ? append(db, entry, by.value) : by;
      }),
    appendAll: (entries) =>
      use(async (db) => {
        const by = await writer(db);
        return by.ok ? appendAll(db, entries, by.value) : by;
      }),
    listSettled: (book) => items((db) => listSettledOf(db, book, pauses())),
    renameBook: (book, name) => done((db) => renameBook(db, book, name)),
    archiveBook: (book, archived) => done((db) => archiveBook(db, book, archived)),
    previewMerge: (book, into) => use((db) => previewMerge(db, book, into)),
    async mergeBooks(book, into) {
      const opened = await opening;
      if (!opened.ok) return fail(opened.error.code);
      const merged = await mergeBooks(opened.value, book, into);
      if (merged.ok) return merged;
      return fail(merged.error.code === 'contradiction' ? merged.error : merged.error.code);
    },
    listAccountSettings: (book) => items((db) => listAccountSettings(db, book)),
    changeAccountSettings: (book, account, change) =>
      use((db) => changeAccountSettings(db, book, account, change)),
    getPolicy: () =>
      use(async (db) => {
        const found = await getSetting(db, policySetting);
        return found.ok ? ok(found.value ?? defaultPolicy) : found;
      }),
    changePolicy: (change) =>
      use((db) => changeSetting(db, policySetting, (before) => change(before ?? defaultPolicy))),
    getRates: () => use((db) => getSetting(db, ratesSetting)),
    putRates: (rates) => done((db) => setSetting(db, ratesSetting, rates)),
    getCallDraft: (book, account) => use((db) => callDrafts.get(db, book, account)),
    putCallDraft: (draft) => done((db) => callDrafts.put(db, draft)),
    deleteCallDraft: (book, account) => done((db) => callDrafts.remove(db, book, account)),
    putFile: (file) => done((db) => putFile(db, file)),
    getFile: (book, account, id) => use((db) => getFile(db, book, account, id)),
    deleteFile: (book, account, id) => done((db) => deleteFile(db, book, account, id)),
    listImports: (book) => items((db) => listImports(db, book)),
    addImport: (batch, said) =>
      use(async (db) => {
        const by = await writer(db);
        if (!by.ok) return by;
        const entries = written(said, by.value);
        const { now } = by.value;
        const whole = {
          ...batch,
          id: timeOrderedId(now),
          at: instantOf(now),
          entries: entries.map(({ id }) => id),
        };
        return addImport(db, whole, entries);
      }),
    undoImport: (book, id) =>
      done(async (db) => {
        const by = await writer(db);
        return by.ok ? undoImport(db, book, id, by.value) : by;
      }),
    noteWarnings: (book, day, keys) => done((db) => noteWarnings(db, book, day, keys)),
    eraseEntry: (id) => done((db) => eraseEntry(db, id)),
    eraseAccount: (book, account) => done((db) => eraseAccount(db, book, account)),
    eraseBook: (book) => done((db) => eraseBook(db, book)),
    eraseAll: () => done(eraseAll),
    getSender: (book) => use((db) => getSetting(db, senderSetting(book))),
    putSender: (book, sender) => done((db) => setSetting(db, senderSetting(book), sender)),
    getSenderDraft: (book) =>
      use(async (db) => {
        const found = await getSetting(db, senderDraftSetting(book));
        return found.ok ? ok(found.value ?? {}) : found;
      }),
    putSenderDraft: (book, draft) => done((db) => setSetting(db, senderDraftSetting(book), draft)),
    getTemplates: () =>
      use(async (db) => {
        const found = await getSetting(db, templatesSetting);
        return found.ok ? ok(found.value ?? []) : found;
      }),
    changeTemplates: (change) =>
      use((db) => changeSetting(db, templatesSetting, (before) => change(before ?? []))),
    getLetterRules: () =>
      use(async (db) => {
        const found = await getSetting(db, letterRulesSetting);
        return found.ok ? ok(found.value ?? {}) : found;
      }),
    changeLetterRules: (change) =>
      use((db) => changeSetting(db, letterRulesSetting, (before) => change(before ?? {}))),
    getAnswers: (site) =>
      use(async (db) => {
        const found = await getSetting(db, answersSetting(site));
        return found.ok ? ok(found.value ?? {}) : found;
      }),
    putAnswer: (site, key, value) =>
      done((db) => changeSetting(db, answersSetting(site), (answers) => ({ ...answers, [key]: value }))),
    getChosen: (site) =>
      use(async (db) => {
        const found = await getSetting(db, chosenSetting(site));
        return found.ok ? ok(found.value ?? {}) : found;
      }),
    putChosen: (site, chosen) => done((db) => setSetting(db, chosenSetting(site), chosen)),
    getTaught: () =>
      use(async (db) => {
        const found = await getSetting(db, taughtSetting);
        return found.ok ? ok(found.value ?? {}) : found;
      }),
    changeTaught: (site, change) =>
      use((db) =>
        changeSetting(db, taughtSetting, (before) => {
          const { [site]: known, ...others } = before ?? {};
          const next = change(known ?? null);
          return next ? { ...others, [site]: next } : others;
        }),
      ),
    getAuthor: () => use(author),
    putAuthor: (name) => done((db) => setSetting(db, authorSetting, name)),
    getDraft: (book, account) => use((db) => drafts.get(db, book, account)),
    putDraft: (draft) => done((db) => drafts.put(db, draft)),
    deleteDraft: (book, account) => done((db) => drafts.remove(db, book, account)),
    getNoteDraft: (book, account) => use((db) => noteDrafts.get(db, book, account)),
    putNoteDraft: (draft) => done((db) => noteDrafts.put(db, draft)),
    deleteNoteDraft: (book, account) => done((db) => noteDrafts.remove(db, book, account)),
    getForms: (book, account) => use((db) => getForms(db, book, account)),
    putForm: (book, account, key, form) => done((db) => putForm(db, { book, account }, key, form)),
    ...createNumbersStore(use),
    ...createFilesStore(opening, use, clock, version),
    onUnreadable: unreadable.listen,
    onChange(listener) {
      let stop = (): void => {};
      let stopped = false;
      void opening.then((opened) => {
        if (!opened.ok || stopped) return;
        stop = opened.value.changes.listen(({ of }) => listener(unfinished.has(of) ? 'unfinished' : 'facts'));
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}

const unfinished: ReadonlySet<Change['of']> = new Set(['drafts', 'noteDrafts', 'callDrafts']);
