import process from 'node:process';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './tests/tools/browser-path.ts';
import { denseWordLists } from './tests/tools/dense-word-lists.ts';
import { findFirefox } from './tests/tools/firefox-path.ts';
import { smallPageScripts } from './tests/tools/small-page-scripts.ts';

const [chromium, firefox] = [findBrowser(), findFirefox()];

export default defineConfig({
  // Explicit imports only: a reader of a file sees where every name comes from.
  imports: false,
  vite: () => ({ plugins: [preact(), smallPageScripts(), denseWordLists()] }),
  zip: { exclude: ['**/*.map'] },
  // `npm run dev` opens the browser that the tests drive.
  webExt: {
    binaries: {
      ...(chromium.ok ? { chrome: chromium.value } : {}),
      ...(firefox.ok ? { firefox: firefox.value } : {}),
    },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [],
  },
  manifest: ({ browser, manifestVersion }) => ({
    name: 'Dunlin',
    description:
      'Reads the invoices on your accounting page, says whom to contact next and why, and drafts the reminder.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // No host is granted at install: each origin is asked for by a click on "Read this site".
    ...(manifestVersion === 3
      ? { optional_host_permissions: ['https://*/*', 'http://*/*'], optional_permissions: ['notifications'] }
      : { optional_permissions: ['https://*/*', 'http://*/*', 'notifications'] }),
    commands: {
      // None of the browsers, and no mail program in them, uses this one.
      'quick-note': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Write a note' },
    },
    action: { default_title: 'Open Dunlin' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dunlin@example.com',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
