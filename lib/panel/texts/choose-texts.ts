import { texts, useCatalogue } from './texts.ts';

/** Languages that the panel speaks, by their own names. */
export const panelLanguages = { en: 'English', de: 'Deutsch' } as const;
export type PanelLanguage = keyof typeof panelLanguages;

export const isPanelLanguage = (text: string | null): text is PanelLanguage =>
  text !== null && Object.hasOwn(panelLanguages, text);

/** The one chosen, else the first of the browser's that the panel speaks, else English. */
export function languageFor(chosen: string | null, ofBrowser: readonly string[]): PanelLanguage {
  if (isPanelLanguage(chosen)) return chosen;
  return ofBrowser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isPanelLanguage) ?? 'en';
}

/** Puts that language's catalogue in force; says which BCP 47 language the words are in. */
export async function chooseTexts(language: PanelLanguage): Promise<string> {
  if (language === 'de') useCatalogue((await import('./de.ts')).de);
  return texts.lang;
}
