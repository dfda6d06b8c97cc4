import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { pageWords } from '../../lib/messages/page-words.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** By name, what stands for it in built code: a letter, or the same one twice. */
const letters = new Map(
  [pageWords.selectors, pageWords.patterns, pageWords.names]
    .flatMap(Object.keys)
    .map((name, at) => [name, alphabet.charAt(at % 52).repeat(Math.ceil((at + 1) / 52))]),
);

const shorten = (name: string): string => letters.get(name) ?? name;

/** What a content script runs, called; without what it says of itself, which is for the build. */
function mainOf(entry: string): string {
  const source = readFileSync(entry, 'utf8');
  const [, main] = /^ {2}main: (\w+),$/m.exec(source) ?? [];
  const [, from] = new RegExp(`^import { ${main} } from '(.+)';$`, 'm').exec(source) ?? [];
  if (!from) throw new Error(`${entry} does not import its main`);
  return `import { ${main} } from '${path.posix.join(path.posix.dirname(entry), from)}';\nexport default ${main}();`;
}

/**
 * Keeps what runs in somebody's page small. In built code the words that cross the port go by letters, on both sides of
 * it: their names would be a twentieth of the reader. And WXT's wrapper around `main` is left out with all that describes
 * the script, which in a production build does nothing but take room.
 */
export const smallPageScripts = (): Plugin => ({
  name: 'small-page-scripts',
  // The sources as they are written.
  enforce: 'pre',
  transform(code, id) {
    if (/\/lib\/page\//.test(id))
      return code.replace(/\bwords\.(\w+)/g, (_, name: string) => `words.${shorten(name)}`);
    if (/\/lib\/messages\/(cells\/|understood)/.test(id))
      return code.replace(
        /\b(pageWords\.\w+)\.(\w+)/g,
        (_, of: string, name: string) => `${of}.${shorten(name)}`,
      );
    if (/\/lib\/messages\/page-words\.ts$/.test(id))
      return code.replace(/^(\s*)(\w+)(?=:)/gm, (_, lead: string, name: string) => lead + shorten(name));
    const [, entry] = /wxt-content-script-main-world-entrypoint/.test(id)
      ? (/^import definition from "(.+)";$/m.exec(code) ?? [])
      : [];
    return entry && process.env.NODE_ENV === 'production' ? mainOf(entry) : undefined;
  },
});
