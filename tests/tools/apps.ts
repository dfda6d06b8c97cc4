/** npm run test:apps: installs a real accounting system, fills it, and reads its open invoices as `npm run read` does. */
import path from 'node:path';
import process from 'node:process';
import { compareInvoices } from './apps/compare-invoices.ts';
import { type Started, startLedgerSmb } from './apps/ledgersmb.ts';
import { install } from './apps/ledgersmb-install.ts';
import { listAddress } from './apps/ledgersmb-user.ts';
import { openInvoices, readOn } from './apps/open-invoices.ts';
import { findOrInstallBrowser } from './browser-path.ts';
import { buildIfStale } from './build.ts';
import { logIn } from './log-in.ts';
import { readPages } from './read-pages.ts';
import { onStop } from './run.ts';

const started: Started = [];
const stopAll = async () => {
  for (const stop of started.splice(0)) await stop();
};
onStop(stopAll);

const why = await install();
if (why) console.log(why);
else
  try {
    process.exitCode = await main();
  } finally {
    await stopAll();
    console.log('Stopped LedgerSMB and its database.');
  }

async function main(): Promise<0 | 1> {
  const browser = await findOrInstallBrowser();
  if (!browser.ok) throw new Error(browser.error);
  await buildIfStale();
  const origin = await startLedgerSmb(started);
  console.log(`LedgerSMB runs at ${origin} with ${openInvoices.length} open invoices.`);
  const address = new URL(listAddress, origin).href;
  const script = path.join(import.meta.dirname, 'apps', 'ledgersmb-login.ts');
  const prepare = (harness: Parameters<typeof logIn>[0]) => logIn(harness, script, address);
  let right = 0;
  for await (const read of readPages([address], { today: readOn, prepare })) {
    if (read.error) console.log(`not read: ${read.error}`);
    for (const { text } of read.questions) console.log(`asks: ${text}`);
    for (const { place, raw, why } of read.problems) console.log(`could not read ${place}: “${raw}”: ${why}`);
    for (const { number, differences } of compareInvoices(openInvoices, read.invoices)) {
      console.log(`${number}: ${differences.length === 0 ? 'as seeded' : differences.join('; ')}`);
      if (differences.length === 0) right++;
    }
  }
  console.log(`${right} of ${openInvoices.length} open invoices of LedgerSMB were read as seeded.`);
  return right === openInvoices.length ? 0 : 1;
}
