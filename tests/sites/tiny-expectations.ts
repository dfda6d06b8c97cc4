import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('expectations/', import.meta.url);

/** The expectations written by hand for the pages of the tiny books, by page name; see compare.ts. */
export function tinyExpectations(): { readonly [name: string]: object } {
  const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/** A file may say it is `like` another and state only what differs. */
function read(name: string): object {
  const own: object = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  if (!('like' in own) || typeof own.like !== 'string') return own;
  const { like, ...differing } = { ...own, like: own.like };
  return { ...read(like), ...differing };
}
