const compiled = new Map<string, RegExp>();

/** A pattern of whole words. An empty source matches nothing. */
export function word(source: string, flags = ''): RegExp {
  const key = `${flags}:${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const made =
    source === '' ? /$^/ : new RegExp(`(?<![a-z0-9])(?:${withMasks(source)})(?![a-z0-9])`, `d${flags}`);
  compiled.set(key, made);
  return made;
}

/** In word lists `~` is anything read already, `~inv` an invoice; what was read also counts as a word (`\w+`). */
const withMasks = (source: string): string =>
  source.replace(/\[[^\]]*\]|~inv|~|\\w/g, (part) => masks[part] ?? part);

const masks: Readonly<Record<string, string>> = { '~': '[~§¶]', '~inv': '¶', '\\w': '[\\w~§¶]' };

export const has = (text: string, source: string): boolean => word(source).test(text);

/** A piece for a longer pattern. */
export const group = (source: string): string => `(?:${source || '(?!)'})`;
