/** The store as the panel needs it. */
import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity, NewActivity } from '../domain/activity.ts';
import type { Book } from '../domain/book.ts';
import type { Contradiction, MergePreview } from '../domain/book-merge.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Day } from '../domain/day.ts';
import type { Draft, NoteDraft } from '../domain/draft.ts';
import type { FirstList, ListLook } from '../domain/first-list.ts';
import type { FormDraft, FormDrafts } from '../domain/form-draft.ts';
import type { ImportBatch } from '../domain/import-batch.ts';
import type { LetterRules } from '../domain/letter-rules.ts';
import type { OwnTemplates } from '../domain/own-template.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import type { Result } from '../domain/result.ts';
import type { Revisions } from '../domain/revisions.ts';
import type { Sender, SenderDraft } from '../domain/sender.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { Answers, Snapshot } from '../domain/snapshot.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import type { TaughtProfile, TaughtProfiles } from '../domain/taught.ts';
import type { FilesStore } from './files-store.ts';
import type { NumbersStore } from './numbers-store.ts';
import type { StoreTrouble } from './panel-state.ts';

/** `true` = done, where there is nothing to hand back. */
type Stored<T> = Promise<Result<T, StoreTrouble>>;

/** What became of a snapshot. */
export type Absorbed =
  | { readonly outcome: 'stored'; readonly book: string | null }
  | {
      readonly outcome: 'another-company';
      readonly known: string;
      readonly shown: string;
    };

export interface StorePort extends NumbersStore, FilesStore {
  listBooks(): Stored<readonly Book[]>;
  listAccounts(book: string): Stored<readonly Account[]>;
  /** With `account`: of that one only. */
  listJournal(book: string, account?: string): Stored<readonly Activity[]>;
  /** In which state everything is that worklists are made of. */
  getRevisions(): Stored<Revisions>;
  /** How the worklist of a book begins; null: not known, or not true any more. */
  getFirstList(book: string, stamp: string): Stored<ListLook | null>;
  /** Keeps it, unless what it is made of has changed. */
  putFirstList(list: FirstList): Stored<true>;
  absorb(snapshot: Snapshot, as?: 'renamed' | 'another'): Stored<Absorbed>;
  /** Resolves once the entry is on disk. */
  append(entry: NewActivity): Stored<Activity>;
  /** All or none; in `cause`, '@0' means the first of them. */
  appendAll(entries: readonly NewActivity[]): Stored<readonly Activity[]>;
  /** Paid invoices, by pages and imported files. */
  listSettled(book: string): Stored<readonly SettledInvoice[]>;
  renameBook(book: string, name: string): Stored<true>;
  /** Puts a book away, or takes it out again. */
  archiveBook(book: string, archived: boolean): Stored<true>;
  /** What putting a book into another would move. */
  previewMerge(book: string, into: string): Stored<MergePreview>;
  /** Puts a book into another, or nothing of it; what is read under its key lands there from then on. */
  mergeBooks(
    book: string,
    into: string,
  ): Promise<Result<null, StoreTrouble | 'no-such-book' | Contradiction>>;
  /** Accounts nobody said anything about are not in the list. */
  listAccountSettings(book: string): Stored<readonly AccountSettings[]>;
  changeAccountSettings(
    book: string,
    account: string,
    change: (before: AccountSettings) => AccountSettings,
  ): Stored<AccountSettings>;
  /** The default plan where none was ever set. */
  getPolicy(): Stored<Policy>;
  changePolicy(change: (before: Policy) => Policy): Stored<Policy>;
  getRates(): Stored<Rates | null>;
  putRates(rates: Rates): Stored<true>;
  getCallDraft(book: string, account: string): Stored<CallDraft | null>;
  putCallDraft(draft: CallDraft): Stored<true>;
  deleteCallDraft(book: string, account: string): Stored<true>;
  putFile(file: StoredFile): Stored<true>;
  getFile(book: string, account: string, id: string): Stored<StoredFile | null>;
  deleteFile(book: string, account: string, id: string): Stored<true>;
  listImports(book: string): Stored<readonly ImportBatch[]>;
  /** Brings a file in, whole or not at all; its id, moment and the ids of its entries are given here. */
  addImport(
    batch: Omit<ImportBatch, 'id' | 'at' | 'entries'>,
    entries: readonly NewActivity[],
  ): Stored<ImportBatch>;
  undoImport(book: string, id: string): Stored<true>;
  /** A book's early warnings of a day, counted at the icon. */
  noteWarnings(book: string, day: Day, keys: readonly string[]): Stored<true>;
  /** Erased for good; ids of journal entries stay. */
  eraseEntry(id: string): Stored<true>;
  eraseAccount(book: string, account: string): Stored<true>;
  eraseBook(book: string): Stored<true>;
  eraseAll(): Stored<true>;
  getSender(book: string): Stored<Sender | null>;
  putSender(book: string, sender: Sender): Stored<true>;
  /** The sender's form as typed and not yet saved; empty: nothing typed. */
  getSenderDraft(book: string): Stored<SenderDraft>;
  putSenderDraft(book: string, draft: SenderDraft): Stored<true>;
  /** Letters of the user's own words. */
  getTemplates(): Stored<OwnTemplates>;
  changeTemplates(change: (before: OwnTemplates) => OwnTemplates): Stored<OwnTemplates>;
  /** Rules of contact and interest that the user changed. */
  getLetterRules(): Stored<LetterRules>;
  changeLetterRules(change: (before: LetterRules) => LetterRules): Stored<LetterRules>;
  getAnswers(site: string): Stored<Answers>;
  putAnswer(site: string, key: string, value: string): Stored<true>;
  /** Choices not yet confirmed. */
  getChosen(site: string): Stored<Answers>;
  putChosen(site: string, chosen: Answers): Stored<true>;
  /** What was shown on sites, by host. */
  getTaught(): Stored<TaughtProfiles>;
  /** Changes what was shown on one site, from what it is at that moment; null: forgotten. */
  changeTaught(
    site: string,
    change: (before: TaughtProfile | null) => TaughtProfile | null,
  ): Stored<TaughtProfiles>;
  getAuthor(): Stored<string>;
  putAuthor(name: string): Stored<true>;
  getDraft(book: string, account: string): Stored<Draft | null>;
  putDraft(draft: Draft): Stored<true>;
  deleteDraft(book: string, account: string): Stored<true>;
  getNoteDraft(book: string, account: string): Stored<NoteDraft | null>;
  putNoteDraft(draft: NoteDraft): Stored<true>;
  deleteNoteDraft(book: string, account: string): Stored<true>;
  /** Forms of an account that are half filled in, by form. */
  getForms(book: string, account: string): Stored<FormDrafts>;
  /** Keeps one of them beside the others; null: it is no draft any more. */
  putForm(book: string, account: string, key: string, form: FormDraft | null): Stored<true>;
  /** Told when a list left out records that cannot be read, of which it was not told before. */
  onUnreadable(listener: () => void): () => void;
  /**
   * Told when another panel changed something; what this panel writes, it knows. `unfinished`: only what is being typed,
   * so that nothing else is to be read again.
   */
  onChange(listener: (what: 'facts' | 'unfinished') => void): () => void;
}
