/** Markup that is safe to send. Everything put into an `html` template that is not markup already is escaped. */
export type Html = { readonly markup: string };

export type Content = Html | string | number | null | false | readonly Content[];

export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { markup: strings.map((text, at) => text + rendered(contents[at] ?? null)).join('') };
}

function rendered(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return isList(content) ? content.map(rendered).join('') : content.markup;
}

const isList = (content: Html | readonly Content[]): content is readonly Content[] => Array.isArray(content);

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Data for a page's own script: it can hold no end tag. */
export const jsonScript = (id: string, data: unknown): Html => ({
  markup: `<script type="application/json" id="${escaped(id)}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
});
