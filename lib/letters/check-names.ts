import type { Template as Parsed } from 'liquidjs';
import { engine } from './engine.ts';
import { nearest } from './nearest.ts';
import { fieldSynonymOf, synonymOf } from './synonyms.ts';
import { variables } from './variables/index.ts';
import { invoiceFields } from './variables/invoice-fields.ts';
import { lists } from './variables/lists.ts';

/** A name that means nothing, and the one that may have been meant. Lines and columns count from 1. */
export type UnknownName = {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly didYouMean: string | null;
};

const known: readonly string[] = [...Object.keys(variables), ...Object.keys(lists)];
const fields = Object.keys(invoiceFields);

/** Every name of a parsed part that is neither a variable, a list, nor a field of a line in a loop. */
export function unknownNames(parsed: readonly Parsed[], source: string): readonly UnknownName[] {
  const loops = new Set([...source.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s/g)].map(([, name]) => name ?? ''));
  const { variables: named, locals } = engine.analyzeSync([...parsed], { partials: false });
  const own = new Set(['forloop', ...Object.keys(locals)]);
  return Object.values(named)
    .flat()
    .flatMap(({ segments, location }) => {
      const [root = '', ...rest] = segments.map(String);
      const name = [root, ...rest].join('.');
      const { row: line, col: column } = location;
      if (loops.has(root)) {
        const [field] = rest;
        if (field === undefined || fields.includes(field)) return [];
        const near = fieldSynonymOf(field) ?? nearest(field, fields);
        return [{ name, line, column, didYouMean: near && `${root}.${near}` }];
      }
      if (own.has(root) || known.includes(name)) return [];
      return [{ name, line, column, didYouMean: synonymOf(name) ?? nearest(name, known) }];
    });
}
