/**
 * `node tests/tools/truth.ts [name…]`: reads the sample pages of known systems with and without their profiles, pages of
 * no known system, pages drawn by grid libraries (these in a real browser, unless `--offline`), pages generated from
 * books, and what every locale prints; says for each what was right, withheld, asked and wrong. Ends with 1 where
 * anything is wrong.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { everyLocale, readAmounts, readDays, sumOf } from '../interpret/locales/every-locale.ts';
import { scoreGenerated } from '../interpret/score-generated.ts';
import { differences } from '../sites/compare.ts';
import { readOffline } from '../sites/systems/read-offline.ts';
import { scoreOf } from '../sites/systems/score.ts';
import { systemPages } from '../sites/systems/system-pages.ts';
import { unseenPages } from '../sites/unseen/unseen-pages.ts';
import { findOrInstallBrowser } from './browser-path.ts';
import { buildIfStale } from './build.ts';
import { readGrids } from './truth-grids.ts';
import { addTo, emptyTally, heading, line, tallyOf } from './truth-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { detail: { type: 'boolean' }, json: { type: 'boolean' }, offline: { type: 'boolean' } },
});
const wanted = ({ name }: { readonly name: string }): boolean =>
  positionals.length === 0 || positionals.some((one) => name.startsWith(one));

type Judged = {
  readonly name: string;
  readonly page: Parameters<typeof readOffline>[0];
  readonly expected: object;
  readonly profiles: boolean;
};

const systems = systemPages()
  .filter(wanted)
  .flatMap((page): Judged[] => [
    { name: page.name, page, expected: page.expected, profiles: true },
    ...(page.generic
      ? [{ name: `${page.name} (generic)`, page, expected: page.generic, profiles: false }]
      : []),
  ]);
const unseen = unseenPages()
  .filter(wanted)
  .map((page): Judged => ({ name: page.name, page, expected: page.expected, profiles: false }));

const all = [
  ['systems', await judge(systems)],
  ['unseen', await judge(unseen)],
  ['grids', await judgeGrids()],
] as const;
console.log(heading);
for (const [name, tally] of all) console.log(line(`all ${name}`, tally));
if (positionals.length === 0) {
  for (const [name, tally] of Object.entries(scoreGenerated()))
    console.log(line(`generated, ${name}`, tally));
  const locales = everyLocale();
  for (const [name, read] of [
    ['amounts', readAmounts],
    ['days', readDays],
  ] as const) {
    const sum = sumOf(locales.map(read));
    const { right, withheld, asked, wrong } = sum;
    const readable = right + withheld + asked + wrong.length;
    console.log(
      line(`${name} of ${locales.length} locales`, {
        readable,
        right,
        withheld,
        asked,
        wrong: wrong.length,
        questions: 0,
      }),
    );
    if (wrong.length > 0) process.exitCode = 1;
  }
}
if (all.some(([, { wrong }]) => wrong > 0)) process.exitCode = 1;

async function judge(pages: readonly Judged[]) {
  const sum = emptyTally();
  console.log(heading);
  for (const { name, page, expected, profiles } of pages) {
    const read = await readOffline(page, { profiles });
    if (values.json) console.log(JSON.stringify(read, null, 1));
    const score = scoreOf(expected, read);
    const tally = tallyOf(score, read.questions.length);
    addTo(sum, tally);
    console.log(line(name, tally));
    if (values.detail)
      for (const text of differences(expected, read, new URL(page.url).origin)) console.log(`   ${text}`);
  }
  return sum;
}

async function judgeGrids() {
  const sum = emptyTally();
  if (values.offline) return sum;
  const browser = await findOrInstallBrowser();
  if (!browser.ok) throw new Error(browser.error);
  await buildIfStale();
  console.log(heading);
  for await (const [name, tally] of readGrids(wanted)) {
    addTo(sum, tally);
    console.log(line(name, tally));
  }
  return sum;
}
