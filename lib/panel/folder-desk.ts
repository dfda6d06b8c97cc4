import { type ReadonlySignal, signal } from '@preact/signals';
import { weekday } from '../domain/day.ts';
import type { FilesStore } from './files-store.ts';
import type { ClockPort, FolderPort } from './ports.ts';

/** The folder of automatic copies: its name, and whether copies arrive there. */
export type CopyFolder = {
  readonly name: string;
  /** `ask`: the browser wants to be asked again, in a click. */
  readonly state: 'good' | 'ask' | 'failed';
};

export interface FolderState {
  /** Whether this browser lets a folder be picked. */
  readonly canPickFolder: boolean;
  readonly folder: ReadonlySignal<CopyFolder | null>;
  /** Both must be the click handler's first call: the browser asks inside it. */
  pickFolder(): void;
  allowFolder(): void;
  forgetFolder(): void;
}

type Deps = {
  readonly store: FilesStore;
  readonly port: FolderPort;
  readonly clock: ClockPort;
  /** Called with a copy on the disk. */
  readonly saved: () => Promise<void>;
};

/**
 * Copies without being asked for, into a folder the user picked: one a day, when the panel is opened, named after the day
 * of the week, so that the folder holds the last seven.
 */
export function createFolderDesk({ store, port, clock, saved }: Deps) {
  const folder = signal<CopyFolder | null>(null);
  let handle: unknown = null;

  async function copy(): Promise<void> {
    const name = port.nameOf(handle);
    if (name === null) return;
    if (!(await port.mayWrite(handle))) {
      folder.value = { name, state: 'ask' };
      return;
    }
    const whole = await store.exportAll();
    const file = `dunlin-auto-${weekday(clock.today())}.json`;
    const written = whole.ok && (await port.write(handle, file, whole.value));
    folder.value = { name, state: written ? 'good' : 'failed' };
    if (written) await saved();
  }

  async function keep(next: unknown): Promise<void> {
    handle = next;
    await store.putFolder(next);
    if (next === null) folder.value = null;
    else await copy();
  }

  const state: FolderState = {
    canPickFolder: port.possible,
    folder,
    pickFolder() {
      void port.pick().then((picked) => {
        if (picked !== null) return keep(picked);
      });
    },
    allowFolder() {
      void port.ask(handle).then((allowed) => {
        if (allowed) return copy();
      });
    },
    forgetFolder: () => void keep(null),
  };

  /** A copy of today, unless there is one. */
  async function daily(alreadyToday: boolean): Promise<void> {
    const kept = await store.getFolder();
    if (!kept.ok || !port.possible) return;
    handle = kept.value;
    const name = port.nameOf(handle);
    if (name === null) return;
    if (alreadyToday) folder.value = { name, state: (await port.mayWrite(handle)) ? 'good' : 'ask' };
    else await copy();
  }

  return { state, daily };
}
