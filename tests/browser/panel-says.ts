/** What the panel says of the page beside it, and what is typed into it, for tests that look closer. */
import type { Page } from 'puppeteer-core';
import { clickAtRest } from './at-rest.ts';

export type Notice = { readonly title: string; readonly text: string; readonly acts: readonly string[] };

/** What is the matter with the page, in words, and the buttons for it; null while nothing is. */
export function noticeOf(panel: Page): Promise<Notice | null> {
  return panel.evaluate(() => {
    const notice = document.querySelector('.state-view:has(h2), .state-strip');
    const words = (part: string) => notice?.querySelector(part)?.textContent?.trim() ?? '';
    const acts = [...(notice?.querySelectorAll('button') ?? [])].map((one) => one.textContent?.trim() ?? '');
    return notice && { title: words('h2'), text: words('p'), acts };
  });
}

/** Waits until the panel passes a test; where it never does, says what it showed instead. */
async function until(panel: Page, test: (wanted: string) => unknown, wanted: string): Promise<void> {
  await panel.waitForFunction(test, {}, wanted).catch(async (error) => {
    const shown = await panel.$eval('body', (body) => body.textContent);
    throw new Error(`${wanted}: not so. The panel shows: ${shown}`, { cause: error });
  });
}

/** Waits for a notice under this title, whole view or strip. */
export const whenNoticed = (panel: Page, title: string): Promise<void> =>
  until(
    panel,
    (wanted) =>
      [...document.querySelectorAll('.state-view h2, .state-strip h2')].some(
        (one) => one.textContent?.trim() === wanted,
      ),
    title,
  );

/** Waits until what the panel shows comes from this address. */
export const whenReadFrom = (panel: Page, url: string): Promise<void> =>
  until(
    panel,
    (wanted) => {
      const read = globalThis.dunlinReadJson?.();
      return read && 'url' in read && read.url === wanted;
    },
    url,
  );

/** Waits until these words stand somewhere in the panel. */
export const whenSaid = (panel: Page, words: string): Promise<void> =>
  until(panel, (wanted) => document.body.textContent?.includes(wanted), words);

/** Presses the button of that name. */
export const press = (panel: Page, name: string): Promise<void> =>
  click(panel, `::-p-aria([name="${name}"][role="button"])`);

/** Clicks on an element once it is there and at rest; a view may replace it just then. */
export async function click(panel: Page, selector: string): Promise<void> {
  const pressed = async () => clickAtRest(await panel.waitForSelector(selector));
  await pressed().catch((error) => {
    if (!/detached|not clickable/i.test(String(error))) throw error;
    return pressed();
  });
}

/** Types into the note of the account on screen, without saving it. */
export async function typeNote(panel: Page, words: string): Promise<void> {
  await panel.keyboard.press('n');
  await panel.waitForSelector('.capture-bar textarea:focus');
  await panel.keyboard.type(words);
}

export async function pressCtrlEnter(panel: Page): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
}

/** Types a note, saves it, and waits until the timeline shows it. */
export async function writeNote(panel: Page, words: string): Promise<void> {
  await typeNote(panel, words);
  await pressCtrlEnter(panel);
  await panel.waitForFunction(
    (said) => [...document.querySelectorAll('.timeline .words')].some((one) => one.textContent === said),
    {},
    words,
  );
}

/** The words in the note field. */
export const noteOf = (panel: Page): Promise<string> =>
  panel.$eval('.capture-bar textarea', (field) => field.value);
