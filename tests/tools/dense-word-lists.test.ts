import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { labelKeys } from '../../lib/interpret/labels/label-keys.ts';
import { fold } from '../../lib/interpret/status/fold.ts';
import { denseWordLists } from './dense-word-lists.ts';
import { root } from './run.ts';

/** Shapes and the list of languages hold no words. */
const wordless = ['index.ts', 'vocabulary.ts', 'words.ts'];
const inFolder = (folder: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => !wordless.includes(name))
    .map((name) => path.join(root, folder, name));
const labels = [
  ...inFolder('lib/interpret/labels/words'),
  ...inFolder('lib/interpret/labels/languages'),
  path.join(root, 'lib/interpret/csv/import-words.ts'),
];
const states = ['words.ts', 'further-words.ts'].map((name) => path.join(root, 'lib/interpret/status', name));

const folded = (list: string): readonly string[] => [...new Set(list.split(';').map(fold).filter(Boolean))];

/** What a file exports, as its author wrote it or as it is built. */
async function listsOf(code: string, file: string): Promise<unknown> {
  const { code: plain } = await transformWithOxc(code, file);
  // Lists of other files stand in this one's place: they are looked at by themselves.
  const alone = plain.replace(/^import \{ (\w+) \} from .+$/gm, 'const $1 = {};');
  return import(`data:text/javascript,${encodeURIComponent(alone)}`);
}

function built(code: string, file: string): string {
  const { transform } = denseWordLists();
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing');
  const made: unknown = Reflect.apply(transform, undefined, [code, file.replaceAll(path.sep, '/')]);
  if (typeof made !== 'string') throw new Error(`${file} is left as it is`);
  return made;
}

/** The lists with their words as they are looked up. */
const looked = (lists: unknown, keysOf: (list: string) => readonly string[]): unknown =>
  typeof lists === 'string'
    ? keysOf(lists)
    : Object.fromEntries(Object.entries(Object(lists)).map(([name, list]) => [name, looked(list, keysOf)]));

describe('a word list in built code', () => {
  it.each([
    ...labels.map((file) => [path.basename(file), file, labelKeys] as const),
    ...states.map((file) => [path.basename(file), file, folded] as const),
  ])('says the same in fewer letters: %s', async (_, file, keysOf) => {
    const source = readFileSync(file, 'utf8');
    const dense = built(source, file);
    const written = looked(await listsOf(source, file), keysOf);
    expect(looked(await listsOf(dense, file), keysOf)).toEqual(written);
    expect(dense.length).toBeLessThan(source.length);
  });

  it('other files are left alone', () => {
    expect(() => built('export const a = { b: `C; d` };\n', '/lib/interpret/tidy.ts')).toThrow(
      'left as it is',
    );
  });
});
