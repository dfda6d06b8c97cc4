import { remember } from './remember.ts';

/** The decimal mark usual in a language, '' where the tag is none. */
export const decimalMarkOf = remember((lang: string): string => {
  try {
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '';
  } catch {
    // A page may claim any language; what is no tag is no hint.
    return '';
  }
});
