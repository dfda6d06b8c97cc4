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

/** What is checked: of a letter that leaves in its short form those words alone; null: it leaves whole. */
export const leaving = (letter: Letter, short: string | null): Letter =>
  short === null ? letter : { ...letter, subject: '', opening: [], closing: paragraphs(short) };
