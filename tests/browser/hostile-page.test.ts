/** Pages that do what a page can to be misread, to break its reader, or to reach the extension. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyToday } from '../sites/tiny-books.ts';
import { extensionDir } from '../tools/build.ts';
import { type Harness, launch } from './harness.ts';
import { servePage } from './one-page-site.ts';
import { readingOf, readSite } from './panel-page.ts';
import { noticeOf, whenReadFrom } from './panel-says.ts';

const rows = [1, 2, 3].map(
  (no) =>
    `<tr><td>INV-${no}</td><td>Customer ${no} Ltd</td><td>2026-04-0${no}</td><td>$${no},100.00</td><td>$${no},100.00</td><td>Overdue</td></tr>`,
);
const head =
  '<tr><th>Invoice #</th><th>Customer</th><th>Due date</th><th>Total</th><th>Balance due</th><th>Status</th></tr>';
const table = `<table id="list"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
const pageOf = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invoices</title>
<body><header><span class="company-name">Larch Trading</span></header><main><h1>Invoices</h1><p>All amounts in US dollars (USD)</p>${body}</main></body></html>`;

/** Names that hide properties of the form they stand in: what forms hold every day, and what only malice thinks of. */
const usual = [
  'id',
  'name',
  'title',
  'action',
  'method',
  'target',
  'dir',
  'lang',
  'type',
  'value',
  'className',
];
const malicious = [
  'body',
  'childNodes',
  'children',
  'closest',
  'documentElement',
  'getAttribute',
  'querySelectorAll',
];
const hidden = (names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** What each page holds, and what is run in it before it is read. */
const pages: { readonly [what: string]: { readonly body: string; readonly script?: string } } = {
  'a form whose fields are called like its own properties': { body: `<form>${hidden(usual)}${table}</form>` },
  'getters that throw': {
    body: table,
    script: `for (const [kind, name] of [[Node, 'textContent'], [Node, 'childNodes'], [HTMLElement, 'innerText'], [Element, 'children'], [HTMLTableElement, 'rows'], [Element, 'attributes']])
      Object.defineProperty(kind.prototype, name, { get() { throw new Error('no'); } });`,
  },
  'prototypes of its own': {
    body: table,
    script: `Array.prototype.map = Array.prototype.flatMap = Array.prototype.filter = () => { throw new Error('no'); };
      String.prototype.replace = String.prototype.trim = () => 'wrong'; Map = Set = JSON = null;
      Object.prototype.toJSON = () => 'wrong'; Object.defineProperty(Object.prototype, 'text', { get: () => 'wrong', set() {} });`,
  },
  'elements that throw when they are looked at': {
    body: `<bad-cell></bad-cell>${table}`,
    script: `customElements.define('bad-cell', class extends HTMLElement { get shadowRoot() { throw new Error('no'); } get title() { throw new Error('no'); } connectedCallback() { throw new Error('no'); } });`,
  },
  'observers that are taken away': {
    body: table,
    script: 'MutationObserver = requestIdleCallback = setTimeout = queueMicrotask = undefined;',
  },
};

let harness: Harness;
let page: Page;
let panel: Page;
let site: Awaited<ReturnType<typeof servePage>>;
const trouble: string[] = [];

beforeAll(async () => {
  site = await servePage(pageOf(table));
  harness = await launch();
  await harness.grant(site.url);
  page = await harness.openTab(site.url);
  panel = await harness.openPanel(page, { today: tinyToday });
  panel.on('pageerror', (error) => trouble.push(String(error)));
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await site.close();
});

const balances = async (): Promise<(number | null)[] | null> => {
  const read = await readingOf(panel);
  if (!read || !('invoices' in read) || !Array.isArray(read.invoices)) return null;
  return read.invoices.map(({ balance }) => balance?.minor ?? null);
};

/** Reads a page anew and waits until its three invoices are known. */
async function readBalances(expected: readonly number[]): Promise<void> {
  await expect.poll(balances).toEqual(expected);
}

describe('a page that wants to break its reader is read as any other', () => {
  it.each(Object.entries(pages))('%s', async (_what, { body, script }) => {
    const scripted = script ? await page.evaluateOnNewDocument(script) : null;
    const other = await servePage(pageOf(body));
    try {
      await page.goto(other.url);
      await whenReadFrom(panel, page.url());
      await readBalances([110_000, 210_000, 310_000]);
    } finally {
      if (scripted) await page.removeScriptToEvaluateOnNewDocument(scripted.identifier);
      await other.close();
    }
  });

  it('one that hides what the reader asks the document for leaves the panel standing', async () => {
    const images = malicious.map((name) => `<img alt="" name="${name}">`).join('');
    const other = await servePage(pageOf(`<form>${hidden(malicious)}${table}</form>${images}`));
    try {
      await page.goto(other.url);
      await panel.waitForSelector('.state-view:has(h2), .state-strip');
    } finally {
      await other.close();
    }
  });

  it('one that changes all the time is read as it stands at last', async () => {
    await page.goto(site.url);
    await readBalances([110_000, 210_000, 310_000]);
    await page.evaluate(() => {
      let turn = 0;
      const cells = [...document.querySelectorAll('#list tbody td:nth-child(5)')];
      const timer = setInterval(() => {
        turn += 1;
        for (const cell of cells) cell.textContent = `$${turn}.00`;
        const [row] = document.querySelectorAll('#list tbody tr');
        row?.parentElement?.append(row);
        if (turn < 80) return;
        clearInterval(timer);
        for (const cell of cells) cell.textContent = '$7.00';
      }, 5);
    });
    await readBalances([700, 700, 700]);
  });

  it('one that removes itself leaves the panel standing', async () => {
    await page.goto(site.url);
    await readBalances([110_000, 210_000, 310_000]);
    await page.evaluate(() => document.documentElement.remove());
    await panel.waitForFunction(() => !document.querySelector('.proof-line[data-state="reading"]'));
    await expect.poll(() => panel.$('.account-row .name')).not.toBeNull();
    // What was read before stays on screen meanwhile, with the word that the page has changed.
    await page.goto(site.url);
    await panel.waitForFunction(() => !document.querySelector('.state-view h2, .state-strip h2'));
    await readBalances([110_000, 210_000, 310_000]);
    await expect.poll(() => noticeOf(panel)).toBeNull();
  });
});

describe('a page cannot reach the extension', () => {
  it('by messages, channels, frames, pictures or requests', async () => {
    await page.goto(site.url);
    await readBalances([110_000, 210_000, 310_000]);
    const reached = await page.evaluate(async (id) => {
      const forged = {
        type: 'done',
        reading: 'r',
        seq: 0,
        frame: 'f0',
        facts: { url: 'https://evil.example/' },
      };
      postMessage(forged, '*');
      new BroadcastChannel('dunlin').postMessage({ changed: true });
      for (const name of ['dunlin', 'dunlin-watch']) dispatchEvent(new CustomEvent(name, { detail: forged }));
      const runtime: unknown = Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage;
      const tells = async (file: string) => {
        const fetched = await fetch(`chrome-extension://${id}/${file}`).then(
          () => true,
          () => false,
        );
        const seen = await new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = `chrome-extension://${id}/${file}`;
        });
        return fetched || seen;
      };
      const files = ['icon/16.png', 'sidepanel.html', 'manifest.json', 'content-scripts/page.js'];
      const told = await Promise.all(files.map(tells));
      const marks = [...Object.keys(globalThis), ...document.documentElement.getAttributeNames()];
      return { runtime: runtime !== undefined, told, marks: marks.filter((mark) => /dunlin/i.test(mark)) };
    }, harness.extensionId);
    expect(reached).toEqual({ runtime: false, told: [false, false, false, false], marks: [] });
    await readBalances([110_000, 210_000, 310_000]);
  });

  it('since the manifest opens no way to it', async () => {
    const manifest = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
  });
});

it('nothing of all this was an error in the panel', () => {
  expect(trouble).toEqual([]);
});
