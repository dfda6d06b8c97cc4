/**
 * The user's data in the installed extension: out as a file and back in, some of it for a colleague, copies without asking,
 * the word that one is due, what goes after some years, and what is erased.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInZone } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { frozenDumps } from './old-extension.ts';
import { backToWorklist, openAccountOf, readSite, timelineOf, worklistOf } from './panel-page.ts';
import { click, press, whenSaid, writeNote } from './panel-says.ts';

const { backup, handOver, said, settings } = texts;
const [customer, other] = ['Total Comfort Heating', '<b>Bold</b> & Partners'];
const passphrase = 'correct horse';

const all = await frozenDumps();

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;
let folder: string;
let own: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dunlin-saved-'));
  own = await mkdtemp(path.join(tmpdir(), 'dunlin-own-'));
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  const session = await harness.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
  for (const made of [folder, own]) await rm(made, { recursive: true, force: true });
});

const goTo = async (...ways: readonly string[]): Promise<void> => {
  await backToWorklist(panel);
  await press(panel, texts.frame.settings);
  for (const way of ways) await press(panel, way);
};

const panelAddress = (): string => panel.url().split('?')[0] ?? '';

/** The panel as it is so many days from now: what is written bears the true moment. */
async function openLater(days: number): Promise<void> {
  const now = dayInZone(instantOf(Date.now()), Temporal.Now.timeZoneId());
  await panel.goto(`${panelAddress()}?today=${addDays(now, days)}`);
}

/** Waits until these words no longer stand in the panel. */
const whenGone = (words: string) =>
  panel.waitForFunction((gone) => !document.body.textContent?.includes(gone), {}, words);

/** A file of these words, apart from what the browser saves. */
async function written(name: string, text: string): Promise<string> {
  const file = path.join(own, name);
  await writeFile(file, text);
  return file;
}

/** The file that an act saves, from the disk. */
async function savedBy(act: () => Promise<unknown>, name: RegExp): Promise<string> {
  for (const known of await readdir(folder)) await rm(path.join(folder, known));
  await act();
  // The browser names it so once it is whole.
  await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(name)]);
  const [file = ''] = await readdir(folder);
  return path.join(folder, file);
}

async function choose(file: string): Promise<void> {
  const input = await panel.waitForSelector(`input[type="file"][aria-label="${backup.read}"]`);
  await (await input?.toElement('input'))?.uploadFile(file);
}

async function unlock(typed: string): Promise<void> {
  await panel.waitForSelector('#unlock-passphrase');
  await panel.type('#unlock-passphrase', typed);
  await press(panel, backup.unlock);
}

const customers = async (): Promise<string[]> => (await worklistOf(panel)).map(({ name }) => name);

