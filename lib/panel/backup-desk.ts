import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../domain/instant.ts';
import type { BookShelf } from './book-shelf.ts';
import type { LockState } from './lock-desk.ts';
import type { BackupPreview, ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** A file about to be read back. */
export type ReadBack =
  | { readonly step: 'passphrase'; readonly file: string; readonly wrong: boolean }
  | { readonly step: 'preview'; readonly file: string; readonly preview: BackupPreview };

export interface BackupState {
  /** When everything was last saved as one file; null: never. */
  readonly lastSaved: ReadonlySignal<Instant | null>;
  readonly readingBack: ReadonlySignal<ReadBack | null>;
  /** Saves everything as one file, behind a passphrase where one is given. */
  saveEverything(passphrase?: string): void;
  /** Looks into a file; nothing is changed before `replaceByFile`. */
  readBack(file: File): void;
  unlockFile(passphrase: string): void;
  replaceByFile(): void;
  leaveFile(): void;
}

/** Everything out as one file, and back in: whole or not at all, after a look at what the file holds. */
export function createBackupDesk(
  store: StorePort,
  shelf: BookShelf,
  out: OutPort,
  toasts: Toasts,
  clock: ClockPort,
  lock: LockState,
): BackupState {
  const lastSaved = signal<Instant | null>(null);
  const readingBack = signal<ReadBack | null>(null);
  let text = '';
  void shelf.keep(store.getLastSaved()).then((at) => {
    lastSaved.value = at;
  });

  async function save(passphrase: string): Promise<void> {
    const whole = await shelf.keep(store.exportAll());
    if (whole === null) return;
    const locked = passphrase === '' ? whole : await store.lockText(whole, passphrase);
    out.download(`dunlin-${clock.today()}${passphrase === '' ? '' : '-locked'}.json`, locked);
    const now = clock.now();
    lastSaved.value = now;
    await shelf.keep(store.putLastSaved(now));
    toasts.say(said.savedFile);
  }

  async function look(file: string, found: string): Promise<void> {
    text = found;
    const preview = await store.previewBackup(text);
    if (preview.ok) readingBack.value = { step: 'preview', file, preview: preview.value };
    else if (preview.error === 'locked') readingBack.value = { step: 'passphrase', file, wrong: false };
    else refuse(preview.error);
  }

  function refuse(why: 'not-a-backup' | 'newer' | 'damaged'): void {
    leave();
    if (why === 'not-a-backup') toasts.warn(said.notABackup);
    else toasts.warn(why === 'newer' ? said.newerBackup : said.damagedBackup);
  }

  async function unlock(passphrase: string): Promise<void> {
    const now = readingBack.peek();
    if (now?.step !== 'passphrase') return;
    const opened = await store.unlockText(text, passphrase);
    if (opened.ok) await look(now.file, opened.value);
    else if (opened.error === 'wrong-passphrase') readingBack.value = { ...now, wrong: true };
    else refuse('damaged');
  }

  async function replace(): Promise<void> {
    if (readingBack.peek()?.step !== 'preview') return;
    const result = await store.restoreAll(text);
    if (result.ok) {
      leave();
      await shelf.load();
      // What was hidden is gone: the way in for whoever forgot the passphrase.
      if (lock.hidden.peek()) await lock.remove();
      toasts.say(said.readBack);
    } else if (result.error === 'not-a-backup' || result.error === 'newer' || result.error === 'damaged')
      refuse(result.error);
    else shelf.trouble.value = result.error;
  }

  function leave(): void {
    text = '';
    readingBack.value = null;
  }

  return {
    lastSaved,
    readingBack,
    saveEverything: (passphrase = '') => void save(passphrase),
    readBack: (file) => void file.text().then((found) => look(file.name, found)),
    unlockFile: (passphrase) => void unlock(passphrase),
    replaceByFile: () => void replace(),
    leaveFile: leave,
  };
}
