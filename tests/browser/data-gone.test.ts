/** What is in the installed extension from an earlier version: read back whole, deleted after some years, and erased. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { type FilesAtHand, filesAtHand, goToSettings, openOn, readBack, whenGone } from './files-at-hand.ts';
import { type Harness, launch } from './harness.ts';
import { frozenDumps } from './old-extension.ts';
import { backToWorklist, openAccountOf } from './panel-page.ts';
import { click, press, whenSaid } from './panel-says.ts';

const { backup, said, settings } = texts;
const all = await frozenDumps();

let sites: Sites;
let harness: Harness;
let panel: Page;
let files: FilesAtHand;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny' });
  harness = await launch();
  files = await filesAtHand(harness);
  // Nothing is read here: what is shown came from files.
  panel = await harness.openPanel(await harness.openTab(sites.otherUrl));
});
afterAll(async () => {
  await harness.close();
  await sites.close();
  await files.close();
});

describe('a file of an earlier version', () => {
  it.each(all)('$version is looked at, and read back whole', async ({ version, stores }) => {
    const head = { format: 'dunlin-backup', formatVersion: 1, databaseVersion: version, version: '0.0.1' };
    const { firstLists: _derived, ...saved } = stores;
    const text = JSON.stringify({ ...head, exportedAt: '2026-05-14T09:00:00.000Z', stores: saved });
    await press(panel, texts.frame.settings);
    await readBack(panel, await files.written('earlier.json', text));
    await whenSaid(panel, 'Acme Ltd: 2 customers, 4 entries in the journal.');
    await press(panel, backup.replace);
    // The word of the file before may still stand there.
    await whenGone(panel, 'Acme Ltd: 2 customers');
    await whenSaid(panel, said.readBack);
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'Called, will pay on Friday.');
    await backToWorklist(panel);
  });
});

describe('what is over and done', () => {
  it('is counted first, stays if it shall, and goes after a second press; what is open stays', async () => {
    await openOn(panel, '2031-01-10');
    await goToSettings(panel);
    const years = `select[aria-label="${settings.retention}"]`;
    const chooseYears = async () => {
      await panel.waitForSelector(years);
      await panel.select(years, '1');
    };
    await chooseYears();
    await whenSaid(panel, 'Older than 1 year: 2 settled invoices, 2 entries, 1 file.');
    await press(panel, settings.keep);
    await whenGone(panel, 'Older than 1 year');
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'Called, will pay on Friday.');
    await goToSettings(panel);
    await chooseYears();
    await press(panel, settings.retentionYes);
    await whenSaid(panel, said.outdatedGone({ invoices: 2, entries: 2, files: 1 }));
    await backToWorklist(panel);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'INV-1');
    await whenGone(panel, 'Called, will pay on Friday.');
  });
});

describe('erasing', () => {
  it('a customer: a copy is offered first, and then nothing of it is left', async () => {
    await press(panel, texts.talk.account.more);
    await press(panel, settings.eraseCustomer);
    await whenSaid(panel, settings.eraseCustomerText('Northwind Foods'));
    await files.savedBy(() => press(panel, backup.save), /^dunlin-.*\.json$/);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.accountErased);
    await whenGone(panel, 'Northwind Foods');
  });

  it('a book, after it was left alone once', async () => {
    await press(panel, texts.frame.settings);
    await press(panel, settings.eraseBook('Acme Ltd'));
    await press(panel, settings.keep);
    await whenGone(panel, settings.eraseBookText('Acme Ltd'));
    await press(panel, settings.eraseBook('Acme Ltd'));
    await files.savedBy(() => click(panel, '[role="alert"] ::-p-aria([role="button"])'), /^dunlin-.*\.json$/);
    await press(panel, settings.eraseYes);
    await whenSaid(panel, said.bookErased('Acme Ltd'));
  });
});
