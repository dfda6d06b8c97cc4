/** Reads pages the way a person's panel does: real browser, built extension, its content script, its interpretation. */
import type { Page } from 'puppeteer-core';
import type { Day } from '../../lib/domain/day.ts';
import { originsFor } from '../../lib/sites/index.ts';
import { type Harness, type LaunchOptions, launch } from '../browser/harness.ts';
import { pressAllow, readingOf } from '../browser/panel-page.ts';
import { type ReadJson, unread } from './read-json.ts';
import { settled } from './settled.ts';

export type ReadOptions = {
  readonly today?: Day;
  /** `127.0.0.1:8443`: every host name leads there. */
  readonly resolve?: string;
  /** Called once with the running browser, before the first page. */
  readonly prepare?: (harness: Harness) => Promise<void>;
  /** Another build than the production one. */
  readonly extension?: string;
  /** For one page, ms. */
  readonly limit?: number;
};

/** Reads the addresses one after another in one browser; each as if it were the first page ever read. */
export async function* readPages(
  urls: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadJson> {
  const harness = await launch(launchOptions(options));
  try {
    await options.prepare?.(harness);
    for (const url of urls) yield await readPage(harness, url, options);
  } finally {
    await harness.close();
  }
}

function launchOptions({ resolve, extension, prepare }: ReadOptions): LaunchOptions {
  return {
    network: 'open',
    size: { width: 1600, height: 1000 },
    ...(resolve ? { hostRules: `MAP * ${resolve},EXCLUDE 127.0.0.1`, anyCertificate: true } : {}),
    ...(extension ? { extension } : {}),
    ...(prepare ? { otherDrivers: true } : {}),
  };
}

async function readPage(harness: Harness, url: string, options: ReadOptions): Promise<ReadJson> {
  const limit = options.limit ?? 20_000;
  const end = performance.now() + limit;
  const page = await harness.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    const answer = await page.goto(url, { timeout: limit });
    if (answer && answer.status() >= 400) return unread(url, '', `The server answered ${answer.status()}.`);
    await page.waitForNetworkIdle({ idleTime: 250, timeout: 3000 }).catch(() => undefined);
    return await readInPanel(harness, page, options.today, end);
  } catch (error) {
    return unread(url, '', error instanceof Error ? error.message : String(error));
  } finally {
    await page.close();
  }
}

async function readInPanel(
  harness: Harness,
  page: Page,
  today: Day | undefined,
  end: number,
): Promise<ReadJson> {
  await grantOnce(harness, [...originsFor(page.url()), ...frameOrigins(page)]);
  const panel = await harness.openPanel(page, today ? { today } : {});
  try {
    let pressed = -Infinity;
    const ask = async () => {
      // A person, too, waits for what a click does before clicking again.
      if (performance.now() - pressed > 1500 && (await pressAllow(panel))) pressed = performance.now();
      return (await readingOf(panel)) as ReadJson | null;
    };
    // What is not there yet may still come; what was read is taken once it holds still.
    const json = await settled(ask, ({ kind }) => (kind === 'none' ? 1500 : 300), end);
    if (json) return json;
    // biome-ignore lint/performance/useDomNodeTextContent: only what a person sees
    const words = await panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
    return unread(page.url(), await page.title(), `Not read in time. The panel says: ${words.slice(0, 300)}`);
  } finally {
    await panel.close();
    await forget(page, harness.extensionId);
  }
}

const granted = new WeakMap<Harness, Set<string>>();

async function grantOnce(harness: Harness, origins: readonly string[]): Promise<void> {
  const known = granted.get(harness) ?? new Set();
  const fresh = origins.filter((origin) => !known.has(origin));
  if (fresh.length > 0) await harness.grant(...fresh);
  granted.set(harness, new Set([...known, ...fresh]));
}

/** So that no page is judged by what an earlier one left behind. */
async function forget(page: Page, extension: string): Promise<void> {
  const origin = `chrome-extension://${extension}`;
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

function frameOrigins(page: Page): string[] {
  const urls = page.frames().map((frame) => frame.url());
  return urls.filter((url) => /^https?:/.test(url)).flatMap((url) => originsFor(url));
}
