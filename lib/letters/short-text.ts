import { shortFor } from './catalogue/short/index.ts';
import { type ComposeFrom, contextFor } from './compose.ts';
import type { Letter } from './letter.ts';
import { paragraphs, plain } from './plain.ts';
import { parseTemplate, render } from './template.ts';
import { wordingOf } from './wording.ts';

/** The letter in a line or two, for a text message or a chat; null where the text has no short form. */
export function shortText(of: ComposeFrom): string | null {
  const { template, language } = wordingOf(of.contact, of.today, of.wording ?? {});
  const source = shortFor(template, language);
  if (source === null) return null;
  const parsed = parseTemplate({ subject: '', opening: source, closing: '' });
  if (!parsed.ok) throw new Error(`short text ${template}: ${JSON.stringify(parsed.error)}`);
  return plain(render(parsed.value, contextFor(of)).opening);
}

/** The letter as its short form says it, for the checks: no more of its words leave. */
export const asShort = (letter: Letter, short: string): Letter => ({
  ...letter,
  subject: '',
  opening: [],
  closing: paragraphs(short),
});
