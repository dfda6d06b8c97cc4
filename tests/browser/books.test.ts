/** What a page of one company says is no word about another one, and an older reading none about a newer one. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import {
  backToWorklist,
  bookNameOf,
  invoicesOf,
  openAccountOf,
  readSite,
  timelineOf,
  worklistOf,
} from './panel-page.ts';
import { noticeOf, press, whenNoticed, whenReadFrom, whenSaid, writeNote } from './panel-says.ts';

const today = tinyToday;
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

const urlOf = (name: string): string => sites.pages[name] ?? '';

beforeEach(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(urlOf('invoices-all'));
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
});
afterEach(async () => {
  await harness.close();
  await sites.close();
});

/** The panel's own reading of the page now in front. */
async function goTo(name: string): Promise<void> {
  await page.goto(urlOf(name));
  await whenReadFrom(panel, page.url());
}

const whenListed = (name: string) =>
  panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('li.account-row .name')].some(
        (one) => one.textContent?.trim() === wanted,
      ),
    {},
    name,
  );

describe('two companies on one site', () => {
  it('stay two books, and either can be looked at whatever page is open', async () => {
    const before = await worklistOf(panel);
    await goTo('invoices-second-company');
    await whenListed('Donaudampfschifffahrtszubehör Handelsgesellschaft mbH & Co. KG');
    const names = (await worklistOf(panel)).map(({ name }) => name);
    expect(names.filter((name) => before.some((row) => row.name === name))).toEqual([]);
    await expect.poll(() => booksOf(panel)).toEqual(expect.arrayContaining(bothNames));
    const key = await panel.$eval(
      '.book-switch select',
      (one) => [...one.options].find(({ text }) => text.startsWith('Juniper'))?.value,
    );
    await panel.select('.book-switch select', key ?? '');
    await whenListed('Total Comfort Heating');
    await expect.poll(() => worklistOf(panel)).toEqual(before);
    await goTo('invoices-all');
    await whenListed('Total Comfort Heating');
    await expect.poll(() => worklistOf(panel)).toEqual(before);
  });

  const bothNames = ['Juniper Lane Supply Co.', 'Quellhof Großhandel GmbH'];

  it('become one in settings, after a look; pages of the one that went land in the other', async () => {
    const first = (await worklistOf(panel)).map(({ name }) => name);
    await goTo('invoices-second-company');
    await whenListed('Donaudampfschifffahrtszubehör Handelsgesellschaft mbH & Co. KG');
    const second = (await worklistOf(panel)).map(({ name }) => name);
    await press(panel, texts.frame.settings);
    await press(panel, texts.books.changeOf('Quellhof Großhandel GmbH'));
    const into = `select[aria-label="${texts.books.mergeOf('Quellhof Großhandel GmbH')}"]`;
    await panel.waitForSelector(into);
    await panel.select(into, await optionOf(into, 'Juniper Lane Supply Co.'));
    await whenSaid(panel, texts.books.mergeText('Quellhof Großhandel GmbH', 'Juniper Lane Supply Co.'));
    await press(panel, texts.books.mergeYes);
    await whenSaid(panel, texts.said.booksMerged('Quellhof Großhandel GmbH', 'Juniper Lane Supply Co.'));
    await press(panel, texts.frame.back);
    await panel.reload();
    await goTo('invoices-second-company');
    await whenListed('Total Comfort Heating');
    await expect.poll(() => bookNameOf(panel)).toContain('Juniper Lane Supply Co.');
    const names = (await worklistOf(panel)).map(({ name }) => name);
    expect(names.toSorted()).toEqual([...first, ...second].toSorted());
  });

  const optionOf = (select: string, name: string): Promise<string> =>
    panel.$eval(
      select,
      (one, wanted) =>
        one instanceof HTMLSelectElement
          ? ([...one.options].find(({ text }) => text === wanted)?.value ?? '')
          : '',
      name,
    );

  it('asks whether a company under a known address is the same, and stores nothing until told', async () => {
    const before = await worklistOf(panel);
    await page.goto(urlOf('renamed'));
    await panel.waitForFunction(() =>
      document.querySelector('.state-strip h2')?.textContent?.includes('Larkstone Holdings'),
    );
    await expect.poll(() => worklistOf(panel)).toEqual(before);
    await expect.poll(() => bookNameOf(panel)).toContain('Juniper Lane Supply Co.');
  });

  it('goes on as the same books under the new name, if they say so', async () => {
    await openAccountOf(panel, 'Total Comfort Heating');
    await writeNote(panel, 'Pays on Fridays');
    await backToWorklist(panel);
    const before = await worklistOf(panel);
    await page.goto(urlOf('renamed'));
    await press(panel, texts.states.renamed);
    await panel.waitForFunction(() =>
      document.querySelector('h1')?.textContent?.includes('Larkstone Holdings'),
    );
    await expect.poll(() => booksOf(panel)).toEqual(['Larkstone Holdings']);
    await expect.poll(() => worklistOf(panel)).toEqual(before);
    await openAccountOf(panel, 'Total Comfort Heating');
    await expect.poll(() => timelineOf(panel)).toEqual(['Pays on Fridays']);
    await backToWorklist(panel);
    // Asked once: neither name is a question any more.
    await goTo('invoices-all');
    await goTo('renamed');
    await expect.poll(() => noticeOf(panel)).toBeNull();
  });

  it('is another set of books, with nothing of the first, if they say so', async () => {
    await openAccountOf(panel, 'Total Comfort Heating');
    await writeNote(panel, 'Pays on Fridays');
    await backToWorklist(panel);
    await page.goto(urlOf('renamed'));
    await press(panel, texts.states.another);
    await panel.waitForSelector('.book-switch');
    await expect
      .poll(async () => (await booksOf(panel)).sort())
      .toEqual(['Juniper Lane Supply Co.', 'Larkstone Holdings']);
    await expect
      .poll(() => panel.$eval('.book-switch .value', (one) => one.textContent))
      .toBe('Larkstone Holdings');
    await whenListed('Total Comfort Heating');
    await openAccountOf(panel, 'Total Comfort Heating');
    await expect.poll(() => timelineOf(panel)).toEqual([]);
    await backToWorklist(panel);
    await goTo('invoices-all');
    await panel.waitForFunction(
      () => document.querySelector('.book-switch .value')?.textContent === 'Juniper Lane Supply Co.',
    );
    await whenListed('Total Comfort Heating');
    await openAccountOf(panel, 'Total Comfort Heating');
    await expect.poll(() => timelineOf(panel)).toEqual(['Pays on Fridays']);
  });

  it('is not mixed up with the first where the address changes before the rows have come', async () => {
    const before = await worklistOf(panel);
    const second = urlOf('invoices-second-company');
    await page.evaluate((address) => history.pushState(null, '', address), second);
    await whenNoticed(panel, texts.states.changed.title);
    await expect.poll(() => booksOf(panel)).toEqual(['Juniper Lane Supply Co.']);
    await expect.poll(() => worklistOf(panel)).toEqual(before);
    await page.evaluate(async () => {
      const answer = await (await fetch(location.href)).text();
      const { body } = new DOMParser().parseFromString(answer, 'text/html');
      document.body.replaceChildren(...body.childNodes);
    });
    await whenReadFrom(panel, second);
    await panel.waitForSelector('.book-switch');
    await expect.poll(async () => (await booksOf(panel)).sort()).toEqual([...bothNames].sort());
  });
});

