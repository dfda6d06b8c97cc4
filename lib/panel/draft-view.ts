import type { ReadonlySignal } from '@preact/signals';
import type { Activity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { Language } from '../domain/language.ts';
import type { Way } from '../domain/mail-path.ts';
import type { OwnTemplates } from '../domain/own-template.ts';
import type { StageId } from '../domain/policy.ts';
import type { Tone } from '../domain/tone.ts';
import type { Finding, Letter } from '../letters/letter.ts';
import type { AddressWindow } from '../letters/letter-page.ts';
import type { TableRows } from '../letters/table-rows.ts';
import type { Wording } from '../letters/wording.ts';
import type { TemplateGroup } from './draft-choices.ts';
import type { FileState } from './draft-files.ts';

/**
 * Whether the way takes the letter as it is: whole; too long for it; without its text, which would land in the browser's
 * history; without the files.
 */
export type Carries = 'whole' | 'long' | 'private' | 'files';

/** The draft on screen. */
export type DraftView = {
  readonly account: string;
  readonly stage: StageId;
  /** What the text of the letter is, and what else it may be. */
  readonly wording: Wording;
  readonly groups: readonly TemplateGroup[];
  /** Texts of the user's own beside ours; the one in use. */
  readonly ownTexts: OwnTemplates;
  readonly own: { readonly id: string; readonly name: string } | null;
  /** Empty where the text has one tone only. */
  readonly tones: readonly Tone[];
  readonly languages: readonly Language[];
  /** Language, tone or copies are other ones than the customer's usual: they can be kept for the next letters. */
  readonly keepable: boolean;
  /** By which way it leaves, and by which others it may. */
  readonly way: Way;
  readonly ways: readonly Way[];
  /** Known before the click. */
  readonly carries: Carries;
  readonly edits: Draft | null;
  /** Null while the sender is not known. */
  readonly letter: Letter | null;
  /** The text message, where the way is one; null elsewhere. */
  readonly short: string | null;
  /** The letter's table in the words in which it leaves. */
  readonly rows: TableRows | null;
  readonly findings: readonly Finding[];
  /** Where the window of the envelope is, for a letter on paper. */
  readonly window: AddressWindow;
  /** Telephone number for text messages; null: none is known. */
  readonly phone: string | null;
  /** Files that go with it. */
  readonly files: readonly { readonly id: string; readonly name: string }[];
  /** After it left: the entry, for "Opened in mail 10:42 · counted as sent · Not sent?". */
  readonly sent: Activity | null;
};

/** What a person changes of a draft. */
export type DraftEdits = Partial<
  Pick<
    Draft,
    | 'to'
    | 'cc'
    | 'bcc'
    | 'subject'
    | 'opening'
    | 'closing'
    | 'template'
    | 'tone'
    | 'language'
    | 'path'
    | 'own'
    | 'again'
  >
>;

/** A round through the first accounts of the worklist. */
export type DraftRun = {
  readonly accounts: readonly string[];
  /** Of the account on screen. */
  readonly at: number;
  /** How many left, and how many were passed over. */
  readonly sent: number;
};

export interface DraftState extends FileState {
  readonly draftView: ReadonlySignal<DraftView | null>;
  readonly draftRun: ReadonlySignal<DraftRun | null>;
  draftFor(account: string, stage?: StageId): void;
  /** Another text, tone or language writes the words afresh; words of the user's own can be had back. */
  editDraft(changes: DraftEdits): void;
  /** Another way for this draft; a way by mail holds for the letters to come as well. */
  chooseWay(way: Way): void;
  /** Does in one click what a finding offers: changes the words, or the language. */
  mendDraft(finding: Finding): void;
  /** Sends it over a finding, with a reason that is logged; null: no longer. */
  overrule(check: string, reason: string | null): void;
  /** Keeps language, tone and copies for this customer's next letters. */
  keepWording(): void;
  /** "This lands in your browser history": allowed once for the book. */
  allowBodyInLinks(): void;
  /** The envelopes that this book's letters go in. */
  chooseWindow(window: AddressWindow): void;
  /** Hands the letter over by the chosen way, and logs it. */
  handOverDraft(): void;
  /** Puts rich and plain text on the clipboard and logs the reminder. */
  copyLetter(): void;
  /** The statement of account as one file. Nothing is logged: it has not left yet. */
  saveStatement(): void;
  /** Drafts for the first accounts of the worklist, one after another. */
  startRun(accounts: readonly string[]): void;
  /** On to the next one of the round. */
  nextInRun(): void;
  endRun(): void;
}
