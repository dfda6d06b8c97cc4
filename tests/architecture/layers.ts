/** Who may import whom. A folder not named here may not exist under lib/. */
export type Layer = {
  readonly folder: string;
  /** Folders whose code it may use, besides itself. */
  readonly uses: readonly string[];
  /** Folders it may take shapes from (`import type`), but no code. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
};

const preact = ['preact', 'preact/hooks', 'preact/compat', '@preact/signals'];

export const layers: readonly Layer[] = [
  { folder: 'lib/domain', uses: [], types: [], packages: ['zod/mini'] },
  { folder: 'lib/sites', uses: [], types: ['lib/domain'], packages: [] },
  {
    folder: 'lib/interpret',
    uses: ['lib/domain', 'lib/sites'],
    types: [],
    packages: [...['en', 'de', 'fr', 'es', 'nl'].map((lang) => `chrono-node/${lang}`), 'papaparse'],
  },
  { folder: 'lib/collect', uses: ['lib/domain', 'lib/interpret'], types: [], packages: [] },
  {
    folder: 'lib/letters',
    uses: ['lib/domain', 'lib/interpret', 'lib/collect'],
    types: [],
    packages: ['liquidjs'],
  },
  { folder: 'lib/numbers', uses: ['lib/domain', 'lib/interpret', 'lib/collect'], types: [], packages: [] },
  // The one thing that both sides of the port do to a text: it runs in the page, so it may know nothing else.
  { folder: 'lib/domain/text', uses: [], types: [], packages: [] },
  { folder: 'lib/page', uses: ['lib/domain/text'], types: ['lib/domain', 'lib/messages'], packages: [] },
  { folder: 'lib/store', uses: ['lib/domain'], types: [], packages: ['idb', 'zod/mini'] },
  { folder: 'lib/messages', uses: ['lib/domain'], types: [], packages: [] },
  {
    folder: 'lib/messages/validators',
    uses: ['lib/domain', 'lib/messages'],
    types: [],
    packages: ['zod/mini'],
  },
  { folder: 'lib/browser', uses: ['lib/domain'], types: [], packages: ['webextension-polyfill'] },
  {
    folder: 'lib/panel',
    uses: ['lib/domain', 'lib/sites', 'lib/interpret', 'lib/collect', 'lib/letters', 'lib/numbers'],
    types: [],
    packages: ['@preact/signals'],
  },
  {
    folder: 'components',
    // Views count days and print amounts with the domain's own functions, not with copies of them.
    uses: ['lib/panel', 'lib/domain'],
    // The panel's state is made of these shapes.
    types: ['lib/collect', 'lib/letters', 'lib/numbers'],
    packages: preact,
  },
  // Runs in the page: small, and blind to storage, views and the polyfill.
  {
    folder: 'entrypoints/page.content',
    uses: ['lib/page', 'lib/messages'],
    types: ['lib/domain'],
    packages: [],
  },
  {
    folder: 'entrypoints/pick.content',
    uses: ['lib/page', 'lib/messages'],
    types: ['lib/domain'],
    packages: [],
  },
  {
    folder: 'entrypoints/hand.content',
    uses: ['lib/page', 'lib/messages'],
    types: ['lib/domain'],
    packages: [],
  },
  {
    folder: 'entrypoints',
    uses: ['lib', 'components', 'public'],
    types: [],
    packages: ['preact', '@preact/signals'],
  },
];

/** WXT's own helpers wire entry points, and nothing else. */
export const isWiring = (specifier: string): boolean => specifier.startsWith('wxt/');