/** The companies one can choose from. */
const booksOf = (of: Page): Promise<string[]> =>
  of.evaluate(() => {
    const choices = [...document.querySelectorAll('.book-switch option')];
    const shown = choices.length > 0 ? choices : [...document.querySelectorAll('.top-bar h1')];
    return shown.map((one) => one.textContent?.trim() ?? '').filter((name) => name !== 'All books');
  });

describe('two tabs of one book', () => {
  it('the older one, looked at last, changes nothing', async () => {
    const older = page;
    sites.change((books) => ({
      ...books,
      invoices: books.invoices.map((line) => (line.number === 'INV-108' ? { ...line, paid: 400_000 } : line)),
    }));
    const newer = await harness.openTab(urlOf('invoices-all'));
    await harness.openPanel(newer);
    await panel.waitForFunction(() => document.body.textContent?.includes('$5,999.00'));
    const after = await worklistOf(panel);
    await older.bringToFront();
    // What this tab shows is read again, and is still the larger amount.
    await panel.waitForFunction(() =>
      JSON.stringify(globalThis.dunlinReadJson?.()).includes('"balance":{"minor":999900'),
    );
    await openAccountOf(panel, 'Total Comfort Heating');
    await expect
      .poll(() => invoicesOf(panel))
      .toContainEqual(expect.objectContaining({ number: 'INV-108', open: '$5,999.00' }));
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.account-row .name');
    await expect.poll(() => worklistOf(panel)).toEqual(after);
  });
});