describe('a file behind a passphrase', () => {
  let file = '';

  it('holds nothing in the clear, and is refused with a wrong one', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Ana is away until Monday');
    await goTo();
    await click(panel, '::-p-aria([name="Behind a passphrase"][role="checkbox"])');
    await panel.waitForSelector('#backup-passphrase');
    await panel.type('#backup-passphrase', passphrase);
    const text = await readFile(
      await savedBy(() => press(panel, backup.save), /^dunlin-.*-locked\.json$/),
      'utf8',
    );
    expect(text).not.toMatch(/Ana|Total Comfort/);
    file = await written('locked.json', text);
    await choose(file);
    await unlock('incorrect horse');
    await whenSaid(panel, backup.wrongPassphrase);
  });

  it('is told to be damaged where one character of it was changed, and nothing is changed here', async () => {
    const whole: { data: string } = JSON.parse(await readFile(file, 'utf8'));
    const at = Math.floor(whole.data.length / 2);
    const data = `${whole.data.slice(0, at)}${whole.data[at] === 'A' ? 'B' : 'A'}${whole.data.slice(at + 1)}`;
    await press(panel, backup.keep);
    await choose(await written('changed.json', JSON.stringify({ ...whole, data })));
    await unlock(passphrase);
    await whenSaid(panel, said.damagedBackup);
  });

  it('brings everything back after a look at what it holds, over whatever was there', async () => {
    await backToWorklist(panel);
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Written after the copy');
    await goTo();
    await choose(file);
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
    const saved = await savedBy(() => press(panel, handOver.save(1)), /^dunlin-hand-over-.*\.json$/);
    const text = await readFile(saved, 'utf8');
    expect(text).toContain('Ana is away until Monday');
    expect(text).not.toContain(other);
    file = await written('hand-over.json', text);
  });

  it('is added at a colleague’s, who has none of it, once, however often it is read', async () => {
    // Nothing is read here from now on: what is shown came from files.
    await page.goto(sites.otherUrl);
    await goTo(settings.eraseAll);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.allErased);
    for (const words of [said.handOverTaken(1), said.handOverTaken(0)]) {
      await press(panel, texts.frame.settings);
      await choose(file);
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
    await whenGone(backup.oldNever);
    await openLater(28);
    await whenSaid(panel, backup.oldNever);
  });

  it('says how old the last one is, and saves the next', async () => {
    const file = await savedBy(() => press(panel, backup.save), /^dunlin-.*\.json$/);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'dunlin-backup' });
    await openLater(40);
    await whenSaid(panel, 'Last saved as a file');
    await openLater(1);
    await panel.waitForSelector('.account-row .name');
    await whenGone(backup.oldTitle);
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
    await whenGone(backup.folderTitle);
    await expect.poll(async () => Object.keys(await copies())).toHaveLength(3);
    await panel.removeScriptToEvaluateOnNewDocument(asks.identifier);
    await goTo();
    await press(panel, backup.folderForget);
    await whenGone(backup.folderStates.good('copies'));
  });
});

describe('a file of an earlier version', () => {
  it.each(all)('$version is looked at, and read back whole', async ({ version, stores }) => {
    const head = { format: 'dunlin-backup', formatVersion: 1, databaseVersion: version, version: '0.0.1' };
    const { firstLists: _derived, ...saved } = stores;
    const text = JSON.stringify({ ...head, exportedAt: '2026-05-14T09:00:00.000Z', stores: saved });
    await goTo();
    await choose(await written('earlier.json', text));
    await whenSaid(panel, 'Acme Ltd: 2 customers, 4 entries in the journal.');
    await press(panel, backup.replace);
    await whenSaid(panel, said.readBack);
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'Called, will pay on Friday.');
  });
});

describe('what is over and done', () => {
  it('is counted first, stays if it shall, and goes after a second press; what is open stays', async () => {
    await panel.goto(`${panelAddress()}?today=2031-01-10`);
    await goTo();
    const years = `select[aria-label="${settings.retention}"]`;
    const chooseYears = async () => {
      await panel.waitForSelector(years);
      await panel.select(years, '1');
    };
    await chooseYears();
    await whenSaid(panel, 'Older than 1 year: 2 settled invoices, 2 entries, 1 file.');
    await press(panel, settings.keep);
    await whenGone('Older than 1 year');
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'Called, will pay on Friday.');
    await goTo();
    await chooseYears();
    await press(panel, settings.retentionYes);
    await whenSaid(panel, said.outdatedGone({ invoices: 2, entries: 2, files: 1 }));
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'INV-1');
    await whenGone('Called, will pay on Friday.');
  });
});

describe('erasing', () => {
  it('a customer: a copy is offered first, and then nothing of it is left', async () => {
    await press(panel, texts.talk.account.more);
    await press(panel, settings.eraseCustomer);
    await whenSaid(panel, settings.eraseCustomerText('Northwind Foods'));
    await savedBy(() => press(panel, backup.save), /^dunlin-.*\.json$/);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.accountErased);
    await whenGone('Northwind Foods');
  });

  it('a book, after it was left alone once', async () => {
    await press(panel, texts.frame.settings);
    await press(panel, settings.eraseBook('Acme Ltd'));
    await press(panel, settings.keep);
    await whenGone(settings.eraseBookText('Acme Ltd'));
    await press(panel, settings.eraseBook('Acme Ltd'));
    await savedBy(() => click(panel, '[role="alert"] ::-p-aria([role="button"])'), /^dunlin-.*\.json$/);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.bookErased('Acme Ltd'));
  });
});
