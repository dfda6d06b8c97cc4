/** `npm run parse -- notes.json [--json FILE]`: prints the structure found in typed sentences, by id. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { notesFile, parseNotes } from './parse-notes.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [path] = positionals;
if (!path || positionals.length > 1) {
  console.error('Usage: npm run parse -- notes.json [--json FILE]');
  process.exit(1);
}
try {
  const parsed = JSON.stringify(parseNotes(notesFile(JSON.parse(readFileSync(path, 'utf8')))), null, 2);
  if (values.json) writeFileSync(values.json, `${parsed}\n`);
  else console.log(parsed);
} catch (error) {
  console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
