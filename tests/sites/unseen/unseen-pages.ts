/**
 * Pages of no known system, made up to be awkward: each shows one thing that accounting pages do ("dates--yymmdd"),
 * beside what a careful person reads off it. Nothing in the reader knows them. `questions` is how many such a person
 * would have to ask.
 */
import { readdirSync, readFileSync } from 'node:fs';

export type UnseenPage = {
  /** "dates--yymmdd-swedish". */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly frame: null;
  readonly expected: { readonly kind: string; readonly questions: number };
};

const folder = new URL('./', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export const unseenPages = (): readonly UnseenPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const { url, ...expected } = JSON.parse(read(file));
      return { name, url, html: read(`${name}.html`), frame: null, expected };
    });
