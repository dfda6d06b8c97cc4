/** What the panel needs of the store for files: everything out and in, and some customers for a colleague. */
import type { Day } from '../domain/day.ts';
import type { HandOverPreview } from '../domain/hand-over.ts';
import type { Instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import type { Outdated } from '../domain/retention.ts';
import type { StoreTrouble } from './panel-state.ts';

type Stored<T> = Promise<Result<T, StoreTrouble>>;

/** What a saved file holds. */
export type BackupPreview = {
  readonly savedAt: Instant;
  /** Of the program that wrote it. */
  readonly version: string;
  readonly books: readonly string[];
  readonly customers: number;
  readonly entries: number;
};

/** Why a file is not taken. */
export type FileRefusal = 'not-a-backup' | 'newer' | 'damaged';

export type FilePreview =
  | { readonly of: 'everything'; readonly preview: BackupPreview }
  | { readonly of: 'hand-over'; readonly preview: HandOverPreview };

export interface FilesStore {
  /** When everything was last saved as one file. */
  getLastSaved(): Stored<Instant | null>;
  putLastSaved(at: Instant): Stored<true>;
  /** Until when nothing is to be said of a copy being old. */
  getBackupLater(): Stored<Day | null>;
  putBackupLater(until: Day): Stored<true>;
  /** The folder of automatic copies, as the browser handed it out; null: none. */
  getFolder(): Stored<unknown>;
  putFolder(folder: unknown): Stored<true>;
  /** Years after which what is over and done goes; null: it stays. */
  getRetention(): Stored<number | null>;
  putRetention(years: number | null): Stored<true>;
  /** What was over and done before a day: counted, or deleted for good. */
  countOutdated(before: Day): Stored<Outdated>;
  deleteOutdated(before: Day): Stored<Outdated>;
  /** What a file holds, without changing anything. */
  previewFile(text: string): Promise<Result<FilePreview, StoreTrouble | FileRefusal | 'locked'>>;
  /** A text behind a passphrase. */
  lockText(text: string, passphrase: string): Promise<string>;
  unlockText(
    text: string,
    passphrase: string,
  ): Promise<Result<string, 'not-locked' | 'wrong-passphrase' | 'damaged'>>;
  /** The whole store as one file's text, also where this program is too old to open it. */
  exportAll(): Stored<string>;
  /** Some customers of a book, as a file's text. */
  exportAccounts(book: string, accounts: readonly string[]): Stored<string>;
  /** Replaces the whole store, or nothing. */
  restoreAll(text: string): Promise<Result<null, StoreTrouble | FileRefusal>>;
  /** Adds what a colleague saved to what is here, or nothing of it. */
  takeHandOver(text: string): Promise<Result<HandOverPreview, StoreTrouble | FileRefusal>>;
}
