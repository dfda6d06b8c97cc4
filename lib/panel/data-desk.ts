import { type BackupState, createBackupDesk } from './backup-desk.ts';
import type { BookShelf } from './book-shelf.ts';
import { createEraseDesk, type EraseState } from './erase-desk.ts';
import { createFolderDesk, type FolderState } from './folder-desk.ts';
import type { LockState } from './lock-desk.ts';
import type { PanelDeps } from './ports.ts';
import { createRetentionDesk, type RetentionState } from './retention-desk.ts';
import type { Toasts } from './toasts.ts';
import type { ViewStack } from './view-stack.ts';

export interface DataState extends BackupState, EraseState, FolderState, RetentionState {}

type Deps = {
  readonly deps: PanelDeps;
  readonly shelf: BookShelf;
  readonly stack: ViewStack;
  readonly toasts: Toasts;
  readonly lock: LockState;
};

/** The user's data as a whole: out, in, kept safe, and gone. */
export function createDataDesk({ deps, shelf, stack, toasts, lock }: Deps) {
  const { store, out, clock } = deps;
  const backup = createBackupDesk(store, shelf, out, toasts, clock, lock);
  const folder = createFolderDesk({ store, port: deps.folder, clock, saved: backup.saved });
  const retention = createRetentionDesk(store, shelf, toasts, clock);
  const state: DataState = {
    ...backup.state,
    ...createEraseDesk(store, shelf, stack, toasts, lock),
    ...folder.state,
    ...retention.state,
  };

  /** When the panel opens, and each new day: what is outdated goes, and a copy is made where a folder waits for one. */
  async function daily(): Promise<void> {
    await backup.load();
    await retention.daily();
    await folder.daily(backup.isFromToday());
  }

  return { state, daily };
}
