import type { LanguagePort } from '../../lib/panel/ports.ts';
import { chooseTexts, isPanelLanguage, languageFor } from '../../lib/panel/texts/choose-texts.ts';

/** Kept where it is known at once, before the store is open: words are needed for the first paint. */
const key = 'dunlin-language';

export function createLanguagePort(): LanguagePort {
  const kept = localStorage.getItem(key);
  return {
    chosen: isPanelLanguage(kept) ? kept : null,
    choose(language) {
      if (language === null) localStorage.removeItem(key);
      else localStorage.setItem(key, language);
      location.reload();
    },
  };
}

/** Puts the catalogue in force, and says in the document which language it is in. */
export async function speak(): Promise<void> {
  const language = languageFor(localStorage.getItem(key), navigator.languages);
  document.documentElement.lang = await chooseTexts(language);
}
