/**
 * Sample pages in the manner of known accounting systems, each with what a careful person reads off it. One folder a
 * system; `list.html` beside `list.json`. An expectation's `url` is the address the page is served under; `byLoadDay`
 * names fields that count from the day the page was loaded, `generic` what is expected otherwise without a profile.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Day } from '../../../lib/domain/day.ts';

/** The day all pages are judged on. */
export const systemsToday = '2026-05-14' as Day;

export type SystemPage = {
  /** "odoo/list". */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** What the page's frame shows, and under which address. */
  readonly frame: { readonly url: string; readonly html: string } | null;
  readonly expected: object;
  /** The same for a reader without profile, null where that reader is not asked. */
  readonly generic: object | null;
  readonly byLoadDay: readonly string[];
};

const folder = new URL('./', import.meta.url);

/** Every page there is, by system. */
export function systemPages(): readonly SystemPage[] {
  const systems = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return systems.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => pageOf(`${name}/${file.replace(/\.json$/, '')}`)),
  );
}

function pageOf(name: string): SystemPage {
  const { byLoadDay, generic, ...expected } = expectationOf(name);
  // Without its profile a book is known by other words.
  const { book: _, ...anyBook } = expected;
  const html = read(`${name}.html`);
  const { url } = expected;
  const source = /<iframe[^>]* src="([^"]+)"/.exec(html)?.[1];
  const framed = existsSync(new URL(`${name}.frame.html`, folder));
  return {
    name,
    url,
    html,
    frame:
      framed && source
        ? { url: new URL(source.replaceAll('&amp;', '&'), url).href, html: read(`${name}.frame.html`) }
        : null,
    expected: { error: null, problems: [], ...expected },
    generic: generic === null ? null : { error: null, problems: [], ...anyBook, ...generic },
    byLoadDay: byLoadDay ?? [],
  };
}

type Expectation = {
  readonly url: string;
  readonly book?: object;
  readonly byLoadDay?: readonly string[];
  readonly generic?: object | null;
};

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const expectationOf = (name: string): Expectation => JSON.parse(read(`${name}.json`));
