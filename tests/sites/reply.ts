import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Books } from './books.ts';
import type { View } from './pages/view.ts';
import { lists, records } from './routes.ts';

export type Reply = {
  readonly status: number;
  readonly body: string;
  readonly headers: { readonly [name: string]: string };
};

/** What the site answers to a request's path and query. */
export function replyTo(
  target: string | undefined,
  companies: readonly [Books, Books],
  otherOrigin: string,
): Reply {
  const { pathname, searchParams } = new URL(target ?? '/', 'http://site.example');
  if (pathname === '/') return movedTo(`/t/${companies[0].tenant}/invoices`);
  const [, area, second = '', name = '', id = ''] = pathname.split('/');
  if (area === 'assets') return asset(second);
  const books = area === 't' ? companies.find((one) => one.tenant === second) : undefined;
  const page = books && rendered(name, { books, query: searchParams, id, otherOrigin, companies });
  return page ? reply(200, page, 'text/html') : reply(404, 'There is no such page.', 'text/plain');
}

function rendered(name: string, view: View): string | null {
  const pages = view.id === '' ? lists : records;
  // A plain lookup would find what every object inherits.
  return Object.hasOwn(pages, name) ? (pages[name]?.(view) ?? null) : null;
}

/** No script may stand in a page: the sample site is as strict as a careful one. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src *";

const reply = (status: number, body: string, type: string): Reply => ({
  status,
  body,
  headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': contentPolicy },
});

const movedTo = (location: string): Reply => ({ status: 302, body: '', headers: { location } });

const types: { readonly [extension: string]: string } = { '.css': 'text/css', '.js': 'text/javascript' };

const assets = ['site.css', 'grid.js', 'half-loaded.js', 'changing.js'];

function asset(name: string): Reply {
  if (!assets.includes(name)) return reply(404, 'There is no such file.', 'text/plain');
  const body = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
  return reply(200, body, types[extname(name)] ?? 'text/plain');
}
