/**
 * `node tests/tools/truth.ts [name…]`: reads the sample pages of known systems with and without their profiles and
 * prints, for each, what was right, withheld, asked and wrong. Ends with 1 where anything is wrong.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { differences } from '../sites/compare.ts';
import { readOffline } from '../sites/systems/read-offline.ts';
import { scoreOf } from '../sites/systems/score.ts';
import { systemPages } from '../sites/systems/system-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { detail: { type: 'boolean' }, json: { type: 'boolean' } },
});
const pages = systemPages().filter(
  ({ name }) => positionals.length === 0 || positionals.some((one) => name.startsWith(one)),
);
const sums = { readable: 0, right: 0, withheld: 0, asked: 0, wrong: 0 };
const width = Math.max(...pages.map(({ name }) => name.length)) + 10;
console.log(`${'page'.padEnd(width)} readable  right withheld  asked  wrong  questions`);
for (const page of pages) {
  for (const [expected, profiles] of [
    [page.expected, true],
    [page.generic, false],
  ] as const) {
    if (!expected) continue;
    const read = await readOffline(page, { profiles });
    if (values.json) console.log(JSON.stringify(read, null, 1));
    const score = scoreOf(expected, read);
    const counts = {
      readable: score.readable,
      right: score.right,
      withheld: score.withheld.length,
      asked: score.asked.length,
      wrong: score.wrong.length,
    };
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += counts[key];
    const name = page.name + (profiles ? '' : ' (generic)');
    console.log(line(name, counts, read.questions.length));
    if (values.detail)
      for (const text of differences(expected, read, new URL(page.url).origin)) console.log(`   ${text}`);
  }
}
console.log(line('all', sums, null));
if (sums.wrong > 0) process.exitCode = 1;

function line(name: string, counts: typeof sums, questions: number | null): string {
  const { readable, right, withheld, asked, wrong } = counts;
  const cells = [
    [readable, 8],
    [right, 6],
    [withheld, 8],
    [asked, 6],
    [wrong, 6],
    [questions ?? '', 10],
  ] as const;
  return `${name.padEnd(width)} ${cells.map(([value, size]) => String(value).padStart(size)).join(' ')}`;
}
