const oddities =
  /[\u00a0\u202f\u2007\u2009\u200a\t\r\n]|\s\s|^\s|\s$|[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/;

/**
 * Text as a person sees it: no invisible marks, every run of blanks one blank, none at the ends. What turns digits round
 * is made visible instead: the amount behind it reads otherwise on the page.
 */
export function tidy(text: string): string {
  if (!oddities.test(text)) return text;
  return text
    .replaceAll('\u202e', '\ufffd')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters that may make a text untidy wherever they stand. */
const suspicious = /[^\S ]|[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/;

/** All texts of a column, tidy; the very same list where they are so already, which a look at all of them tells. */
export function tidyAll(texts: readonly string[]): readonly string[] {
  const all = `\0${texts.join('\0')}\0`;
  const tidied = !suspicious.test(all) && !['  ', '\0 ', ' \0'].some((blank) => all.includes(blank));
  return tidied ? texts : texts.map(tidy);
}

/** For comparing header words: tidy, lower case, no sort arrows, colons or trailing dots. */
export const plainWord = (text: string): string =>
  tidy(text)
    .replace(/[↑↓▲▼△▽⇅⇧⇩⌃⌄*:?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
