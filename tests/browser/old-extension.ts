/**
 * An older version of the extension, as far as an update can see it: its manifest, the stores as that version made them
 * with what its users had in them, its registered reader. It runs none of today's code, so that today's code cannot hide
 * what it forgot.
 */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a database of that version held. */
export type Dump = {
  readonly version: number;
  readonly stores: { readonly [store: string]: readonly unknown[] };
};

const dumps = new URL('../store/dumps/', import.meta.url);

/** One of every version there ever was, oldest first. */
export async function frozenDumps(): Promise<readonly Dump[]> {
  const names = (await readdir(dumps)).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, dumps), 'utf8'))));
}

/** By version: the stores it added, with what their keys are made of. Frozen with the versions. */
const added: { readonly [version: number]: { readonly [store: string]: string | readonly string[] } } = {
  1: {
    books: 'key',
    accounts: ['book', 'key'],
    parts: ['book', 'account', 'part'],
    journal: 'id',
    settings: 'key',
    drafts: ['book', 'account'],
    noteDrafts: ['book', 'account'],
  },
  2: {
    accountSettings: ['book', 'account'],
    callDrafts: ['book', 'account'],
    files: ['book', 'account', 'id'],
    imports: ['book', 'id'],
  },
  3: { figures: ['book', 'day'] },
  4: { firstLists: 'book' },
};

/** Runs in the old worker: makes the database as it was; `left` resolves once that is done. */
const worker = `
const { version, layout, stores } = DATA;
chrome.action.onClicked.addListener(() => {});
const database = new Promise((resolve, reject) => {
  const request = indexedDB.open('dunlin', version);
  request.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(layout)) {
      const store = request.result.createObjectStore(name, { keyPath });
      if (name === 'journal') {
        store.createIndex('book', 'book');
        store.createIndex('account', ['book', 'account']);
      }
      for (const record of stores[name] ?? []) store.put(record);
    }
  };
  request.onsuccess = () => resolve(request.result.close());
  request.onerror = () => reject(request.error);
});
globalThis.left = database;
`;

/** The folder of such an extension. */
export async function oldExtension({ version, stores }: Dump): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dunlin-old-'));
  const upTo = Object.entries(added).filter(([at]) => Number(at) <= version);
  const layout = Object.assign({}, ...upTo.map(([, names]) => names));
  const manifest = {
    manifest_version: 3,
    name: 'Dunlin',
    version: `0.0.${version}`,
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      'sidePanel',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    background: { service_worker: 'worker.js' },
    action: {},
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': `const DATA = ${JSON.stringify({ version, layout, stores })};${worker}`,
    'settings.html': '<!doctype html><title>Settings</title>',
    'old-reader.js': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}
