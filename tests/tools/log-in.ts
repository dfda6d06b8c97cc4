/** Runs a user's login script in the browser that will read, as a page of Playwright. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Harness } from '../browser/harness.ts';

type Login = (page: Page, tools: { goto: (address: string) => Promise<unknown> }) => Promise<unknown>;

/** `script`: a module whose default export is `async (page, {goto}) => {}`. Relative addresses count from `start`. */
export async function logIn(harness: Harness, script: string, start: string): Promise<void> {
  const module: { default?: Login } = await import(pathToFileURL(path.resolve(script)).href);
  if (typeof module.default !== 'function')
    throw new Error(`${script} has no function as its default export.`);
  const browser = await chromium.connectOverCDP(harness.browser.wsEndpoint());
  try {
    const page = await browser.contexts()[0]?.newPage();
    if (!page) throw new Error('The browser gave no page to log in with.');
    await module.default(page, { goto: (address) => page.goto(new URL(address, start).href) });
    await page.close();
  } finally {
    // Only takes Playwright's hands off: the browser goes on.
    await browser.close();
  }
}
