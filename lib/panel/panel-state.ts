/** What the views see and may do. Signals to read, actions to change; made by `createPanelState`. */

import type { ReadonlySignal } from '@preact/signals';
import type { AmountDays } from '../collect/at-risk.ts';
import type { NextAction, WorklistRow } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { Activity } from '../domain/activity.ts';
import type { Book } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import type { NoteDraft } from '../domain/draft.ts';
import type { StageId } from '../domain/policy.ts';
import type { Place } from '../domain/reading.ts';
import type { Sender, SenderDraft } from '../domain/sender.ts';
import type { Answers, ColumnReading, Snapshot } from '../domain/snapshot.ts';
import type { TaughtField, TaughtProfile } from '../domain/taught.ts';
import type { AllBooksState } from './all-books.ts';
import type { BooksState } from './book-desk.ts';
import type { DataState } from './data-desk.ts';
import type { InterestState } from './draft-rules.ts';
import type { DraftState } from './draft-view.ts';
import type { FirstListState } from './first-list.ts';
import type { ImportState } from './import-desk.ts';
import type { JournalState } from './journal/journal-state.ts';
import type { LockState } from './lock-desk.ts';
import type { NumbersState } from './numbers-desk.ts';
import type { Pointing } from './pointing.ts';
import type { PolicyState } from './policy-desk.ts';
import type { LanguagePort } from './ports.ts';
import type { ReadingAll } from './read-all.ts';
import type { RuleState } from './rule-desk.ts';
import type { TemplateState } from './template-desk.ts';
import type { View } from './view.ts';
import type { WarningsState } from './warning-watch.ts';

/** The tab beside the panel, as one union. */
export type PageStatus =
  /** Not known yet; a moment after opening. */
  | { readonly at: 'starting' }
  /** The browser does not say which address the tab has: click the icon on this page. */
  | { readonly at: 'address-unknown' }
  /** A page no extension may read (browser pages, stores). */
  | { readonly at: 'closed-page' }
  | {
      readonly at: 'no-access';
      readonly host: string;
      readonly origins: readonly string[];
    }
  /** The user refused the browser's question. */
  | {
      readonly at: 'refused';
      readonly host: string;
      readonly origins: readonly string[];
    }
  | {
      readonly at: 'reading';
      readonly read: number;
      readonly stated: number | null;
    }
  | { readonly at: 'read'; readonly snapshot: Snapshot }
  /** Read, and nothing was taken: snapshot.because says why. */
  | { readonly at: 'nothing'; readonly snapshot: Snapshot }
  /** The page is no longer as it was read. `still`: the company whose name stands there still, over other rows. */
  | { readonly at: 'changed'; readonly snapshot: Snapshot | null; readonly still?: string }
  /** The largest frame belongs to another origin. */
  | { readonly at: 'closed-frame'; readonly origin: string }
  /** The company shown under a known key changed: nothing is stored until the user says. */
  | {
      readonly at: 'another-company';
      readonly known: string;
      readonly shown: string;
      readonly snapshot: Snapshot;
    }
  | {
      readonly at: 'failed';
      readonly why: 'no-receiver' | 'timed-out' | 'bad-message' | 'navigated';
    };

/** What storage cannot do, in the words of its failure. */
export type StoreTrouble =
  | 'blocked-by-other-panel'
  | 'newer-than-this-build'
  | 'quota'
  | 'too-much'
  | 'corrupt'
  | 'unavailable';

export type { View };

/** A short line at the foot after something happened; `undo` takes it back. */
export type Toast = {
  readonly text: string;
  readonly undo: (() => void) | null;
  readonly tone: 'neutral' | 'bad';
};

export type { DraftView } from './draft-view.ts';

export type AccountView = {
  readonly standing: Standing;
  readonly action: NextAction;
  /** Amount × expected future overdue days, currency by currency. */
  readonly atRisk: readonly AmountDays[];
  /** Newest first, undone entries included. */
  readonly timeline: readonly Activity[];
  /** Ids of entries that were taken back. */
  readonly undone: ReadonlySet<string>;
  readonly noteDraft: NoteDraft | null;
  /** Missing invoices' notes: "not seen since …" is derived in the view from lastSeen and the book's lastRead. */
};

