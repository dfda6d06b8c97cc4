/** Whether a page that was made of hostile texts holds any markup but its own. */

const tags = /<(\/?[a-z!][^\s>/]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const names = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/** Tags and attributes of a page; each link by its scheme. */
export function markupOf(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of page.matchAll(tags)) {
    found.add(tag.toLowerCase());
    for (const [, name = '', value = ''] of attributes.matchAll(names)) {
      found.add(`${tag} ${name}`.toLowerCase());
      if (/^(href|src)$/i.test(name)) found.add(`to ${value.split(':')[0]?.toLowerCase()}`);
    }
  }
  return found;
}

/** What stands in a page and not in the ones it may be like. */
export const strange = (page: string, like: ReadonlySet<string>): readonly string[] =>
  [...markupOf(page)].filter((one) => !like.has(one)).map((one) => `markup ${one.slice(0, 60)}`);

const entities: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A page's words as a person sees them. */
export const shownText = (page: string): string =>
  page.replace(tags, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
