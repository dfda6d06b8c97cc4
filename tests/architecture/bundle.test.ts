/** The production build, opened: what runs in somebody's accounting page must be small and know nothing of the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../lib/messages/page-words.ts';
import { extensionDir } from '../tools/build.ts';

/** A string that survives minification, for each library that has no business in a page. */
const marks = {
  zod: 'invalid_type',
  idb: 'IDBCursor',
  preact: '__k',
  'webextension-polyfill': 'This script should only be loaded in a browser extension.',
};

const files = readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll(path.sep, '/'),
);
const read = (file: string) => readFileSync(path.join(extensionDir, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));

/** Scripts that the extension's own pages and its worker load, directly or through imports. */
function ownScripts(): Set<string> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const found = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file),
  );
  // The sample page loads the reader that sites get.
  const ours = found.filter((file) => !file?.startsWith('content-scripts/'));
  const waiting = [...ours, manifest.background.service_worker].filter((file) => file !== undefined);
  const own = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (own.has(file)) continue;
    own.add(file);
    const folder = path.posix.dirname(file);
    const imported = read(file).matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
    waiting.push(...[...imported].map(([, name]) => path.posix.join(folder, name ?? '')));
  }
  return own;
}

const scripts = files.filter((file) => file.endsWith('.js'));
const own = ownScripts();
/** Everything else can only have been made for pages. */
const inPage = scripts.filter((file) => !own.has(file));

describe('what runs in the page', () => {
  it('is the reader, and the pointer and what turns pages that are put there on demand', () => {
    expect(inPage).toEqual([
      'content-scripts/hand.js',
      'content-scripts/page.js',
      'content-scripts/pick.js',
      'content-scripts/walk.js',
    ]);
  });

  it.each([
    // Runs wherever a panel looks. The goal is 10 kB; what it has grown to is held, so that it grows no further unseen.
    ['content-scripts/page.js', 11.25],
    // Put there when somebody points, asks for all pages, hands over a letter or asks for a copy.
    ['content-scripts/pick.js', 3.5],
    ['content-scripts/walk.js', 3.75],
    ['content-scripts/hand.js', 2],
  ])('%s takes at most %d kB of compressed code', (file, kilobytes) => {
    expect(gzipSync(read(file), { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1024);
  });

  it('knows the words that cross the port by the letters under which they are sent', () => {
    const names = [pageWords.selectors, pageWords.patterns, pageWords.names].flatMap(Object.keys);
    const byName = new RegExp(`\\.(${names.join('|')})\\b`);
    expect(inPage.filter((file) => byName.test(read(file)))).toEqual([]);
    const sent = [...own].map(read).find((code) => code.includes(pageWords.selectors.dialogRoles)) ?? '';
    const keys = [...sent.matchAll(/[{,](\w+):([`'"])((?:(?!\2).)+)\2/g)];
    const letters = new Map(keys.map(([, key, , text]) => [text, key]));
    // What is put together out of others stands in the build as a sum.
    const [whole, sums] = [true, false].map((is) =>
      Object.entries(pageWords.selectors).filter(([, selector]) => letters.has(selector) === is),
    );
    const told = whole?.map(([, selector]) => letters.get(selector)) ?? [];
    expect(sums?.filter(([name]) => sent.includes(`${name}:`))).toEqual([]);
    expect(told.length).toBeGreaterThan(40);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((key) => !key || key.length > 2)).toEqual([]);
  });

  it.each(Object.entries(marks))('holds no %s', (_library, mark) => {
    expect(inPage.filter((file) => read(file).includes(mark))).toEqual([]);
    // The mark still tells: the extension's own scripts hold the library.
    expect([...own].some((file) => read(file).includes(mark))).toBe(true);
  });
});

describe('the manifest', () => {
  it('asks for no site at install', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('asks for exactly these permissions', () => {
    const permissions = [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ];
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('shows pages nothing of the extension and loosens no policy', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });
});
