/** What the panel needs from the outside. Passed in, so that its state can be tested without a browser. */
import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity, NewActivity } from '../domain/activity.ts';
import type { Book } from '../domain/book.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Day } from '../domain/day.ts';
import type { Draft, NoteDraft } from '../domain/draft.ts';
import type { Hooks } from '../domain/hooks.ts';
import type { ImportBatch } from '../domain/import-batch.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterRules } from '../domain/letter-rules.ts';
import type { OwnTemplates } from '../domain/own-template.ts';
import type { Pointed } from '../domain/pointing.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import type { Place, Reading } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { Sender, SenderDraft } from '../domain/sender.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { Answers, Snapshot } from '../domain/snapshot.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import type { TaughtProfile, TaughtProfiles } from '../domain/taught.ts';
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

/** What a saved file holds. */
export type BackupPreview = {
  readonly savedAt: Instant;
  /** Of the program that wrote it. */
  readonly version: string;
  readonly books: readonly string[];
  readonly customers: number;
  readonly entries: number;
};

export interface StorePort {
  listBooks(): Stored<readonly Book[]>;
  listAccounts(book: string): Stored<readonly Account[]>;
  listJournal(book: string): Stored<readonly Activity[]>;
  absorb(snapshot: Snapshot, as?: 'renamed' | 'another'): Stored<Absorbed>;
  /** Resolves once the entry is on disk. */
  append(entry: NewActivity): Stored<Activity>;
  /** All or none; in `cause`, '@0' means the first of them. */
  appendAll(entries: readonly NewActivity[]): Stored<readonly Activity[]>;
  /** Paid invoices, by pages and imported files. */
  listSettled(book: string): Stored<readonly SettledInvoice[]>;
  renameBook(book: string, name: string): Stored<true>;
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
  putLetterRules(rules: LetterRules): Stored<true>;
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
  /** When everything was last saved as one file. */
  getLastSaved(): Stored<Instant | null>;
  putLastSaved(at: Instant): Stored<true>;
  /** What a file holds, without changing anything. */
  previewBackup(
    text: string,
  ): Promise<Result<BackupPreview, 'locked' | 'not-a-backup' | 'newer' | 'damaged'>>;
  /** A text behind a passphrase. */
  lockText(text: string, passphrase: string): Promise<string>;
  unlockText(
    text: string,
    passphrase: string,
  ): Promise<Result<string, 'not-locked' | 'wrong-passphrase' | 'damaged'>>;
  /** The whole store as one file's text. */
  exportAll(): Stored<string>;
  /** Replaces the whole store, or nothing. */
  restoreAll(text: string): Promise<Result<null, StoreTrouble | 'not-a-backup' | 'newer' | 'damaged'>>;
  /** Told when another panel changed something; what this panel writes, it knows. */
  onChange(listener: () => void): () => void;
}

/** The tab beside the panel. `url: null` = the browser does not say. */
export type Tab = {
  readonly id: number;
  readonly url: string | null;
  readonly title: string;
};

export interface TabsPort {
  /** Null: there is none, or its page is kept from every extension. */
  current(): Promise<Tab | null>;
  /** Another tab came up, or this one has a new address or title, or the browser tells its address from now on. */
  onChange(listener: () => void): () => void;
}

export type PageEvent =
  | {
      readonly type: 'progress';
      readonly read: number;
      readonly stated: number | null;
    }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'changed' }
  | {
      readonly type: 'failed';
      readonly why: 'no-receiver' | 'timed-out' | 'bad-message' | 'navigated';
    };

export interface PageWatch {
  outline(place: Place, text: string): void;
  outlineOff(): void;
  stop(): void;
}

export interface PagePort {
  /** Reads the tab now and tells of changes until stopped. */
  watch(tab: Tab, hooks: Hooks, listener: (event: PageEvent) => void): PageWatch;
  /** Lets the user point at something of the page; `ended`: the page went away, or could not be reached. */
  point(tab: Tab, told: (pointed: Pointed | { readonly type: 'ended' }) => void): PagePointing;
}

export interface PagePointing {
  /** A key pressed in the panel that steers the pointing. */
  key(name: string): void;
  /** Ends it; the page is as it was. */
  stop(): void;
}

export interface AccessPort {
  has(origins: readonly string[]): Promise<boolean>;
  /** Called synchronously from a click: browsers refuse it after an await. */
  request(origins: readonly string[]): Promise<boolean>;
  remove(origin: string): Promise<void>;
  list(): Promise<readonly string[]>;
  onChange(listener: () => void): () => void;
}

/** Ways out of the panel, each by the user's click. */
export interface OutPort {
  openMail(url: string): void;
  copy(flavours: { readonly html: string; readonly text: string }): Promise<boolean>;
  download(name: string, text: string): void;
  openSampleBooks(): void;
  /** Has a tab go to an address. */
  navigate(tab: number, url: string): void;
}

export interface ClockPort {
  today(): Day;
  now(): Instant;
  zone(): string;
  /** Calls back after a while, in milliseconds; answers with the way to call it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** Told when the local day changes while the panel is open, also after sleep. */
  onNewDay(listener: () => void): () => void;
}

export interface PanelDeps {
  readonly store: StorePort;
  readonly tabs: TabsPort;
  readonly page: PagePort;
  readonly access: AccessPort;
  readonly out: OutPort;
  readonly clock: ClockPort;
  readonly locale: string;
  /** Of the extension, as its manifest says it. */
  readonly version: string;
  /** Address of the sample page inside the extension. */
  readonly sampleUrl: string;
}
