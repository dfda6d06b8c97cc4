import type { ReadonlySignal } from '@preact/signals';
import type { AccountSettings } from '../../domain/account-settings.ts';
import type { Activity, NewActivity } from '../../domain/activity.ts';
import type { DisputeRules } from '../../domain/dispute-reason.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import type { StoredFile } from '../../domain/stored-file.ts';
import type { TemplateId } from '../../domain/template-id.ts';
import type { CallDesk } from './call-desk.ts';
import type { FormDesk } from './form-desk.ts';
import type { PieceDesk } from './piece-desk.ts';
import type { Script } from './script.ts';

/** What the views of the journal see and may do. */
export interface JournalState {
  readonly journal: Journal;
}

export interface Journal {
  readonly policy: ReadonlySignal<Policy>;
  /** Changes the codes and the procedure of disputes. */
  changeDisputeRules(change: (before: DisputeRules) => DisputeRules): void;
  /** Grows with every write of this panel. */
  readonly written: ReadonlySignal<number>;
  /** The user is told of a follow-up at its time. */
  readonly notifies: ReadonlySignal<boolean>;
  /** Must be the click handler's first call: the browser asks inside it. */
  askToNotify(): void;
  /** The facts found in the note being typed. */
  readonly notePieces: PieceDesk;
  readonly call: CallDesk;
  /** Forms half filled in. */
  readonly forms: FormDesk;
  /** What to say in the call on screen; null while the sender is not known. */
  readonly script: ReadonlySignal<Script | null>;
  /** Entries of the account on screen, oldest first, with those taken back. */
  readonly entries: ReadonlySignal<readonly Activity[]>;
  readonly settings: ReadonlySignal<AccountSettings | null>;
  now(): Instant;
  zone(): string;
  /** Minutes of business hours that a question has waited. */
  waited(entry: Activity): number;
  openCall(account: string): void;
  /** Opens the draft of a message; `filled` stands where the text leaves its first place to the user. */
  writeMessage(account: string, template: TemplateId, filled?: string): void;
  /** Writes entries that belong together; null: nothing was saved, and that was said. */
  record(entries: readonly NewActivity[], text: string): Promise<Activity | null>;
  /** Erases an entry for good. */
  erase(id: string): void;
  /** Resolves once it is kept; false: it was not, and that was said. */
  changeSettings(
    account: string,
    change: (before: AccountSettings) => AccountSettings,
    text: string,
  ): Promise<boolean>;
  /** Keeps a file as evidence; null: it is too large, or was not saved. */
  addFile(account: string, file: File): Promise<StoredFile | null>;
  file(account: string, id: string): Promise<StoredFile | null>;
  /** Erases a kept file for good. */
  eraseFile(account: string, id: string): Promise<boolean>;
  /** Hands a kept file to the user. */
  openFile(account: string, id: string): void;
  /** The follow-ups of the account on screen as a calendar file. */
  saveCalendar(): void;
  /** Everything of the account on screen in one page for an agency or lawyer. */
  saveDossier(): void;
}
