import { type Language, language } from '../domain/language.ts';
import { spoken } from './labels/words/person.ts';
import { tidy } from './tidy.ts';

const code = /^([a-z]{2})(?:[-_][a-z]{2})?$/i;

/** The names of our languages in all languages that pages come in. */
function namedLanguages(): ReadonlyMap<string, Language> {
  const names = Object.keys(spoken).flatMap((shown) => {
    const naming = new Intl.DisplayNames(shown, { type: 'language' });
    return language.options.map((one) => [(naming.of(one) ?? one).toLowerCase(), one] as const);
  });
  return new Map(names);
}

let named: ReadonlyMap<string, Language> | null = null;

/** The language of ours that a cell names ("German", "Deutsch", "de-AT"); null where it names none. */
export function languageIn(text: string): Language | null {
  const shown = tidy(text).toLowerCase();
  named ??= namedLanguages();
  return named.get(shown) ?? language.safeParse(code.exec(shown)?.[1]).data ?? null;
}
