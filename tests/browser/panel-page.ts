/** What a person does in the panel, and what stands there, by its words and roles. */
import { ElementHandle, type Page } from 'puppeteer-core';
import type { Sender } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { clickAtRest } from './at-rest.ts';

declare global {
  /** Set by the panel for the project's own commands: the page's reading as `read --json` prints it, once there is one. */
  var dunlinReadJson: (() => object | null) | undefined;
}

const ways = ['.first-run .button.primary', '.state-view .button.primary', '.state-strip .button'].join(', ');

/**
 * Presses the button that lets Dunlin into the page's site, and says whether it was there. A view may replace it
 * meanwhile.
 */
export async function pressAllow(panel: Page): Promise<boolean> {
  for (const button of await panel.$$(ways)) {
    const words = await button.evaluate((one) => one.textContent?.trim() ?? '');
    const allows = words.startsWith(texts.states.read('')) && words !== texts.states.readAgain;
    if (!allows && words !== texts.states.allow) continue;
    await button.click().catch((error) => {
      if (!/detached|not clickable/i.test(String(error))) throw error;
    });
    return true;
  }
  return false;
}

/** "Read this site": presses it and waits for the worklist of what was read. */
export async function readSite(panel: Page): Promise<void> {
  const rows = '.account-row .name';
  await panel.waitForSelector(`${ways}, ${rows}`);
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    // Rows alone may be stored ones: the page itself may wait to be allowed.
    if ((await panel.$(rows)) && (await readingOf(panel))) return;
    await pressAllow(panel);
    await panel
      .waitForFunction(
        (at) => document.querySelector(at) && globalThis.dunlinReadJson?.(),
        { timeout: 1000 },
        rows,
      )
      .catch(() => null);
  }
  throw new Error('The panel shows no customer after “Read”.');
}

/** What the panel was given for its page; null while it reads, or where it may not. */
export function readingOf(panel: Page): Promise<object | null> {
  return panel.evaluate(() => globalThis.dunlinReadJson?.() ?? null);
}

/** Waits until the panel has read its page. */
export async function whenRead(panel: Page): Promise<void> {
  await panel.waitForFunction(() => globalThis.dunlinReadJson?.());
}

/** A row of the worklist, as it is read out. */
export type ListedAccount = {
  readonly name: string;
  readonly amount: string;
  readonly why: string;
  readonly facts: string;
  readonly act: string;
};

export function worklistOf(panel: Page): Promise<ListedAccount[]> {
  return panel.$$eval('li.account-row', (rows) => {
    /** Without the keys drawn beside it. */
    const said = (one: Element) =>
      [...one.childNodes]
        .map((node) => (node instanceof Element && node.matches('.key-hint') ? '' : node.textContent))
        .join('')
        .trim();
    const words = (row: Element, part: string) => [...row.querySelectorAll(part)].map(said).join(' ');
    return rows.map((row) => ({
      name: words(row, '.name'),
      amount: words(row, '.side .money'),
      why: words(row, '.why span'),
      facts: words(row, '.facts'),
      act: words(row, '.side .button'),
    }));
  });
}

/** The line on top: which book, what was read, what proves it. */
export function bannerOf(panel: Page): Promise<string> {
  return panel.$eval('.top-bar', (bar) => {
    const words = [
      bar.querySelector('h1'),
      bar.querySelector('.facts'),
      bar.querySelector('.ask'),
      bar.querySelector('time'),
    ];
    return words
      .map((one) => one?.textContent?.trim())
      .filter((one) => one)
      .join(' · ');
  });
}

/** The company whose books are shown. */
export function bookNameOf(panel: Page): Promise<string> {
  return panel.$eval('.top-bar h1', (one) => one.textContent?.trim() ?? '');
}

/** Opens the account of a row, counted from 0. */
export const openAccount = (panel: Page, row: number): Promise<void> =>
  openListed(panel, (at) => document.querySelectorAll('.account-row .name')[Number(at)], String(row));

/** Opens the account of that name, once the worklist shows it. */
export const openAccountOf = (panel: Page, name: string): Promise<void> =>
  openListed(
    panel,
    (wanted) =>
      [...document.querySelectorAll('.account-row .name')].find((one) => one.textContent?.trim() === wanted),
    name,
  );

/** Opens the account that is found so in the worklist, which may be drawn anew just then. */
async function openListed(
  panel: Page,
  find: (which: string) => Element | undefined,
  which: string,
): Promise<void> {
  const opened = async () => {
    const found = await panel.waitForFunction(find, {}, which);
    if (found instanceof ElementHandle) await clickAtRest(found);
  };
  await opened().catch((error) => {
    if (!/detached|not clickable/i.test(String(error))) throw error;
    return opened();
  });
  await panel.waitForSelector('.next-action');
}

/** What was said or done, newest first: the words where there are any, else the line. */
export function timelineOf(panel: Page): Promise<string[]> {
  return panel.$$eval('.timeline > li', (entries) =>
    entries.map((one) => (one.querySelector('.words') ?? one).textContent?.trim() ?? ''),
  );
}

/** The invoices of the account on screen. */
export function invoicesOf(panel: Page): Promise<{ number: string; open: string }[]> {
  return panel.$$eval('.invoice-row', (rows) => {
    const words = (row: Element, part: string) => row.querySelector(part)?.textContent?.trim() ?? '';
    return rows.map((row) => ({ number: words(row, '.number [dir]'), open: words(row, '.amount') }));
  });
}

/** Why the next action is what it is, one sentence a reason. */
export function reasonsOf(panel: Page): Promise<string[]> {
  return panel.$$eval('.next-action:not(.tasks) .reason-list li > span', (spans) =>
    spans.map((one) => one.textContent?.trim() ?? ''),
  );
}

/** Back, view by view. */
export async function backToWorklist(panel: Page): Promise<void> {
  for (let views = 0; views < 4 && !(await panel.$('.account-row .name')); views++) {
    await panel.keyboard.press('Escape');
    await panel.evaluate(() => new Promise(requestAnimationFrame));
  }
  await panel.waitForSelector('.account-row .name');
}

/** Answers the question who writes, field by field. */
export async function fillSender(panel: Page, sender: Sender): Promise<void> {
  await panel.waitForSelector('.sender-form');
  for (const [name, value] of Object.entries(sender)) {
    const field = await panel.$(`.sender-form [name="${name}"]`);
    if (!field || typeof value !== 'string') throw new Error(`The sender is not asked for ${name}.`);
    await field.click({ count: 3 });
    await field.type(value);
  }
  await panel.click('.action-bar .button.primary');
}

/** The message on screen as a person sees it: to whom, about what, the text. */
export async function messageOf(panel: Page): Promise<{ to: string; subject: string; text: string }> {
  await panel.waitForSelector('.letter');
  return panel.evaluate(() => {
    const value = (id: string) => document.querySelector<HTMLInputElement>(id)?.value ?? '';
    const letter = document.querySelector<HTMLElement>('.letter');
    // biome-ignore lint/performance/useDomNodeTextContent: with the lines and columns a person sees
    return { to: value('#draft-to'), subject: value('#draft-subject'), text: letter?.innerText ?? '' };
  });
}
