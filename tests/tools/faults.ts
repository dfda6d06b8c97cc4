/**
 * npm run test:faults [-- --kills N --seed S]: kills the worker, the panel, the page and the whole browser while the panel
 * writes, and compares what it acknowledged with what is kept.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { faultRun } from '../faults/fault-run.ts';
import { findOrInstallBrowser } from './browser-path.ts';
import { buildIfStale } from './build.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '220' }, seed: { type: 'string', default: '1' } },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const started = performance.now();
const browser = await findOrInstallBrowser();
if (!browser.ok) throw new Error(browser.error);
await buildIfStale();
const report = await faultRun({ seed, kills, everyBrowser: 7 }, console.log);
const sum = (of: { readonly [name: string]: number }) => Object.values(of).reduce((all, one) => all + one, 0);
const listed = (of: { readonly [name: string]: number }) =>
  Object.entries(of)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
const good = report.lost.length + report.doubled.length + report.broken === 0 && report.behind <= 1;
console.log(`seed ${seed}, ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${sum(report.kills)} kills: ${listed(report.kills)}`);
console.log(`${sum(report.acknowledged)} writes acknowledged: ${listed(report.acknowledged)}`);
console.log(`${report.lost.length} lost, ${report.doubled.length} doubled, ${report.broken} half-written`);
console.log(`drafts at most ${report.behind} keystrokes behind`);
for (const words of report.lost) console.error(`lost: ${words}`);
for (const words of report.doubled) console.error(`doubled: ${words}`);
process.exitCode = good ? 0 : 1;