/** Each desk says in its own file what it adds. */
export interface PanelState
  extends DataState,
    ImportState,
    JournalState,
    DraftState,
    FirstListState,
    InterestState,
    PolicyState,
    NumbersState,
    AllBooksState,
    BooksState,
    WarningsState,
    TemplateState {
  /** The tables of contact and interest by country. */
  readonly tables: RuleState;
  readonly page: ReadonlySignal<PageStatus>;
  /** Title and host of the tab that was read. */
  readonly tab: ReadonlySignal<{
    readonly title: string;
    readonly host: string;
  } | null>;
  readonly trouble: ReadonlySignal<StoreTrouble | null>;
  readonly today: ReadonlySignal<Day>;
  readonly locale: string;
  readonly language: LanguagePort;
  readonly lock: LockState;
  /** Of the extension, as its manifest says it. */
  readonly version: string;
  /** Those worked with: without what is put away. */
  readonly books: ReadonlySignal<readonly Book[]>;
  /** The book shown: of the page, else the one last used. */
  readonly book: ReadonlySignal<Book | null>;
  /** The newest snapshot of the book shown, if a page of it is open. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** Null while loading. Accounts with something to do today first. */
  readonly worklist: ReadonlySignal<readonly WorklistRow[] | null>;
  /** "How far were customers chased before?" is still to be asked for this book. */
  readonly askChasedBefore: ReadonlySignal<boolean>;
  readonly search: ReadonlySignal<string>;
  /** Key of the current row of the worklist. */
  readonly current: ReadonlySignal<string | null>;
  readonly view: ReadonlySignal<View>;
  readonly accountView: ReadonlySignal<AccountView | null>;
  readonly sender: ReadonlySignal<Sender | null>;
  /** What was typed into the sender's form and not saved. */
  readonly senderDraft: ReadonlySignal<SenderDraft | null>;
  readonly author: ReadonlySignal<string>;
  readonly sites: ReadonlySignal<readonly string[]>;
  /** What was shown on sites, by name. */
  readonly taught: ReadonlySignal<readonly TaughtProfile[]>;
  /** How much was read of a list that goes on; null where all of it was, or nothing says that it goes on. */
  readonly restToRead: ReadonlySignal<Omit<ReadingAll, 'ending'> | null>;
  /** All pages are being read. */
  readonly readingAll: ReadonlySignal<ReadingAll | null>;
  /** The user is pointing at the page. */
  readonly pointing: ReadonlySignal<Pointing | null>;
  readonly toast: ReadonlySignal<Toast | null>;
  /** Count that grows whenever a note field should take the focus. */
  readonly noteFocus: ReadonlySignal<number>;
  /** A failed sum check of the newest reading was accepted by the user. */
  readonly sumsAccepted: ReadonlySignal<boolean>;
  /** Choices made in the page's questions and not yet confirmed; they outlive the panel. */
  readonly chosen: ReadonlySignal<Answers>;
  /** An invoice number or amount can be outlined on the page now. */
  readonly canTrace: (place: Place) => boolean;

  /** Must be the click handler's first call: the browser asks for permission inside it. */
  readSite(): void;
  readAgain(): void;
  /** Turns the pages of the list, or scrolls it, until all of it was read; then puts the page back. */
  readAllPages(): void;
  stopReadingAll(): void;
  openSampleBooks(): void;
  /** Remembers a choice until `useAnswers`. */
  choose(questionKey: string, value: string): void;
  /** Answers the questions now asked with what was chosen. */
  useAnswers(): void;
  /** Lets the user point at the column that holds a field, or at the invoices (null); again: ends it. */
  pointAt(field: TaughtField | null): void;
  /** A key of the panel that steers the pointing. */
  pointKey(name: string): void;
  stopPointing(): void;
  /** Takes a listed column for a field, without the page. */
  useColumn(column: ColumnReading, field: TaughtField): void;
  /** The one yes a failed sum check needs before drafting; counts for this reading only. */
  acceptSums(): void;
  /** "renamed" keeps the book; "another" starts a new one. */
  sameCompany(answer: 'renamed' | 'another'): void;
  /** Whether other rows under the same name are that company's: read on, or left alone. */
  stillSame(yes: boolean): void;
  chasedBefore(levels: readonly { fromDays: number; stage: StageId | null }[]): void;

  show(view: View): void;
  back(): void;
  setSearch(text: string): void;
  setCurrent(account: string | null): void;
  chooseBook(key: string): void;

  /** Keeps the sender's form as typed. */
  typeSender(typed: SenderDraft): void;
  saveSender(sender: Sender): void;
  /** "Not sent?": takes the reminder back, at any time. */
  undo(activityId: string): void;
  /** Logs a contact made elsewhere, without a draft. */
  chasedElsewhere(account: string, stage: StageId): void;

  openNote(account: string): void;
  typeNote(text: string): void;
  saveNote(): void;

  setAuthor(name: string): void;
  forgetSite(origin: string): void;
  /** What was shown on a site, as a file. */
  saveTaught(site: string): void;
  readTaught(file: File): void;
  forgetTaught(site: string): void;

  /** Outlines a place on the page, if it still says there what was read. */
  trace(place: Place): void;
  traceOff(): void;
  /** Where the example of a column stands, while its page is open. */
  exampleAt(column: ColumnReading): Place | null;
  /** Opens an address of the site on screen in its own tab; false where it belongs to another site. */
  openInTab(url: string): boolean;
  dismissToast(): void;
  dismissTrouble(): void;
}
