/** What the panel says of pages, of books put together and of a round of letters: as everybody may need it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { openOn } from './files-at-hand.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { backToWorklist, fillSender, readSite } from './panel-page.ts';
import { click, press, whenNoticed, whenReadFrom, whenSaid } from './panel-says.ts';
import { sender } from './sample-sender.ts';

const { backup, books, draft, states } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, panelWidth);
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

describe('a round of letters', () => {
  it('asks once who writes, then shows how far it is', async () => {
    await click(panel, '.day-bar > .button');
    await fillSender(panel, sender);
    await panel.waitForSelector('.run-bar');
    await panel.waitForSelector('#draft-subject');
    expect(await complaints(panel, 'round')).toEqual([]);
  });

  it('goes on after a letter that left', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.write = async () => {};
    });
    await press(panel, draft.copy);
    await panel.waitForSelector('.action-bar .sent');
    expect(await complaints(panel, 'round, one left')).toEqual([]);
    await press(panel, draft.runEnd);
    await backToWorklist(panel);
  });
});

it('what putting a book into another moves', async () => {
  await page.goto(sites.pages['invoices-second-company'] ?? '');
  await whenReadFrom(panel, page.url());
  const from = 'Quellhof Großhandel GmbH';
  const into = `select[aria-label="${books.mergeOf(from)}"]`;
  await press(panel, texts.frame.settings);
  await press(panel, books.changeOf(from));
  const other = await panel.waitForSelector(`${into} option:not([value=""])`);
  await panel.select(into, (await other?.evaluate((one) => one.value)) ?? '');
  await whenSaid(panel, books.mergeYes);
  expect(await complaints(panel, 'books put together')).toEqual([]);
  await press(panel, books.keep);
});

describe('what the panel says of a page', () => {
  it.each([
    ['bills', texts.nothing.payables.title],
    ['loading', texts.nothing.loading.title],
    ['dashboard', texts.nothing['no-invoices'].title],
  ])('that holds nothing: %s', async (name, title) => {
    await backToWorklist(panel);
    await page.goto(sites.pages[name] ?? '');
    await whenNoticed(panel, title);
    expect(await complaints(panel, `page ${name}`)).toEqual([]);
  });

  it('that asks something', async () => {
    await page.goto(sites.pages.ambiguous ?? '');
    await whenReadFrom(panel, page.url());
    await click(panel, 'button.proof-line');
    await panel.waitForSelector('.question-card');
    expect(await complaints(panel, 'page asks')).toEqual([]);
  });

  it('that may not be read yet, and one that no extension may read', async () => {
    await backToWorklist(panel);
    await page.goto((sites.pages['invoices-all'] ?? '').replace(sites.url, sites.otherUrl));
    await whenNoticed(panel, states.addressUnknown.title);
    expect(await complaints(panel, 'page address unknown')).toEqual([]);
    await harness.openPanel(page, { today: tinyToday });
    await setPanelSize(panel, panelWidth);
    await whenNoticed(panel, states.noAccess.title);
    expect(await complaints(panel, 'page not allowed')).toEqual([]);
    const own = await harness.openTab('chrome://version');
    await whenNoticed(panel, states.closedPage.title);
    expect(await complaints(panel, 'page closed')).toEqual([]);
    await own.close();
  });

  it('and that a copy is due', async () => {
    await page.goto(sites.pages['invoices-all'] ?? '');
    await openOn(panel, '2027-01-10');
    await whenSaid(panel, backup.oldTitle);
    expect(await complaints(panel, 'copy due')).toEqual([]);
  });
});
