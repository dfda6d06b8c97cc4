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

/**
 * Keeps what runs in somebody's page small. In built code the words that cross the port go by letters, on both sides of
 * it: their names would be a twentieth of the reader. And WXT's wrapper around `main` is left out, which in a production
 * build does nothing but take room.
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
    const [imported] = /wxt-content-script-main-world-entrypoint/.test(id)
      ? (/^import definition from .+$/m.exec(code) ?? [])
      : [];
    return imported && process.env.NODE_ENV === 'production'
      ? `${imported}\nexport default definition.main();`
      : undefined;
  },
});
