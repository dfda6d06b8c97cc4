/** What a person does in the panel, and what stands there, by its words and roles. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Sender } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

declare global {
  /** Set by the panel for the project's own commands: the page's reading as `read --json` prints it, once there is one. */
  var dunlinReadJson: (() => object | null) | undefined;
}

const ways = ['.first-run .button.primary', '.state-view .button.primary', '.state-strip .button'].join(', ');

/** The button that lets Dunlin into the page's site, where it is shown. */
export async function allowButton(panel: Page): Promise<ElementHandle<Element> | null> {
  for (const button of await panel.$$(ways)) {
    const words = await button.evaluate((one) => one.textContent?.trim() ?? '');
    const allows = [texts.states.read(''), texts.firstRun.read('')].some((start) => words.startsWith(start));
    if ((allows && words !== texts.states.readAgain) || words === texts.states.allow) return button;
  }
  return null;
}

/** "Read this site": presses it and waits for the worklist. */
export async function readSite(panel: Page): Promise<void> {
  await panel.waitForSelector('.first-run .button.primary, .state-view .button.primary, .account-row .name');
  await (await allowButton(panel))?.click();
  await panel.waitForSelector('.account-row .name');
}

/** What the panel was given for its page; null while it reads, or where it may not. */
export function readingOf(panel: Page): Promise<object | null> {
  return panel.evaluate(() => globalThis.dunlinReadJson?.() ?? null);
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
  return panel.$$eval('.account-row', (rows) => {
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
export async function openAccount(panel: Page, row: number): Promise<void> {
  const name = (await panel.$$('.account-row .name'))[row];
  if (!name) throw new Error(`The worklist has no row ${row + 1}.`);
  // Out from under the bars that stay in place.
  await name.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await name.click();
  await panel.waitForSelector('.next-action');
}

/** Why the next action is what it is, one sentence a reason. */
export function reasonsOf(panel: Page): Promise<string[]> {
  return panel.$$eval('.next-action:not(.tasks) .reason-list li > span', (spans) =>
    spans.map((one) => one.textContent?.trim() ?? ''),
  );
}

export async function backToWorklist(panel: Page): Promise<void> {
  await panel.keyboard.press('Escape');
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
