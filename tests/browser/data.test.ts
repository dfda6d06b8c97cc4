/**
 * The user's data in the installed extension: out as a file and back in, some of it for a colleague, copies without asking,
 * and the word that one is due.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInZone } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type FilesAtHand, filesAtHand, goToSettings, openOn, readBack, whenGone } from './files-at-hand.ts';
import { type Harness, launch } from './harness.ts';
import { backToWorklist, openAccountOf, readSite, timelineOf, worklistOf } from './panel-page.ts';
import { click, press, whenNoticed, whenSaid, writeNote } from './panel-says.ts';

const { backup, handOver, said, settings } = texts;
const [customer, other] = ['Total Comfort Heating', '<b>Bold</b> & Partners'];
const passphrase = 'correct horse';

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;
let files: FilesAtHand;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  files = await filesAtHand(harness);
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
  await files.close();
});

const goTo = (...ways: readonly string[]) => goToSettings(panel, ...ways);

/** The panel as it is so many days from now: what is written bears the true moment. */
async function openLater(days: number): Promise<void> {
  const now = dayInZone(instantOf(Date.now()), Temporal.Now.timeZoneId());
  await openOn(panel, addDays(now, days));
}

async function unlock(typed: string): Promise<void> {
  await panel.waitForSelector('#unlock-passphrase');
  await panel.type('#unlock-passphrase', typed);
  await press(panel, backup.unlock);
}

const customers = async (): Promise<string[]> => (await worklistOf(panel)).map(({ name }) => name);

describe('a file behind a passphrase', () => {
  let locked = '';
  let file = '';

  it('holds nothing in the clear, and is refused with a wrong one', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Ana is away until Monday');
    await goTo();
    await click(panel, '::-p-aria([name="Behind a passphrase"][role="checkbox"])');
    await panel.waitForSelector('#backup-passphrase');
    await panel.type('#backup-passphrase', passphrase);
    locked = await files.savedBy(() => press(panel, backup.save), /^dunlin-.*-locked\.json$/);
    // Letters alone may stand in what is sealed by chance; no blank does.
    expect(locked).not.toMatch(/Ana is away|Total Comfort/);
    file = await files.written('locked.json', locked);
    await readBack(panel, file);
    await unlock('incorrect horse');
    await whenSaid(panel, backup.wrongPassphrase);
  });

  it('is told to be damaged where one character of it was changed, and nothing is changed here', async () => {
    const whole: { data: string } = JSON.parse(locked);
    const at = Math.floor(whole.data.length / 2);
    const data = `${whole.data.slice(0, at)}${whole.data[at] === 'A' ? 'B' : 'A'}${whole.data.slice(at + 1)}`;
    await press(panel, backup.keep);
    await readBack(panel, await files.written('changed.json', JSON.stringify({ ...whole, data })));
    await unlock(passphrase);
    await whenSaid(panel, said.damagedBackup);
  });

  it('brings everything back after a look at what it holds, over whatever was there', async () => {
    await backToWorklist(panel);
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Written after the copy');
    await goTo();
    await readBack(panel, file);
    await unlock(passphrase);
    await whenSaid(panel, 'Juniper Lane Supply Co.: ');
    await press(panel, backup.replace);
    await whenSaid(panel, said.readBack);
    await backToWorklist(panel);
    await openAccountOf(panel, customer);
    await expect.poll(() => timelineOf(panel)).toEqual(['Ana is away until Monday']);
  });
});

describe('a hand-over', () => {
  let file = '';

  it('saves the customers that are chosen, and no other', async () => {
    await goTo(handOver.open);
    await panel.waitForSelector('#hand-over-find');
    await panel.type('#hand-over-find', customer);
    await click(panel, `::-p-aria([name="${customer}"][role="checkbox"])`);
    const text = await files.savedBy(() => press(panel, handOver.save(1)), /^dunlin-hand-over-.*\.json$/);
    expect(text).toContain('Ana is away until Monday');
    expect(text).not.toContain(other);
    file = await files.written('hand-over.json', text);
  });

  it('is added at a colleague’s, who has none of it, once, however often it is read', async () => {
    // Nothing is read here from now on: what is shown came from files.
    await page.goto(sites.otherUrl);
    await backToWorklist(panel);
    await whenNoticed(panel, texts.states.addressUnknown.title);
    await goTo(settings.eraseAll);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.allErased);
    for (const words of [said.handOverTaken(1), said.handOverTaken(0)]) {
      await press(panel, texts.frame.settings);
      await readBack(panel, file);
      await press(panel, handOver.add);
      await whenSaid(panel, words);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.account-row .name');
    }
    await expect.poll(customers).toEqual([customer]);
    await openAccountOf(panel, customer);
    await expect.poll(() => timelineOf(panel)).toEqual(['Ana is away until Monday']);
  });
});

describe('the word that a copy is due', () => {
  it('comes two weeks after something was written, can wait a week, and comes again', async () => {
    await openLater(20);
    await whenSaid(panel, backup.oldNever);
    await press(panel, backup.later);
    await whenGone(panel, backup.oldNever);
    await openLater(28);
    await whenSaid(panel, backup.oldNever);
  });

  it('says how old the last one is, and saves the next', async () => {
    const saved = await files.savedBy(() => press(panel, backup.save), /^dunlin-.*\.json$/);
    expect(JSON.parse(saved)).toMatchObject({ format: 'dunlin-backup' });
    // The file is there a moment before it is written down that it is.
    await whenSaid(panel, said.savedFile);
    await openLater(40);
    await whenSaid(panel, 'Last saved as a file');
    await openLater(1);
    await panel.waitForSelector('.account-row .name');
    await whenGone(panel, backup.oldTitle);
  });
});

describe('a folder for copies', () => {
  /** The copies in it, by name. */
  const copies = (): Promise<{ [name: string]: string }> =>
    panel.evaluate(async () => {
      const kept = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      const found: { [name: string]: string } = {};
      for await (const [name, one] of kept.entries())
        if (one instanceof FileSystemFileHandle) found[name] = await (await one.getFile()).text();
      return found;
    });

  it('gets one as soon as it is picked, and one on each day that the panel is opened', async () => {
    await goTo();
    // The browser's own dialog, in which a person picks.
    await panel.evaluate(() => {
      const showDirectoryPicker = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
      Object.assign(globalThis, { showDirectoryPicker });
    });
    await press(panel, backup.folderPick);
    await whenSaid(panel, backup.folderStates.good('copies'));
    const [first = ''] = Object.values(await copies());
    expect(JSON.parse(first)).toMatchObject({
      format: 'dunlin-backup',
      stores: { journal: [expect.anything()] },
    });
    await openLater(2);
    await expect.poll(async () => Object.keys(await copies())).toHaveLength(2);
  });

  it('asks once more where the browser wants it, in a click', async () => {
    const asks = await panel.evaluateOnNewDocument(() => {
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => Reflect.get(globalThis, 'asked') ?? 'prompt',
        requestPermission: async () => {
          Object.assign(globalThis, { asked: 'granted' });
          return 'granted';
        },
      });
    });
    await openLater(3);
    await whenSaid(panel, backup.folderStates.ask('copies'));
    await press(panel, backup.folderAllow);
    await whenGone(panel, backup.folderTitle);
    await expect.poll(async () => Object.keys(await copies())).toHaveLength(3);
    await panel.removeScriptToEvaluateOnNewDocument(asks.identifier);
    await goTo();
    await press(panel, backup.folderForget);
    await whenGone(panel, backup.folderStates.good('copies'));
  });
});
