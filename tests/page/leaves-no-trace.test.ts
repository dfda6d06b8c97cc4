// @vitest-environment happy-dom
/** Reading asks the page for nothing and changes nothing; once the panel is gone, nothing of ours runs in it. */

import { afterEach, expect, test, vi } from 'vitest';
import type { WatchEvent, WatchRequest } from '../../lib/messages/contract.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';
import { readHtml } from './read-html.ts';

afterEach(() => vi.restoreAllMocks());

const ledger = `<h1>Invoices</h1><input type="search" value="acme"><table><thead><tr><th>No</th><th>Due</th></tr></thead>
  <tbody>${Array.from({ length: 30 }, (_, at) => `<tr id="${at + 7000}"><td><a href="/i/${at}" title="INV ${at}">INV…</a></td><td>${at}.00</td></tr>`).join('')}</tbody></table>
  <dl><dt>Total</dt><dd>9.00</dd></dl><div role="grid"><div role="row"><div role="gridcell">1</div><div role="gridcell">2</div></div></div>`;

test('reading leaves the document as it was', async () => {
  document.body.innerHTML = ledger;
  const before = document.documentElement.outerHTML;
  const records = vi.fn();
  const observer = new MutationObserver(records);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const focused = document.activeElement;
  await readHtmlAgain();
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(focused);
});

async function readHtmlAgain() {
  const { readDocument } = await import('./read-html.ts');
  return readDocument();
}

test('nothing is left running once the port is closed', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const added = vi.spyOn(window, 'addEventListener');
  const events: WatchEvent[] = [];
  let ask: (request: WatchRequest) => void = () => {};
  let close = () => {};
  document.body.innerHTML = ledger;
  serveWatch(
    {
      post: (event) => events.push(event),
      onRequest: (heard) => (ask = heard),
      onClose: (closed) => (close = closed),
    },
    document,
    'f',
    () => 0,
  );
  expect(observe).not.toHaveBeenCalled();
  ask({ type: 'read', reading: 'a', hooks: {}, words: pageWords });
  await vi.waitFor(() => expect(observe).toHaveBeenCalled());
  const timers = vi.spyOn(globalThis, 'clearTimeout');
  const cell = document.querySelectorAll('td')[1];
  if (cell) cell.textContent = 'changed';
  close();
  expect(new Set(disconnect.mock.instances)).toEqual(new Set(observe.mock.instances));
  expect(timers).toHaveBeenCalled();
  for (const [, , options] of added.mock.calls) {
    expect(typeof options === 'object' && options.signal?.aborted).toBe(true);
  }
  const heard = events.length;
  if (cell) cell.textContent = 'again';
  await Promise.resolve();
  expect(events).toHaveLength(heard);
});

test('reading stops when it is called off', async () => {
  document.body.innerHTML = ledger;
  const controller = new AbortController();
  const emit = vi.fn(() => controller.abort());
  const look = {
    document,
    hooks: {},
    words: pageWords,
    frame: 'f',
    signal: controller.signal,
    now: () => performance.now(),
    emit,
  };
  await expect(readPage(look)).rejects.toThrow();
  expect(emit.mock.calls.length).toBeLessThan(4);
});

test('sends many rows in batches of at most 500', async () => {
  const rows = Array.from({ length: 1201 }, (_, at) => `<tr><td>INV-${at}</td><td>${at}.00</td></tr>`).join(
    '',
  );
  const { regions } = await readHtml(
    `<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  expect(regions[0]?.batches.map((rows) => rows.length)).toEqual([500, 500, 201]);
});

test('lets the page have its turn when a slice is used up', async () => {
  document.body.innerHTML = ledger;
  let time = 0;
  const look = {
    document,
    hooks: {},
    words: pageWords,
    frame: 'f',
    signal: new AbortController().signal,
    now: () => (time += 5),
    emit: () => {},
  };
  let ticks = 0;
  const other = setInterval(() => ticks++, 0);
  await readPage(look);
  clearInterval(other);
  expect(ticks).toBeGreaterThan(0);
});
