/** Files that the panel saves to the disk and takes from there, and the ways to both in its settings. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { Harness } from './harness.ts';
import { backToWorklist } from './panel-page.ts';
import { press } from './panel-says.ts';

export type FilesAtHand = {
  /** A file of these words, apart from what the browser saves; its place. */
  written(name: string, text: string): Promise<string>;
  /** The words of the one file that an act saves. */
  savedBy(act: () => Promise<unknown>, name: RegExp): Promise<string>;
  close(): Promise<void>;
};

export async function filesAtHand(harness: Harness): Promise<FilesAtHand> {
  const saved = await mkdtemp(path.join(tmpdir(), 'dunlin-saved-'));
  const own = await mkdtemp(path.join(tmpdir(), 'dunlin-own-'));
  const session = await harness.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  return {
    async written(name, text) {
      const file = path.join(own, name);
      await writeFile(file, text);
      return file;
    },
    async savedBy(act, name) {
      for (const known of await readdir(saved)) await rm(path.join(saved, known));
      await act();
      // The browser names it so once it is whole.
      await expect.poll(() => readdir(saved)).toEqual([expect.stringMatching(name)]);
      const [file = ''] = await readdir(saved);
      return readFile(path.join(saved, file), 'utf8');
    },
    async close() {
      for (const made of [saved, own]) await rm(made, { recursive: true, force: true });
    },
  };
}

/** Opens the settings, and presses one button there after the other. */
export async function goToSettings(panel: Page, ...ways: readonly string[]): Promise<void> {
  await backToWorklist(panel);
  await press(panel, texts.frame.settings);
  for (const way of ways) await press(panel, way);
}

/** "Read a file back". */
export async function readBack(panel: Page, file: string): Promise<void> {
  const input = await panel.waitForSelector(`input[type="file"][aria-label="${texts.backup.read}"]`);
  await (await input?.toElement('input'))?.uploadFile(file);
}

/** Waits until these words no longer stand in the panel. */
export const whenGone = (panel: Page, words: string) =>
  panel.waitForFunction((gone) => !document.body.textContent?.includes(gone), {}, words);

/** The same panel, as of another day. */
export const openOn = (panel: Page, day: string) => panel.goto(`${panel.url().split('?')[0]}?today=${day}`);
