/** What the panel says of pages that are no list of invoices, or not in plain sight, or leave something open. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { backToWorklist, bannerOf, bookNameOf, readingOf, worklistOf } from './panel-page.ts';
import { click, noticeOf, press, whenNoticed, whenReadFrom } from './panel-says.ts';

const today = tinyToday;
const { nothing, reading, states } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

const urlOf = (name: string): string => sites.pages[name] ?? '';
const goTo = (name: string) => page.goto(urlOf(name));

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(urlOf('bills'));
  panel = await harness.openPanel(page, { today });
  // Before it, a view with a button of that name may stand there.
  await panel.waitForSelector('.first-run');
  await press(panel, texts.firstRun.read(new URL(sites.url).host));
  await whenReadFrom(panel, page.url());
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

describe('a page that holds no invoices to customers', () => {
  it.each([
    ['bills', nothing.payables, states.whatWasRead],
    ['quotes', nothing.quotes, states.whatWasRead],
    ['payments', nothing.payments, states.whatWasRead],
    ['bank', nothing.bank, states.whatWasRead],
    ['dashboard', nothing['no-invoices'], states.pointAtInvoices],
    ['loading', nothing.loading, states.whatWasRead],
    ['empty', nothing['no-invoices'], states.pointAtInvoices],
  ])('says so in one sentence, and nothing is taken: %s', async (name, words, other) => {
    await goTo(name);
    await whenReadFrom(panel, page.url());
    await whenNoticed(panel, words.title);
    await expect
      .poll(() => noticeOf(panel))
      .toEqual({
        title: words.title,
        text: words.text,
        acts: [states.readAgain, other],
      });
    await expect.poll(() => worklistOf(panel)).toEqual([]);
  });
});

describe('a list inside a frame', () => {
  it('of the same site is read as if it stood on the page', async () => {
    await goTo('framed');
    await panel.waitForSelector('.account-row .name');
    await expect.poll(() => readingOf(panel)).toMatchObject({ url: page.url(), scope: { read: 13 } });
    await expect.poll(() => bookNameOf(panel)).toBe('Juniper Lane Supply Co.');
  });

  it('of another site is read once that site is allowed, too', async () => {
    // Before, since it brings another tab to the front for a moment.
    await harness.grant(sites.otherUrl);
    await page.bringToFront();
    await goTo('framed-elsewhere');
    const { title, text } = states.closedFrame(sites.otherUrl);
    await whenNoticed(panel, title);
    await expect.poll(() => noticeOf(panel)).toEqual({ title, text, acts: [states.allow] });
    await press(panel, states.allow);
    await whenReadFrom(panel, page.url());
    await expect.poll(() => readingOf(panel)).toMatchObject({ scope: { read: 13 } });
  });
});

describe('a page that leaves something open', () => {
  it('asks, takes the answers, and does not ask again on the next page of its kind', async () => {
    await goTo('ambiguous');
    await whenReadFrom(panel, page.url());
    await expect
      .poll(() => readingOf(panel))
      .toMatchObject({
        questions: [{ about: 'currency' }, { about: 'date-order' }],
        invoices: openOf({ minor: 125_000, currency: null }, null),
      });
    await click(panel, 'button.proof-line');
    await click(panel, '.question-card input[value="EUR"]');
    await click(panel, '.question-card input[value="dmy"]');
    await press(panel, reading.useAnswers);
    await panel.waitForSelector('.question-card', { hidden: true });
    const answered = {
      questions: [],
      invoices: openOf({ minor: 125_000, currency: 'EUR' }, '2026-02-03'),
    };
    await expect.poll(() => readingOf(panel)).toMatchObject(answered);
    await page.goto(`${urlOf('ambiguous')}?page=2`);
    await whenReadFrom(panel, page.url());
    await expect.poll(() => readingOf(panel)).toMatchObject(answered);
    await backToWorklist(panel);
  });

  /** The first of four lines, the rest whatever they are. */
  const openOf = (balance: object, dueDate: string | null) => [
    expect.objectContaining({
      number: 'INV-2101',
      customer: 'Alderbrook Bakery Ltd',
      balance: expect.objectContaining(balance),
      dueDate,
    }),
    ...Array.from({ length: 3 }, () => expect.anything()),
  ];
});

describe('sample books', () => {
  it('are a page of the extension, opened from the first view and read without any leave', async () => {
    const other = await launch();
    try {
      const ledger = await other.openTab(urlOf('invoices-all'));
      const first = await other.openPanel(ledger);
      await press(first, texts.firstRun.sample);
      await first.waitForSelector('.account-row .name');
      const address = `chrome-extension://${other.extensionId}/sample-books.html`;
      await whenReadFrom(first, address);
      await expect.poll(() => bannerOf(first)).toContain('sums agree');
      await expect
        .poll(() => readingOf(first))
        .toMatchObject({ error: null, kind: 'invoices', problems: [], questions: [] });
      await expect.poll(async () => (await worklistOf(first)).length).toBeGreaterThan(10);
    } finally {
      await other.close();
    }
  });
});
