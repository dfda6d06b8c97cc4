import { afterEach, describe, expect, it } from 'vitest';
import { chooseTexts, languageFor } from '../../../lib/panel/texts/choose-texts.ts';
import { de } from '../../../lib/panel/texts/de.ts';
import { en } from '../../../lib/panel/texts/en.ts';
import { texts, useCatalogue } from '../../../lib/panel/texts/texts.ts';

/** Every path to a text with what stands there: a text itself, or how many values it takes. */
function pathsOf(of: unknown, path = ''): [string, string][] {
  if (typeof of === 'string') return [[path, 'text']];
  if (typeof of === 'function') return [[path, 'words']];
  if (typeof of !== 'object' || of === null) return [[path, typeof of]];
  return Object.entries(of).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}
const valueAt = (of: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), of);

afterEach(() => useCatalogue(en));

describe('the German catalogue', () => {
  it('holds every text that the English one holds, and no other', () => {
    expect(Object.fromEntries(pathsOf(de))).toEqual(Object.fromEntries(pathsOf(en)));
  });

  it('takes as many values for each text', () => {
    const words = pathsOf(en).filter(([, kind]) => kind === 'words');
    const differ = words.filter(([path]) => {
      const [ours, theirs] = [valueAt(de, path), valueAt(en, path)];
      return typeof ours === 'function' && typeof theirs === 'function' && ours.length > theirs.length;
    });
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  it('leaves only names and marks as they are in English', () => {
    const texts = pathsOf(en).filter(([, kind]) => kind === 'text');
    const same = texts.filter(([path]) => valueAt(en, path) === valueAt(de, path));
    const words = same.map(([path]) => String(valueAt(en, path))).filter((text) => /[a-z]{3}/.test(text));
    expect([...new Set(words)].sort()).toEqual([
      'April',
      'August',
      'Dunlin',
      'Enter',
      'Europe/Lisbon',
      'Filter',
      'Gmail',
      'Mia Lund',
      'Name',
      'November',
      'Portal',
      'September',
      'Standard',
      'Status',
      'Text',
      'WhatsApp',
    ]);
  });

  it('has no text that is empty but where English has none', () => {
    const empty = pathsOf(de).filter(([path, kind]) => kind === 'text' && valueAt(de, path) === '');
    expect(empty.filter(([path]) => valueAt(en, path) !== '')).toEqual([]);
  });
});

describe('the language of the panel', () => {
  it.each([
    ['de', ['en-GB'], 'de'],
    [null, ['de-AT', 'en'], 'de'],
    [null, ['fr', 'de'], 'de'],
    [null, ['ja'], 'en'],
    ['xx', [], 'en'],
    ['constructor', ['toString'], 'en'],
  ] as const)('chosen %j, browser %j: %s', (chosen, ofBrowser, expected) => {
    expect(languageFor(chosen, ofBrowser)).toBe(expected);
  });

  it('is in force once it was chosen', async () => {
    expect(await chooseTexts('de')).toBe('de');
    expect(texts.frame.settings).toBe('Einstellungen');
  });
});
