/** What is typed outlives the panel; two windows agree; what is due is told of at its time. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { extensionDir } from '../tools/build.ts';
import { type Harness, launch } from './harness.ts';
import { whenKept } from './kept.ts';
import { openAccountOf, readSite } from './panel-page.ts';
import { click, press, pressCtrlEnter, typeNote, whenReadFrom, whenSaid } from './panel-says.ts';

const customer = '<b>Bold</b> & Partners';

/** The browser's own, in the extension's worker. */
declare const chrome: {
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    readonly onAlarm: { dispatch(alarm: { readonly name: string }): void };
  };
  readonly notifications: { getAll(): Promise<object> };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly windows: { getCurrent(): Promise<{ readonly id?: number }> };
};

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;
/** The production build, with the right to notify that a user would give by a click. */
let allowed: string;

beforeAll(async () => {
  allowed = await mkdtemp(path.join(tmpdir(), 'dunlin-allowed-'));
  await cp(extensionDir, allowed, { recursive: true });
  const file = path.join(allowed, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  expect(manifest.optional_permissions).toContain('notifications');
  expect(manifest.permissions).not.toContain('notifications');
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  await writeFile(file, JSON.stringify(manifest));

  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch({ extension: allowed });
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page);
  await readSite(panel);
});
afterAll(async () => {
  await harness?.close();
  await sites?.close();
  await rm(allowed, { recursive: true, force: true });
});

const typedIn = (of: Page, selector: string): Promise<string> =>
  of.$eval(selector, (one) => ('value' in one ? String(one.value) : ''));
const leaveField = (of: Page): Promise<void> =>
  of.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
const entries = (of: Page): Promise<string[]> =>
  of.$$eval('.timeline > li b', (all) => all.map((one) => one.textContent?.trim() ?? ''));

describe('what understands sentences', () => {
  it('is loaded with the first note, and no key is lost meanwhile', async () => {
    await openAccountOf(panel, customer);
    const loaded: string[] = [];
    panel.on('request', (one) => loaded.push(new URL(one.url()).pathname));
    await typeNote(panel, 'promised 100 on 11 December 2030');
    await panel.waitForSelector('.parsed-chip');
    expect(loaded).toEqual([expect.stringContaining('/parse-sentence-')]);
    await expect.poll(() => typedIn(panel, '.capture-bar textarea')).toBe('promised 100 on 11 December 2030');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('KeyA');
    await panel.keyboard.up('Control');
    await panel.keyboard.press('Backspace');
    await leaveField(panel);
  });
});

describe('a form half filled in', () => {
  it('is there again after the panel was closed, and can be thrown away', async () => {
    await panel.keyboard.press('p');
    await panel.waitForSelector('#promise-amount');
    await panel.focus('#promise-amount');
    await panel.keyboard.type('100');
    await panel.focus('#promise-words');
    await panel.keyboard.type('surely on Friday');
    await whenKept(panel, 'surely on Friday');
    await panel.close();
    panel = await harness.openPanel(page);
    await whenReadFrom(panel, page.url());
    await openAccountOf(panel, customer);
    await whenSaid(panel, texts.talk.account.unfinished(texts.talk.promises.title));
    await press(panel, texts.talk.account.goOn);
    await panel.waitForSelector('#promise-amount');
    await expect.poll(() => typedIn(panel, '#promise-amount')).toBe('100');
    await expect.poll(() => typedIn(panel, '#promise-words')).toBe('surely on Friday');
    await press(panel, texts.frame.discard);
    await expect.poll(() => typedIn(panel, '#promise-words')).toBe('');
    await press(panel, texts.frame.back);
    await panel.waitForSelector('.next-action');
  });
});

describe('two panels in two windows', () => {
  it('agree on one account: what one writes stands in the other, and no word is lost', async () => {
    const beside = await harness.openWindow(sites.pages['invoices-all'] ?? '');
    const other = await harness.openPanel(beside, {}, [panel]);
    await readSite(other);
    await openAccountOf(other, customer);
    const windowOf = (one: Page) => one.evaluate(() => chrome.windows.getCurrent().then(({ id }) => id));
    expect(await windowOf(other)).not.toBe(await windowOf(panel));
    await other.keyboard.press('p');
    await other.waitForSelector('#promise-date');
    await other.$eval(
      '#promise-date',
      (one, day) => {
        if (one instanceof HTMLInputElement) one.value = day;
        one.dispatchEvent(new Event('input', { bubbles: true }));
      },
      '2030-12-11',
    );
    await pressCtrlEnter(other);
    const promised = (one: Page) =>
      one.waitForFunction(() =>
        [...document.querySelectorAll('.agreed-row')].some((row) => row.textContent?.includes('11 Dec')),
      );
    await Promise.all([promised(other), promised(panel)]);
    // Both write at once; neither word is lost.
    const write = async (one: Page, words: string): Promise<void> => {
      await leaveField(one);
      await one.keyboard.press('n');
      await one.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await one.keyboard.type(words);
      await pressCtrlEnter(one);
    };
    await Promise.all([write(panel, 'first hand'), write(other, 'second hand')]);
    const both = (one: Page) =>
      one.waitForFunction(() =>
        ['first hand', 'second hand'].every((words) =>
          document.querySelector('.timeline')?.textContent?.includes(words),
        ),
      );
    await Promise.all([both(panel), both(other)]);
    await expect
      .poll(async () => JSON.stringify(await entries(panel)) === JSON.stringify(await entries(other)))
      .toBe(true);
    await other.close();
    await beside.close();
  });
});

describe('what is to come back to', () => {
  const inWorker = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    const target = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
    return (await target.worker())?.evaluate(run);
  };
  const setField = (id: string, value: string): Promise<void> =>
    panel.$eval(
      id,
      (one, typed) => {
        if (one instanceof HTMLInputElement) one.value = typed;
        one.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  const comeBack = async (day: string, time: string): Promise<void> => {
    await press(panel, texts.talk.account.more);
    await panel.waitForSelector(`::-p-aria([name="${texts.talk.account.followUp}"])`);
    await click(panel, `::-p-aria([name="${texts.talk.account.followUp}"])`);
    await panel.waitForSelector('#again-on');
    await setField('#again-on', day);
    await setField('#again-time', time);
    await pressCtrlEnter(panel);
    // The form is left once it is saved.
    await panel.waitForSelector('#again-on', { hidden: true });
    await whenSaid(panel, texts.talk.followUps.saved);
  };

  it('wakes the worker at its time, and is told of by a number, without a name', async () => {
    const today = new Date();
    const next = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, 14, 0);
    const day = (of: Date) =>
      [of.getFullYear(), of.getMonth() + 1, of.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    await comeBack(day(next), '14:00');
    await expect
      .poll(() => inWorker(async () => (await chrome.alarms.get('follow-up-time'))?.scheduledTime))
      .toBe(next.getTime());
    await expect.poll(() => inWorker(() => chrome.notifications.getAll())).toEqual({});
    const badge = () => inWorker(() => chrome.action.getBadgeText({}));
    const before = await badge();
    await comeBack(day(today), '00:00');
    await expect.poll(badge).not.toBe(before);
    // The alarm of a time goes off.
    await inWorker(async () => chrome.alarms.onAlarm.dispatch({ name: 'follow-up-time' }));
    await expect.poll(() => inWorker(() => chrome.notifications.getAll())).toEqual({ 'follow-up': true });
  });
});
