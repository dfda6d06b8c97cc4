import type { FolderPort } from '../../lib/panel/ports.ts';

/** A folder in memory, that the user picks at once; `may`: what the browser allows without asking. */
export function fakeFolderPort() {
  const kept = { files: new Map<string, string>(), may: true, full: false };
  const port: FolderPort = {
    possible: true,
    nameOf: (folder) => (typeof folder === 'string' ? folder : null),
    pick: async () => 'Copies',
    mayWrite: async () => kept.may,
    async ask() {
      kept.may = true;
      return true;
    },
    async write(_folder, name, text) {
      if (!kept.full) kept.files.set(name, text);
      return !kept.full;
    },
  };
  return { ...port, kept };
}
