/** What a person types is kept from the first key, and what leaves is what stands there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { clipboardOf } from './clipboard.ts';
import { type Harness, launch } from './harness.ts';
import { whenKept } from './kept.ts';
import {
  backToWorklist,
  fillSender,
  messageOf,
  openAccountOf,
  readSite,
  timelineOf,
  worklistOf,
} from './panel-page.ts';
import {
  click,
  noteOf,
  press,
  pressCtrlEnter,
  typeNote,
  whenReadFrom,
  whenSaid,
  writeNote,
} from './panel-says.ts';
import { sender } from './sample-sender.ts';

const today = tinyToday;
const customer = '<b>Bold</b> & Partners';
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** The panel anew, with the page read and the account on screen. */
async function reopen(): Promise<void> {
  panel = await harness.openPanel(page, { today });
  await whenReadFrom(panel, page.url());
  await panel.waitForSelector('.account-row .name');
  await openAccountOf(panel, customer);
}

describe('a note', () => {
  it('begins with “n” in the worklist, on the current customer', async () => {
    await panel.keyboard.press('j');
    await panel.keyboard.press('k');
    const [first] = await worklistOf(panel);
    await typeNote(panel, 'Rang twice');
    await expect.poll(() => panel.$eval('h1', (one) => one.textContent?.trim())).toBe(first?.name);
    await pressCtrlEnter(panel);
    await whenSaid(panel, 'Note saved');
    await expect.poll(() => timelineOf(panel)).toEqual(['Rang twice']);
    await expect.poll(() => noteOf(panel)).toBe('');
    await backToWorklist(panel);
  });

  it('begins with “n” on the account, and stands in its timeline at once', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Promised to look into it');
    await expect.poll(() => timelineOf(panel)).toEqual(['Promised to look into it']);
  });

  it('is kept when the panel closes, the worker ends and the browser restarts', async () => {
    await panel.close();
    await harness.killWorker();
    await reopen();
    await expect.poll(() => timelineOf(panel)).toEqual(['Promised to look into it']);
    await harness.restart();
    page = await harness.openTab(sites.pages['invoices-all'] ?? '');
    await reopen();
    await expect.poll(() => timelineOf(panel)).toEqual(['Promised to look into it']);
  });

  it('that is half typed is there again after the panel was closed', async () => {
    await typeNote(panel, 'She will call back on');
    await whenKept(panel, 'She will call back on');
    await panel.close();
    await reopen();
    await expect.poll(() => noteOf(panel)).toBe('She will call back on');
    await expect.poll(() => timelineOf(panel)).toEqual(['Promised to look into it']);
    await typeNote(panel, ' Monday');
    await pressCtrlEnter(panel);
    await panel.waitForFunction(() => document.querySelectorAll('.timeline > li').length === 2);
    await expect.poll(async () => (await timelineOf(panel))[0]).toBe('She will call back on Monday');
  });
});

