// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WatchEvent, WatchRequest } from '../../lib/messages/contract.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';
import { textsOf } from './read-html.ts';

/** The panel's end of a port, and what it heard. */
function openPanel() {
  const events: WatchEvent[] = [];
  let ask: (request: WatchRequest) => void = () => {};
  let close = () => {};
  serveWatch(
    {
      post: (event) => events.push(structuredClone(event)),
      onRequest: (heard) => {
        ask = heard;
      },
      onClose: (closed) => {
        close = closed;
      },
    },
    document,
    'f',
    () => 0,
  );
  return {
    events,
    ask: (request: WatchRequest) => ask(request),
    close: () => close(),
    hears: (type: WatchEvent['type'], count = 1) =>
      vi.waitFor(() =>
        expect(events.filter((event) => event.type === type).length).toBeGreaterThanOrEqual(count),
      ),
    all: <T extends WatchEvent['type']>(type: T) =>
      events.filter((event): event is Extract<WatchEvent, { type: T }> => event.type === type),
  };
}

const row = (no: number, due = `${no}0.00`) =>
  `<tr data-id="${no + 4710}"><td>INV-${no}</td><td>${due}</td></tr>`;
const tableOf = (rows: string) =>
  `<h1>Invoices</h1><table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody>${rows}</tbody></table>`;

let panel: ReturnType<typeof openPanel>;
async function read(html: string) {
  document.body.innerHTML = html;
  panel = openPanel();
  panel.ask({ type: 'read', reading: 'a', hooks: {}, words: pageWords });
  await panel.hears('done');
}
const cell = (at: number) => {
  const found = document.querySelectorAll('td')[at];
  if (!found) throw new Error('no cell');
  return found;
};

beforeEach(() => read(tableOf(row(1) + row(2))));
afterEach(() => panel.close());

test('numbers the events of a reading without gaps, patches among them', async () => {
  cell(1).textContent = '5.00';
  await panel.hears('patch');
  const numbers = panel.events.map((event) => ('seq' in event ? event.seq : -1));
  expect(numbers).toEqual(numbers.map((_, at) => at));
  expect(new Set(panel.events.map((event) => 'reading' in event && event.reading))).toEqual(new Set(['a']));
});

test('sends a changed row alone', async () => {
  cell(3).textContent = '0.00';
  await panel.hears('patch');
  const [patch] = panel.all('patch');
  expect(patch).toMatchObject({ region: 'f:0' });
  expect(patch?.rows.map(({ id }) => id)).toEqual(['r4712']);
  expect(patch?.rows.map((row) => textsOf(row)[1])).toEqual(['0.00']);
});

test('says nothing of a row that says the same again', async () => {
  cell(1).textContent = '10.00';
  cell(3).textContent = '7.00';
  await panel.hears('patch');
  expect(panel.all('patch').flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['r4712']);
});

test('sends rows added below the others', async () => {
  document.querySelector('tbody')?.append(...rowsOf(row(3)));
  await panel.hears('patch');
  expect(panel.all('patch')[0]?.rows.map(({ id }) => id)).toEqual(['r4713']);
  expect(panel.all('changed')).toEqual([]);
});

test.each([
  ['a row goes', () => document.querySelector('tbody tr')?.remove(), ['r4712'], []],
  [
    'a row comes in between',
    () => document.querySelector('tbody')?.prepend(...rowsOf(row(9))),
    ['r4719', 'r4711', 'r4712'],
    ['r4719'],
  ],
  [
    'the order changes',
    () => document.querySelector('tbody')?.append(document.querySelector('tbody tr') ?? ''),
    ['r4712', 'r4711'],
    [],
  ],
  [
    'a row is hidden',
    () => document.querySelector('tbody tr')?.setAttribute('style', 'display:none'),
    ['r4712'],
    [],
  ],
  [
    'the rows are another page',
    () => document.querySelector('tbody')?.replaceChildren(...rowsOf(row(5) + row(6))),
    ['r4715', 'r4716'],
    ['r4715', 'r4716'],
  ],
])('sends what is new, and which rows there are, when %s', async (_, change, inView, news) => {
  change();
  await panel.hears('patch');
  expect(panel.all('changed')).toEqual([]);
  expect(panel.all('patch').map((patch) => [patch.inView, patch.rows.map(({ id }) => id)])).toEqual([
    ...(news.length > 0 ? [[undefined, news]] : []),
    [inView, []],
  ]);
});

test.each([
  [
    'a header changes',
    () => document.querySelector('th')?.replaceChildren(document.createElement('i'), 'Name'),
  ],
  ['another region comes', () => document.body.insertAdjacentHTML('beforeend', tableOf(row(7)))],
])('says changed when %s', async (_, change) => {
  change();
  await panel.hears('changed');
  expect(panel.all('patch')).toEqual([]);
});

test('tells the count beside the rows when it changes, though its elements stay', async () => {
  panel.close();
  await read(`${tableOf(row(1) + row(2))}<p>1–2 of 40</p>`);
  const count = document.querySelector('p')?.firstChild;
  if (count) count.nodeValue = '3–4 of 40';
  await panel.hears('head');
  expect(panel.all('head')[0]?.head).toMatchObject({ id: 'f:0', texts: ['Invoices', '3–4 of 40'] });
  expect([...panel.all('patch'), ...panel.all('changed')]).toEqual([]);
});

