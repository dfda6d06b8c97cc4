/** npm run worklist -- backup.json [--today YYYY-MM-DD] [--json FILE]: the worklist of a saved file, with reasons. */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isDay } from '../../lib/domain/day.ts';
import { worklistsOf } from './worklist-file.ts';
import { worklistJson, worklistText } from './worklist-report.ts';

const { values, positionals } = parseArgs({
  options: { today: { type: 'string' }, json: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
const today = values.today ?? Temporal.Now.plainDateISO().toString();
const why: { readonly [code: string]: string } = {
  'not-a-backup': 'this is not a file saved by Dunlin (Settings → Save everything as one file)',
  newer: 'a newer Dunlin saved this file',
  damaged: 'the file is damaged',
  locked: 'the file stands behind a passphrase; save it without one',
};

if (file === undefined || positionals.length > 1)
  quit('one file saved by Dunlin, please: npm run worklist -- backup.json');
if (!isDay(today)) quit(`--today: not a day: ${today}`);
const text = await readFile(file, 'utf8').catch((error: Error) => quit(`${file}: ${error.message}`));
const books = await worklistsOf(text, today);
if (!books.ok) quit(`${file}: ${why[books.error] ?? books.error}`);
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ today, books: worklistJson(books.value) }, null, 2)}\n`);

// The store in memory still listens for other panels: leave it once everything is written.
process.stdout.write(`${worklistText(books.value)}\n`, () => process.exit(0));

function quit(message: string): never {
  console.error(message);
  process.exit(1);
}
