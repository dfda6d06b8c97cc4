/** What a person does first in the panel, by the words on it. */
import type { ElementHandle, Page } from 'puppeteer-core';
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

/** What the panel was given for its page; null while it reads, or where it may not. */
export function readingOf(panel: Page): Promise<object | null> {
  return panel.evaluate(() => globalThis.dunlinReadJson?.() ?? null);
}
