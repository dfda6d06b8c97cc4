/**
 * npm run test:mutants [-- words of some]: takes away one bound or one escape at a time, in a copy of the sources, and expects the fuzz run
 * to notice. Prints one line a mutant.
 */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, run } from './run.ts';

/** What is taken away: where it stands, what stands there, what comes instead. */
const mutants: readonly (readonly [what: string, file: string, find: string, instead: string])[] = [
  ['depth', 'lib/messages/bounds.ts', "if (depth === 0) return 'too deep';", ''],
  ['number of values', 'lib/messages/bounds.ts', 'values: 3_000_000', 'values: Infinity'],
  ['length of a text', 'lib/messages/bounds.ts', '  text: 100_000', '  text: Infinity'],
  ['all text', 'lib/messages/bounds.ts', 'allText: 30_000_000', 'allText: Infinity'],
  ['rows of a message', 'lib/messages/bounds.ts', 'rows: 20_000', 'rows: 1e9'],
  ['columns', 'lib/messages/bounds.ts', 'columns: 500', 'columns: 1e9'],
  ['short lists', 'lib/messages/bounds.ts', 'list: 1_000', 'list: 1e9'],
  ['regions', 'lib/messages/bounds.ts', 'regions: 2_000', 'regions: Infinity'],
  ['rows of a reading', 'lib/messages/bounds.ts', 'allRows: 200_000', 'allRows: Infinity'],
  ['keys of the prototype', 'lib/messages/bounds.ts', "['__proto__', 'constructor', 'prototype']", '[]'],
  [
    'known keys only',
    'lib/messages/validators.ts',
    'const facts = z.strictObject(',
    'const facts = z.object(',
  ],
  ['row numbers', 'lib/messages/validators.ts', 'text.check(z.regex(/^(0|[1-9]\\d{0,5})$/))', 'text'],
  ['links', 'lib/messages/validators.ts', 'link.test(href)', 'true'],
  ['times', 'lib/messages/validators.ts', 'loadedAt: instant', 'loadedAt: text as never'],
  ['equal lengths', 'lib/messages/validators.ts', 'column.text.length === id.length', 'true'],
  ['rows that are there', 'lib/messages/validators.ts', 'Number(row) < id.length', 'true'],
  ['order of events', 'lib/messages/frame-reading.ts', "if (event.seq !== this.next) return 'wrong';", ''],
  [
    'columns as announced',
    'lib/messages/region-rows.ts',
    'columns.length === this.cells.length &&',
    'true &&',
  ],
  ['readings of others', 'lib/messages/watch-client.ts', 'event.value.reading === this.id', 'true'],
  [
    'columns pointed at',
    'lib/messages/validators/pick-event.ts',
    'z.maximum(bounds.columns)',
    'z.maximum(1e9)',
  ],
  ['a column before the first', 'lib/messages/validators/pick-event.ts', 'z.minimum(0), ', ''],
  [
    'length of what is pointed at',
    'lib/messages/validators/pick-event.ts',
    'z.maxLength(2_000)',
    'z.maxLength(1e9)',
  ],
  ['lists pointed at', 'lib/messages/validators/pick-event.ts', 'z.maxLength(5)', 'z.maxLength(1e9)'],
  ['a list that is none', 'lib/messages/validators/pick-event.ts', 'z.minLength(1), ', ''],
  [
    'known keys of a place',
    'lib/messages/validators/pick-event.ts',
    'place: z.strictObject(',
    'place: z.object(',
  ],
  [
    'known keys of a list',
    'lib/messages/validators/pick-event.ts',
    'hooks: z.strictObject(',
    'hooks: z.object(',
  ],
  ['rows pointed in', 'lib/messages/validators/pick-event.ts', 'z.int().check(z.nonnegative())', 'z.int()'],
  [
    'how far it was scrolled',
    'lib/messages/validators/walk-event.ts',
    'z.number().check(z.nonnegative())',
    'z.number()',
  ],
  [
    'ways of a step',
    'lib/messages/validators/walk-event.ts',
    "z.enum(['scroll', 'next', 'more'])",
    'z.string()',
  ],
  ['name of a copy', 'lib/messages/validators/hand-event.ts', 'z.maxLength(300)', 'z.maxLength(1e9)'],
  ['kind of a copy', 'lib/messages/validators/hand-event.ts', "z.literal('application/pdf')", 'z.string()'],
  [
    'size of a copy',
    'lib/messages/validators/hand-event.ts',
    'z.maxLength(Math.ceil(largestFile / 3) * 4)',
    'z.maxLength(1e9)',
  ],
  ['what a copy begins with', 'lib/messages/validators/hand-event.ts', '/^JVBER[', '/^['],
  ['signs of a copy', 'lib/messages/validators/hand-event.ts', '[A-Za-z0-9+/]*={0,2}$/', '/'],
  ['a copy cut short', 'lib/messages/validators/hand-event.ts', 'data.length % 4 === 0', 'true'],
  ['lines in a calendar', 'lib/panel/journal/calendar.ts', ".replaceAll('\\n', '\\\\n')", ''],
  ['text turned round', 'lib/interpret/tidy.ts', ".replaceAll('\\u202e', '\\ufffd')", ''],
  ['escape of &', 'lib/letters/html.ts', "'&': '&amp;',", ''],
  ['escape of <', 'lib/letters/html.ts', "'<': '&lt;',", ''],
  ['escape of >', 'lib/letters/html.ts', "'>': '&gt;',", ''],
  ['escape of "', 'lib/letters/html.ts', "'\"': '&quot;',", ''],
  ["escape of '", 'lib/letters/html.ts', "\"'\": '&#39;',", ''],
  ['line breaks in a mail', 'lib/letters/plain.ts', ".replace(/[\\p{Cc}\\u2028\\u2029]+/gu, ' ')", ''],
  ['formulas', 'lib/numbers/csv-text.ts', 'value.replace(formula, "$1\'$2")', 'value'],
];

const [wanted = ''] = process.argv.slice(2);
const chosen = mutants.filter(([what]) => what.includes(wanted));
const copy = await mkdtemp(path.join(tmpdir(), 'dunlin-mutants-'));
let survivors = 0;
try {
  for (const folder of [
    'lib',
    'entrypoints',
    'tests/fuzz',
    'tests/tools',
    'tests/letters',
    'tests/collect',
    'package.json',
  ])
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  await expectRun('nothing taken away', true);
  for (const [what, file, find, instead] of chosen) await takeAway(what, file, find, instead);
} finally {
  await rm(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - survivors} of ${chosen.length} mutants noticed`);
process.exitCode = survivors === 0 ? 0 : 1;

async function takeAway(what: string, file: string, find: string, instead: string): Promise<void> {
  const at = path.join(copy, file);
  const source = await readFile(at, 'utf8');
  if (!source.includes(find)) throw new Error(`${file} no longer holds ${find}`);
  await writeFile(
    at,
    source.replace(find, () => instead),
  );
  await expectRun(what, false);
  await writeFile(at, source);
}

/** Runs the cases in the copy; says whether they came out as they should. */
async function expectRun(what: string, good: boolean): Promise<void> {
  const { code, output } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(copy, 'tests/tools/fuzz.ts'),
    '--runs=700',
    '--seed=1',
  ]);
  const asExpected = (code === 0) === good;
  if (!asExpected) survivors += 1;
  const sign = output.split('\n').find((line) => /^seed \d+ \(|^let in|crash/.test(line)) ?? '';
  console.log(`${asExpected ? 'good' : 'BAD '}  ${what}${good ? '' : `: ${sign.slice(0, 90)}`}`);
}
