/**
 * npm start [-- --seed N]: sample books in a browser with Dunlin beside them. With a display it stays open until the
 * window is closed or Ctrl-C; without one it prints what the panel shows, saves pictures and ends.
 */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { addDays, type Day, dayInZone, weekday } from '../../lib/domain/day.ts';
import { type Harness, launch } from '../browser/harness.ts';
import { readSite } from '../browser/panel-page.ts';
import { startSites } from '../sites/server.ts';
import { findOrInstallBrowser } from './browser-path.ts';
import { buildIfStale } from './build.ts';
import { onStop, root } from './run.ts';
import { hasDisplay, type Screen, startScreen } from './screen.ts';
import { tour } from './tour.ts';

const size = { width: 1600, height: 900 };
const endings: (() => Promise<void>)[] = [];

onStop(endAll);
try {
  await start(seedAsked());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await endAll();

async function start(seed: number): Promise<void> {
  const found = await findOrInstallBrowser();
  if (!found.ok) throw new Error(found.error);
  if ((await buildIfStale()) === 'built') console.log('Built the extension.');
  const watched = hasDisplay();
  const today = watched ? null : workday(dayInZone(new Date().toISOString(), Temporal.Now.timeZoneId()));
  const sites = today ? await startSites({ seed, today }) : await startSites({ seed });
  endings.push(() => sites.close());
  console.log(`Sample books (seed ${seed}): ${sites.url}`);
  if (today) console.log(`Nobody is reminded on a weekend: shown as on Monday, ${today}.`);
  const screen = watched ? null : await startScreen(size.width, size.height);
  if (screen) endings.push(() => screen.close());
  const harness = await launch({
    size,
    headless: !watched && !screen,
    network: watched ? 'open' : 'this-machine',
    ...(screen ? { display: screen.display } : {}),
  });
  endings.push(() => harness.close());
  const url = sites.pages['invoices-all'] ?? sites.url;
  const { page, panel } = await openLedger(harness, url, today);
  if (!watched) return print(page, panel, screen);
  console.log('The panel is open beside them. Close the window or press Ctrl-C to end.');
  await new Promise<void>((resolve) => harness.browser.once('disconnected', () => resolve()));
}

/** The day after the weekend; null on any other day, which needs no replacing. */
function workday(day: Day): Day | null {
  return weekday(day) < 6 ? null : addDays(day, 8 - weekday(day));
}

async function openLedger(
  harness: Harness,
  url: string,
  today: Day | null,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  await harness.grant(url);
  const [page = await harness.browser.newPage()] = await harness.browser.pages();
  await page.goto(url);
  const panel = await harness.openPanel(page, today ? { today } : {});
  await readSite(panel);
  return { page, panel };
}

async function print(page: Page, panel: Page, screen: Screen | null): Promise<void> {
  const shots = path.join(root, '.output', 'shots');
  await tour({ page, panel, shots, say: (line) => console.log(line) });
  const whole = path.join(shots, 'window.png');
  if (await screen?.picture(whole)) console.log(`  ${whole}`);
}

function seedAsked(): number {
  const { seed = '1' } = parseArgs({ options: { seed: { type: 'string' } } }).values;
  const number = Number(seed);
  if (!Number.isSafeInteger(number) || number < 0) {
    console.error(`--seed takes a whole number, not ${seed}`);
    process.exit(2);
  }
  return number;
}

/** Last started, first ended. */
async function endAll(): Promise<void> {
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch(() => undefined);
}
