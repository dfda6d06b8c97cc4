import { cleanText } from '../../domain/text/clean-text.ts';
import type { SentCell } from '../contract.ts';
import { pageWords, rawNames, tipNames } from '../page-words.ts';
import { addressOf } from './address.ts';

/** One cell as understood; what is absent is empty or undefined. */
export type Cell = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly datetime?: string | undefined;
  readonly value?: string | undefined;
  readonly parts?: readonly string[] | undefined;
};

/** Attributes of the cell, or of what inside it carries its whole text. */
export type Bearer = { readonly [name in string]?: string };

const unseen = new RegExp(pageWords.patterns.unseen, 'iu');
/** The end of a shortened text. */
const cut = /(…|\.\.\.\)?)$/;

export const clean = (text: string): string => cleanText(text, unseen);

/** @param base what addresses of the page count from */
export const cellOf = ({ text, told = [], hrefs = [], alt, value, parts }: SentCell, base: string): Cell =>
  told.length + hrefs.length > 0 || alt || value || parts
    ? withAttributes(text, told.map(Object.fromEntries), {
        title: alt && clean(alt),
        href: hrefs.map((raw) => addressOf(raw, base)).find(Boolean),
        value,
        parts,
      })
    : { text };

/** A cell of this text, with what the attributes of its bearers add. */
export const withAttributes = (
  text: string,
  bearers: readonly Bearer[],
  known: Omit<Cell, 'text'>,
): Cell => ({
  text,
  title: titleOf(bearers, text) || known.title || undefined,
  href: known.href,
  datetime: bearers.map(({ datetime }) => datetime).find(Boolean),
  value: known.value || bearers.map(rawValue).find(Boolean) || undefined,
  parts: known.parts,
});

function titleOf(bearers: readonly Bearer[], text: string): string | undefined {
  const names = !text || cut.test(text) ? [...tipNames, 'aria-label'] : tipNames;
  for (const bearer of bearers) {
    for (const name of names) {
      const title = clean(bearer[name] ?? '');
      if (title && title !== text && !/<\w/.test(title)) return title;
    }
  }
  return undefined;
}

/** A machine's value; of `status,=,Overdue` what stands after the second comma. */
const rawValue = (bearer: Bearer): string =>
  clean(rawNames.map((name) => bearer[name]).find(Boolean) ?? '').replace(/^[a-z]\w*,\W+,/i, '');
