// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readPage } from '../../lib/page/read-page.ts';

const rows = 1000;

let rests: number[];
let read: number;
beforeEach(() => {
  document.body.innerHTML = `<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody>${Array.from(
    { length: rows },
    // A style that could hide makes each row be looked at by itself.
    (_, at) => `<tr><td style="border: none">INV-${at}</td><td>${at}.00</td></tr>`,
  ).join('')}</tbody></table>`;
  rests = [];
  read = 0;
});
afterEach(() => vi.unstubAllGlobals());

/**
 * Reads with a clock that goes by itself: so many milliseconds a look at it, of which the reader allows itself 16 before
 * it rests. Notes how many rows were read whenever the page got its turn.
 */
function start(signal: AbortSignal, atRest: () => void = () => {}, tick = 1) {
  let clock = 0;
  vi.stubGlobal('scheduler', {
    yield: async () => {
      rests.push(read);
      atRest();
    },
  });
  const look = Element.prototype.checkVisibility;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    if (this.matches('tbody tr')) read++;
    return look.call(this);
  });
  return readPage({
    document,
    hooks: {},
    words: pageWords,
    frame: 'f',
    signal,
    now: () => (clock += tick),
    emit: () => {},
  });
}
afterEach(() => vi.restoreAllMocks());

test('lets the page have its turn whenever a slice of rows was read', async () => {
  await start(new AbortController().signal);
  expect(read).toBe(rows);
  const slices = rests.map((at, rest) => at - (rests[rest - 1] ?? 0));
  // Looked at the clock every 16 rows, 17 looks a slice.
  expect(Math.max(...slices, rows - (rests.at(-1) ?? 0))).toBeLessThanOrEqual(16 * 18);
  expect(rests.length).toBeGreaterThanOrEqual(Math.floor(rows / (16 * 18)));
});

test('lets the page have its turn after each question to the whole document, and as it takes up the rows', async () => {
  const states = pageWords.states.map(([, selector]) => selector);
  const asked: number[] = [];
  const ask = document.querySelector;
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) => {
    if (states.includes(selector)) asked.push(rests.length);
    return ask.call(document, selector);
  });
  // The clock says at every look that the slice is used up.
  await start(new AbortController().signal, () => {}, 20);
  expect(asked).toEqual(states.map((_, at) => at));
  const beforeRows = rests.filter((at) => at === 0);
  // The body, the table and its first row are looked at between, and the rows are taken up 256 at a time.
  expect(beforeRows.length).toBe(states.length + 4 + Math.floor(rows / 256));
});

test('reads no further row once it was called off', async () => {
  const calling = new AbortController();
  const reading = start(calling.signal, () => {
    if (rests.length === 2) calling.abort();
  });
  await expect(reading).rejects.toThrow();
  expect(read).toBe(rests[1]);
});
