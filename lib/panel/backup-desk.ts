import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { addDays, type Day, dayInZone } from '../domain/day.ts';
import type { HandOverPreview } from '../domain/hand-over.ts';
import type { Instant } from '../domain/instant.ts';
import { backupDue } from './backup-due.ts';
import type { BookShelf } from './book-shelf.ts';
import type { BackupPreview, FileRefusal } from './files-store.ts';
import type { LockState } from './lock-desk.ts';
import type { StoreTrouble } from './panel-state.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

const week = 7;

/** A file about to be read back. */
export type ReadBack =
  | { readonly step: 'passphrase'; readonly file: string; readonly wrong: boolean }
  | { readonly step: 'preview'; readonly file: string; readonly preview: BackupPreview }
  /** Of a colleague: it is added. */
  | { readonly step: 'hand-over'; readonly file: string; readonly preview: HandOverPreview };

export interface BackupState {
  /** When everything was last saved as one file; null: never. */
  readonly lastSaved: ReadonlySignal<Instant | null>;
  readonly readingBack: ReadonlySignal<ReadBack | null>;
  /** A copy is due: how old the last one is, in days, null where there never was one; false: not now. */
  readonly backupDue: ReadonlySignal<ReturnType<typeof backupDue>>;
  /** Not to be reminded for a week. */
  remindLater(): void;
  /** Saves everything as one file, behind a passphrase where one is given. */
  saveEverything(passphrase?: string): void;
  /** Saves some customers of the book shown for a colleague, behind a passphrase where one is given. */
  handOver(accounts: readonly string[], passphrase?: string): void;
  /** Looks into a file; nothing is changed before `replaceByFile` or `addFile`. */
  readBack(file: File): void;
  unlockFile(passphrase: string): void;
  replaceByFile(): void;
  /** Adds what a colleague saved to what is here. */
  addFile(): void;
  leaveFile(): void;
}

/** Everything out as one file, or some customers; and back in: whole or not at all, after a look at what the file holds. */
export function createBackupDesk(
  store: StorePort,
  shelf: BookShelf,
  out: OutPort,
  toasts: Toasts,
  clock: ClockPort,
  lock: LockState,
) {
  const lastSaved = signal<Instant | null>(null);
  const readingBack = signal<ReadBack | null>(null);
  const later = signal<Day | null>(null);
  const today = signal(clock.today());
  const loaded = signal(false);
  let text = '';

  async function load(): Promise<void> {
    today.value = clock.today();
    lastSaved.value = await shelf.keep(store.getLastSaved());
    later.value = await shelf.keep(store.getBackupLater());
    loaded.value = true;
  }

  const dayOf = (at: Instant | undefined | null): Day | null => (at ? dayInZone(at, clock.zone()) : null);

  async function saved(): Promise<void> {
    lastSaved.value = clock.now();
    await shelf.keep(store.putLastSaved(lastSaved.value));
  }

  async function download(name: string, whole: string, passphrase: string): Promise<void> {
    const locked = passphrase === '' ? whole : await store.lockText(whole, passphrase);
    out.download(`${name}-${clock.today()}${passphrase === '' ? '' : '-locked'}.json`, locked);
  }

  async function save(passphrase: string): Promise<void> {
    const whole = await shelf.keep(store.exportAll());
    if (whole === null) return;
    await download('dunlin', whole, passphrase);
    await saved();
    toasts.say(said.savedFile);
  }

  async function handOver(accounts: readonly string[], passphrase: string): Promise<void> {
    const book = shelf.book.peek()?.key;
    const some = book === undefined ? null : await shelf.keep(store.exportAccounts(book, accounts));
    if (some === null) return;
    await download('dunlin-hand-over', some, passphrase);
    toasts.say(said.handedOver(accounts.length));
  }

  async function look(file: string, found: string): Promise<void> {
    text = found;
    const looked = await store.previewFile(text);
    if (!looked.ok) {
      if (looked.error === 'locked') readingBack.value = { step: 'passphrase', file, wrong: false };
      else refuse(looked.error);
    } else if (looked.value.of === 'everything')
      readingBack.value = { step: 'preview', file, preview: looked.value.preview };
    else readingBack.value = { step: 'hand-over', file, preview: looked.value.preview };
  }

  function refuse(why: StoreTrouble | FileRefusal): void {
    leave();
    if (why === 'not-a-backup') toasts.warn(said.notABackup);
    else if (why === 'newer') toasts.warn(said.newerBackup);
    else if (why === 'damaged') toasts.warn(said.damagedBackup);
    else shelf.trouble.value = why;
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
    if (!result.ok) return refuse(result.error);
    leave();
    await load();
    await shelf.load();
    // What was hidden is gone: the way in for whoever forgot the passphrase.
    if (lock.hidden.peek()) await lock.remove();
    toasts.say(said.readBack);
  }

  async function add(): Promise<void> {
    if (readingBack.peek()?.step !== 'hand-over') return;
    const result = await store.takeHandOver(text);
    if (!result.ok) return refuse(result.error);
    leave();
    await shelf.load();
    toasts.say(said.handOverTaken(result.value.newEntries));
  }

  function leave(): void {
    text = '';
    readingBack.value = null;
  }

  const state: BackupState = {
    lastSaved,
    readingBack,
    backupDue: computed(
      () =>
        loaded.value &&
        backupDue({
          lastSaved: dayOf(lastSaved.value),
          first: dayOf(shelf.journal.value[0]?.at),
          later: later.value,
          today: today.value,
        }),
    ),
    remindLater() {
      later.value = addDays(clock.today(), week);
      void shelf.keep(store.putBackupLater(later.value));
    },
    saveEverything: (passphrase = '') => void save(passphrase),
    handOver: (accounts, passphrase = '') => void handOver(accounts, passphrase),
    readBack: (file) => void file.text().then((found) => look(file.name, found)),
    unlockFile: (passphrase) => void unlock(passphrase),
    replaceByFile: () => void replace(),
    addFile: () => void add(),
    leaveFile: leave,
  };
  return { state, load, saved, isFromToday: () => dayOf(lastSaved.peek()) === clock.today() };
}
