/** What `npm start` shows where nobody can look: the panel's own words, and pictures of its views. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { texts } from '../../lib/panel/texts/texts.ts';
import { setPanelSize } from '../browser/harness.ts';
import {
  backToWorklist,
  bannerOf,
  bookNameOf,
  fillSender,
  messageOf,
  openAccount,
  reasonsOf,
  worklistOf,
} from '../browser/panel-page.ts';

export type Tour = {
  readonly page: Page;
  /** With the site read. */
  readonly panel: Page;
  /** Folder for the pictures; null takes none. */
  readonly shots: string | null;
  readonly say: (line: string) => void;
};

const rowsShown = 5;

/** Invented, but for the company: that is the one whose books are open. */
const sender = {
  person: 'Mia Lund',
  phone: '+44 20 7946 0142',
  replyTo: 'accounts@example.com',
  waysToPay: 'IBAN GB33 BUKB 2020 1555 5555 55',
  answersWithin: 'within one working day',
};

/** Prints the banner, the first rows with their reasons and one whole draft; ends with the draft open. */
export async function tour({ page, panel, shots, say }: Tour): Promise<void> {
  const pictures: string[] = [];
  const take = async (name: string) => {
    if (!shots) return;
    await dismissToast(panel);
    pictures.push(...(await shoot(panel, shots, name)));
  };
  const company = await bookNameOf(panel);
  say(`\nRead: ${await bannerOf(panel)}`);
  await answerNobodyYet(panel, say);
  await take('worklist');
  await sayWorklist(panel, say);
  await openAccount(panel, 0);
  await take('account');
  await backToWorklist(panel);
  await panel.keyboard.press('d');
  await fillSender(panel, { company, ...sender });
  const { to, subject, text } = await messageOf(panel);
  say(`\nDraft\nTo: ${to || '(address missing)'}\nSubject: ${subject}\n\n${oneLineARow(text)}`);
  await take('draft');
  if (!shots) return;
  const whole = path.join(shots, 'page.png');
  await page.screenshot({ path: whole });
  say('\nPictures:');
  for (const file of [whole, ...pictures]) say(`  ${file}`);
}

/** A cell may hold two lines, the invoice over its date and what is open over the total: its row would be torn apart. */
const oneLineARow = (text: string): string =>
  text.replace(/\n([^\n\t]+)\n\t/g, ', $1\t').replace(/(\t[^\n\t]+)\n([^\n\t]+)\n\n/g, '$1 of $2\n');

async function answerNobodyYet(panel: Page, say: (line: string) => void): Promise<void> {
  const answer = texts.chasedBefore.nobody;
  const button = await panel.$(`::-p-aria([name="${answer}"][role="button"])`);
  if (!button) return;
  await button.click();
  await panel.waitForFunction(
    (words) => !document.body.textContent?.includes(words),
    {},
    texts.chasedBefore.title,
  );
  say(`${texts.chasedBefore.title} “${answer}”`);
}

async function sayWorklist(panel: Page, say: (line: string) => void): Promise<void> {
  const rows = await worklistOf(panel);
  say(`\nWorklist, the first ${Math.min(rowsShown, rows.length)} rows`);
  for (const [index, { name, amount, facts, act }] of rows.slice(0, rowsShown).entries()) {
    await openAccount(panel, index);
    say(`${index + 1}. ${name} · ${amount} · ${facts} → ${act}`);
    for (const reason of await reasonsOf(panel)) say(`     ${reason}`);
    await backToWorklist(panel);
  }
}

/** What was just done is no part of a view. */
async function dismissToast(panel: Page): Promise<void> {
  const close = await panel.$('.undo-bar .icon-button');
  await close?.click();
  await panel.waitForSelector('.undo-bar', { hidden: true });
}

/** A view at both widths, light and dark. */
async function shoot(panel: Page, folder: string, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const width of [320, 400]) {
    await setPanelSize(panel, width);
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // A colour halfway between two schemes belongs to neither.
      await panel.evaluate(() =>
        Promise.all(document.getAnimations().map((one) => one.finished.catch(() => one))),
      );
      const file = path.join(folder, `${name}-${width}-${scheme}.png`);
      await panel.screenshot({ path: file });
      files.push(file);
    }
  }
  await panel.emulateMediaFeatures([]);
  await panel.setViewport(null);
  return files;
}
