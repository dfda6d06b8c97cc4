import type { FolderPort } from '../../lib/panel/ports.ts';

/** What Chromium's folders can do and no library of types knows yet. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Picking = { showDirectoryPicker(how: { id: string; mode: 'readwrite' }): Promise<unknown> };

const canPick = (of: object): of is Picking => 'showDirectoryPicker' in of;
const isFolder = (kept: unknown): kept is Folder =>
  typeof FileSystemDirectoryHandle === 'function' && kept instanceof FileSystemDirectoryHandle;
const mode = 'readwrite';

/** Folders of the computer. Firefox picks none. */
export const folderPort: FolderPort = {
  possible: canPick(globalThis),
  nameOf: (folder) => (isFolder(folder) ? folder.name : null),
  async pick() {
    const browser: object = globalThis;
    if (!canPick(browser)) return null;
    // Leaving the dialog is told as an error.
    return browser.showDirectoryPicker({ id: 'dunlin', mode }).catch(() => null);
  },
  mayWrite: async (folder) => isFolder(folder) && (await folder.queryPermission({ mode })) === 'granted',
  ask: async (folder) => isFolder(folder) && (await folder.requestPermission({ mode })) === 'granted',
  async write(folder, name, text) {
    if (!isFolder(folder)) return false;
    try {
      const file = await folder.getFileHandle(name, { create: true });
      // What is written takes the file's place when it is closed, not before.
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
      return true;
    } catch {
      return false;
    }
  },
};
