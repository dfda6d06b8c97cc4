import type { BookShelf } from './book-shelf.ts';
import type { PanelState } from './panel-state.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Everything out as one file, and back in: whole or not at all. */
export function createBackupDesk(
  store: StorePort,
  shelf: BookShelf,
  out: OutPort,
  toasts: Toasts,
  clock: ClockPort,
): Pick<PanelState, 'saveEverything' | 'readBack'> {
  async function save(): Promise<void> {
    const text = await shelf.keep(store.exportAll());
    if (text === null) return;
    out.download(`dunlin-${clock.today()}.json`, text);
    toasts.say(said.savedFile);
  }

  async function read(file: File): Promise<void> {
    const result = await store.restoreAll(await file.text());
    if (result.ok) {
      await shelf.load();
      toasts.say(said.readBack);
    } else if (result.error === 'not-a-backup') toasts.warn(said.notABackup);
    else if (result.error === 'newer') toasts.warn(said.newerBackup);
    else if (result.error === 'damaged') toasts.warn(said.damagedBackup);
    else shelf.trouble.value = result.error;
  }

  return {
    saveEverything: () => void save(),
    readBack: (file) => void read(file),
  };
}
