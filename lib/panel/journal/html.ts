import { escapeHtml } from '../../letters/html.ts';

/** A piece of markup: made only by `html`, so that text never becomes markup. */
export type Html = { readonly text: string };

/** Markup with values in it; what is no markup itself is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const text = parts.reduce((made, part, at) => {
    const value = values[at - 1] ?? '';
    return made + (typeof value === 'string' ? escapeHtml(value) : value.text) + part;
  });
  return { text };
}

/** One after another; `instead` where there is nothing. */
export function joined(pieces: readonly Html[], instead: Html = { text: '' }): Html {
  const text = pieces.map((piece) => piece.text).join('\n');
  return text.trim() === '' ? instead : { text };
}