describe('a draft', () => {
  it('keeps every change when the panel is closed at any moment', async () => {
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.activeElement?.matches('textarea'));
    await panel.keyboard.press('d');
    await fillSender(panel, sender);
    await panel.waitForSelector('.letter');
    await retype('#draft-to', 'pay@bold.example.com');
    await whenKept(panel, 'pay@bold.example.com');
    await panel.close();
    await reopen();
    await panel.keyboard.press('d');
    await panel.waitForSelector('.letter');
    await retype('#draft-subject', 'About INV-101 & more');
    await whenKept(panel, 'About INV-101 & more');
    await panel.close();
    await reopen();
    await panel.keyboard.press('d');
    await press(panel, texts.draft.editWords);
    await retype('#draft-opening', 'Dear Ms Bold,');
    await whenKept(panel, 'Dear Ms Bold,');
    await panel.close();
    await reopen();
    await panel.keyboard.press('d');
    await expect
      .poll(() => messageOf(panel))
      .toEqual({
        to: 'pay@bold.example.com',
        subject: 'About INV-101 & more',
        text: expect.stringMatching(/^Dear Ms Bold,\n/),
      });
  });

  /** In place of all that stands in the field. */
  async function retype(field: string, words: string): Promise<void> {
    await click(panel, field);
    await panel.waitForSelector(`${field}:focus`);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.type(words);
  }

  it('copied, says the same in plain and in rich text, line by line', async () => {
    await press(panel, texts.draft.copy);
    await panel.waitForSelector('.sent');
    const { text, html } = await clipboardOf(harness, panel);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual([
      'Dear Ms Bold,',
      'INV-101 · of March 2, 2026 · due April 1, 2026 · 43 days overdue · $1,240.00',
      'Total overdue: $1,240.00',
      'Credit CN-107: −$240.00',
      'To pay: $1,000.00',
      'To answer in a line, start the subject of your reply with one of these and add the invoice number: Question, Not right, Payment date, or Paid.',
      ...lines.slice(6),
    ]);
    expect(lines.slice(-3)).toEqual(['Kind regards,', sender.person, sender.company]);
    const rich = await partsOf(html);
    expect(rich.rows).toEqual([
      ['INV-101', 'Mar 2, 2026', 'Apr 1, 2026', '43', '$1,240.00', '$1,240.00'],
      ['Total overdue', '$1,240.00'],
      ['Credit CN-107', '−$240.00'],
      ['To pay', '$1,000.00'],
    ]);
    // In rich text the replies are links of the line itself.
    expect(rich.lines).toEqual(['Dear Ms Bold,', ...lines.slice(6)]);
    // The customer’s name is text and nothing else, also where it looks like markup.
    expect(rich.tags).toEqual(['A', 'BDI', 'BR', 'DIV', 'P', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR']);
    expect(rich.links).toHaveLength(4);
    for (const link of rich.links)
      expect(decodeURIComponent(link)).toMatch(
        /^mailto:accounts@juniperlane\.example\.com\?subject=.*INV-101 \(<b>Bold<\/b> & Partners\)$/,
      );
  });

  /** What a mail program makes of rich text: the lines outside its table, the table row by row, the links. */
  const partsOf = (html: string) =>
    panel.evaluate((markup) => {
      const body = new DOMParser().parseFromString(markup, 'text/html').body;
      const links = [...body.querySelectorAll('a')].map((link) => link.href);
      const tags = [...new Set([...body.querySelectorAll('*')].map((one) => one.tagName))].sort();
      for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
      const lines = [...body.querySelectorAll('p:not(:has(a))')].flatMap((one) =>
        (one.textContent ?? '').split('\n'),
      );
      const rows = [...body.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      );
      return { links, tags, lines, rows };
    }, html);

  it('that was copied counts; “Not sent?” takes back stage, gap and counters, also later', async () => {
    await backToWorklist(panel);
    // What is left to do there is ours: its credit.
    await expect.poll(() => rowOf(customer)).toMatchObject({ act: texts.worklist.applyCredit });
    await panel.close();
    panel = await harness.openPanel(page, { today });
    await whenReadFrom(panel, page.url());
    await click(panel, '.filter-tabs button:nth-of-type(2)');
    await openAccountOf(panel, customer);
    await expect
      .poll(() => panel.$eval('.next-action', (one) => one.textContent))
      .not.toContain(texts.stageAct.first);
    await press(panel, texts.account.notSent);
    await whenSaid(panel, texts.account.takenBack);
    await panel.waitForFunction(
      (words) => document.querySelector('.next-action')?.textContent?.includes(words),
      {},
      texts.stageAct.first,
    );
    await backToWorklist(panel);
    await expect.poll(() => dayBarOf()).toContain(texts.worklist.toDoCount(5));
    await expect
      .poll(() => rowOf(customer))
      .toMatchObject({ why: expect.stringContaining('Never reminded') });
  });

  const rowOf = async (name: string) => (await worklistOf(panel)).find((row) => row.name === name);
  const dayBarOf = () => panel.$eval('.day-bar', (bar) => bar.textContent);

  it('leaves for the mail program whole, as it would be copied', async () => {
    await panel.evaluate(() => {
      document.addEventListener(
        'click',
        (event) => {
          if (!(event.target instanceof HTMLAnchorElement) || event.target.protocol !== 'mailto:') return;
          event.preventDefault();
          document.body.dataset.mail = event.target.href;
        },
        true,
      );
    });
    await openAccountOf(panel, customer);
    await panel.keyboard.press('d');
    await panel.waitForSelector('.letter');
    await retype('#draft-to', 'pay@bold.example.com');
    await press(panel, texts.draft.openInMail);
    await panel.waitForSelector('.sent');
    const url = new URL(await panel.$eval('body', (body) => body.dataset.mail ?? ''));
    expect(decodeURIComponent(url.pathname)).toBe('pay@bold.example.com');
    expect(url.searchParams.get('subject')).toContain('INV-101');
    // Line breaks as mail wants them.
    const lines = (url.searchParams.get('body') ?? '').split('\r\n');
    expect(lines).toContain('INV-101 · of March 2, 2026 · due April 1, 2026 · 43 days overdue · $1,240.00');
    expect(lines).toContain('To pay: $1,000.00');
    expect(lines.slice(-3)).toEqual(['Kind regards,', sender.person, sender.company]);
    await panel.waitForFunction(() => document.querySelector('.sent'));
    await backToWorklist(panel);
    await expect.poll(() => dayBarOf()).toContain(texts.worklist.toDoCount(5));
  });
});
