import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mutants } from './mutants.ts';

it.each(mutants)('what `npm run test:mutants` takes away stands in the code: %s', (_what, file, find) => {
  const source = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
  expect(source.includes(find), `${file} no longer holds ${find}`).toBe(true);
});