test('tells rows that are filled anew for others, and rows shown again, with all that changed at one time', async () => {
  panel.close();
  await read(`${tableOf(row(1) + row(2) + row(3)).replaceAll(/ data-id="\d+"/g, '')}<p>1–3 of 5</p>`);
  const rows = [...document.querySelectorAll('tbody tr')];
  const count = document.querySelector('p')?.firstChild;
  const turn = (texts: string[], range: string) => {
    for (const [at, one] of rows.entries()) {
      one.toggleAttribute('hidden', texts[at] === undefined);
      const text = one.querySelector('td')?.firstChild;
      if (text && texts[at]) text.nodeValue = texts[at];
    }
    if (count) count.nodeValue = range;
  };
  turn(['INV-4', 'INV-5'], '4–5 of 5');
  await panel.hears('told');
  expect(panel.all('patch').map(({ inView, rows }) => [inView, rows.map((row) => textsOf(row)[0])])).toEqual([
    [undefined, ['INV-4', 'INV-5']],
    [['n1', 'n2'], []],
  ]);
  expect(panel.events.slice(-6).map(({ type }) => type)).toEqual(
    ['head', 'facts', 'patch', 'patch', 'head', 'facts', 'told'].slice(-6),
  );
  turn(['INV-1', 'INV-2', 'INV-3'], '1–3 of 5');
  await panel.hears('told', 2);
  expect(
    panel
      .all('patch')
      .at(-1)
      ?.rows.map((row) => textsOf(row)[0]),
  ).toEqual(['INV-1', 'INV-2', 'INV-3']);
});

test('tells when another company is named, though its elements stay', async () => {
  panel.close();
  await read(`<div class="company-name">Alder Ltd</div>${tableOf(row(1))}`);
  const name = document.querySelector('.company-name')?.firstChild;
  if (name) name.nodeValue = 'Birch Ltd';
  await panel.hears('facts');
  expect(panel.all('facts')[0]?.facts.identity).toMatchObject([{ text: 'Birch Ltd' }]);
});

test('says nothing of a clock beside the rows', async () => {
  panel.close();
  await read(`${tableOf(row(1))}<p>It is now 12:00</p>`);
  const clock = document.querySelector('p')?.firstChild;
  const heard = panel.events.length;
  if (clock) clock.nodeValue = 'The day is done';
  cell(1).textContent = '3.00';
  await panel.hears('patch');
  expect(panel.events.slice(heard).map(({ type }) => type)).toContain('patch');
  expect(panel.all('changed')).toEqual([]);
});

function rowsOf(html: string): Element[] {
  const template = document.createElement('table');
  template.innerHTML = html;
  return [...template.querySelectorAll('tr')];
}

test('says changed when the address changes', async () => {
  history.pushState(null, '', '#/other');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await panel.hears('changed');
});

test('keeps rows of a virtual grid as they pass', async () => {
  panel.close();
  const line = (at: number) =>
    `<div role="row" aria-rowindex="${at}"><div role="gridcell">INV-${at}</div><div role="gridcell">${at}.00</div></div>`;
  await read(`<div role="grid" aria-rowcount="100"><div role="row" aria-rowindex="1"><div role="columnheader">No</div><div role="columnheader">Due</div></div>
    <div id="view">${line(2)}${line(3)}</div></div>`);
  const view = document.querySelector('#view');
  if (view) view.innerHTML = line(3) + line(4);
  await panel.hears('patch');
  const [patch] = panel.all('patch');
  expect(patch?.rows.map(({ id }) => id)).toEqual(['i4']);
  expect(patch).not.toHaveProperty('inView');
});

test('starts over when asked again on the same port', async () => {
  panel.ask({ type: 'read', reading: 'b', hooks: {}, words: pageWords });
  await panel.hears('done', 2);
  const again = panel.events.filter((event) => 'reading' in event && event.reading === 'b');
  expect(again.map((event) => ('seq' in event ? event.seq : -1))).toEqual([0, 1, 2]);
});

test('outlines a value that is still there, and nothing else', async () => {
  const place = { frame: 'f', region: 'f:0', row: 'r4711', column: 1 };
  const before = document.body.outerHTML;
  panel.ask({ type: 'outline', place, text: '10.00' });
  expect(document.documentElement.lastElementChild).not.toBe(document.body);
  panel.ask({ type: 'outline', place, text: '99.00' });
  panel.ask({ type: 'outline', place: { ...place, row: 'gone' }, text: '10.00' });
  expect(panel.all('outlined').map(({ found }) => found)).toEqual([true, false, false]);
  expect(document.documentElement.lastElementChild).toBe(document.body);
  panel.ask({ type: 'outline', place, text: '10.00' });
  panel.ask({ type: 'outline-off' });
  expect(document.documentElement.lastElementChild).toBe(document.body);
  expect(document.body.outerHTML).toBe(before);
});

test('does not hear its own outline', async () => {
  panel.ask({
    type: 'outline',
    place: { frame: 'f', region: 'f:0', row: 'r4711', column: 1 },
    text: '10.00',
  });
  cell(3).textContent = '1.00';
  await panel.hears('patch');
  expect(panel.all('patch')).toHaveLength(1);
  expect(panel.all('changed')).toEqual([]);
});
