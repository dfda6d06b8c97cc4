import type { Plugin } from 'vite';
import { labelKeys } from '../../lib/interpret/labels/label-keys.ts';
import { fold } from '../../lib/interpret/status/fold.ts';

const folded = (list: string): readonly string[] => [...new Set(list.split(';').map(fold).filter(Boolean))];

/** Which files hold nothing but lists of words, and the form in which their words are looked up. */
const forms: readonly (readonly [RegExp, (list: string) => readonly string[]])[] = [
  [/\/lib\/interpret\/labels\/(?:words|languages)\/[\w-]+\.ts$/, labelKeys],
  [/\/lib\/interpret\/csv\/import-words\.ts$/, labelKeys],
  [/\/lib\/interpret\/status\/(?:further-)?words\.ts$/, folded],
];

/** A text that stands as a value, with nothing escaped or put in. */
const value = /(?<=:\s*)(?:`([^`\\$]*)`|'([^'\\\n]*)'|"([^"\\\n]*)")(?=,?\n)/g;

/**
 * Brings the word lists of built code into the form in which their words are looked up, each word once: a sixth less in
 * the package. Looking them up brings them into that form again, which changes nothing.
 */
export const denseWordLists = (): Plugin => ({
  name: 'dense-word-lists',
  // The sources as they are written.
  enforce: 'pre',
  transform(code, id) {
    const [, keysOf] = forms.find(([files]) => files.test(id)) ?? [];
    return (
      keysOf &&
      code.replace(value, (_, ...texts: (string | undefined)[]) =>
        JSON.stringify(keysOf(texts.slice(0, 3).find((text) => text !== undefined) ?? '').join(';')),
      )
    );
  },
});
