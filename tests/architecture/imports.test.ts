import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './files.ts';
import { breachesOf, importsIn } from './imports.ts';
import { layers } from './layers.ts';

describe('imports', () => {
  for (const folder of ['lib', 'components', 'entrypoints']) {
    it(`in ${folder}/ keep to the table of layers`, () => {
      const files = sourceFiles().filter((file) => file.startsWith(`${folder}/`));
      expect(files.flatMap((file) => breachesOf(file, importsIn(codeOf(file))))).toEqual([]);
    });
  }

  it('name the file they mean, with its ending', () => {
    const vague = sourceFiles().flatMap((file) =>
      importsIn(codeOf(file))
        .filter(
          ({ specifier }) => specifier.startsWith('.') && !/\.(tsx?|json|css|html)(\?\w+)?$/.test(specifier),
        )
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(vague).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('has no two folders that use each other', () => {
    const uses = new Map(layers.map(({ folder, uses }) => [folder, uses]));
    const mutual = layers.flatMap(({ folder, uses: used }) =>
      used.filter((other) => uses.get(other)?.includes(folder)).map((other) => `${folder} ↔ ${other}`),
    );
    expect(mutual).toEqual([]);
  });

  it.each([
    ['lib/page/grid.ts', "import * as z from 'zod/mini';"],
    ['lib/page/grid.ts', "import { isDay } from '../domain/day.ts';"],
    ['lib/collect/standing.ts', "import { openStore } from '../store/open.ts';"],
    ['lib/interpret/interpret.ts', "import {\n  worklist,\n} from '../collect/worklist.ts';"],
    ['lib/messages/bus.ts', "import * as z from 'zod/mini';"],
    ['lib/store/open.ts', "import type { WatchEvent } from '../messages/contract.ts';"],
    ['lib/panel/state.ts', "import browser from 'webextension-polyfill';"],
    ['components/app.tsx', "export { openStore } from '../lib/store/open.ts';"],
    ['components/app.tsx', "const store = await import('../lib/store/open.ts');"],
    ['entrypoints/background/index.ts', "import browser from 'webextension-polyfill';"],
    ['entrypoints/page.content/index.ts', "import { tabs } from '../../lib/browser/tabs.ts';"],
    ['lib/helpers/text.ts', ''],
  ])('refuses in %s: %s', (file, code) => {
    const outside = breachesOf(file, importsIn(code));
    expect(outside).toHaveLength(1);
  });

  it.each([
    ['lib/page/grid.ts', "import type { Region } from '../domain/reading.ts';"],
    ['lib/messages/validators.ts', "import * as z from 'zod/mini';"],
    ['components/app.tsx', "import type { Letter } from '../lib/letters/letter.ts';"],
    ['lib/browser/tabs.ts', "import browser from 'webextension-polyfill';"],
  ])('allows in %s: %s', (file, code) => {
    expect(breachesOf(file, importsIn(code))).toEqual([]);
  });
});
