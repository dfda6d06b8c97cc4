/** A list that changes while it is looked at, in the installed extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { readingOf, readSite, worklistOf } from './panel-page.ts';
import { noticeOf, press, whenNoticed, whenReadFrom, whenSaid } from './panel-says.ts';
import { serveWalkSite, type WalkSite } from './walk-site.ts';

let site: WalkSite;
let harness: Harness;
let page: Page;
let panel: Page;
beforeAll(async () => {
  site = await serveWalkSite();
});
afterAll(() => site.close());
// Each with a store of its own: what was read of the list once must not help the next.
beforeEach(async () => {
  harness = await launch();
  await harness.grant(site.url);
});
afterEach(() => harness.close());

async function open(name: string): Promise<void> {
  page = await harness.openTab(`${site.url}/${name}`);
  panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
  await whenReadFrom(panel, page.url());
  await panel.waitForSelector('.account-row .name');
}
type Change = 'sort' | 'remove' | 'edit' | 'add' | 'filter' | 'others' | 'company';
const change = (...kinds: Change[]) =>
  page.evaluate((names) => {
    for (const name of names) Reflect.get(Reflect.get(window, 'changes'), name)();
  }, kinds);

type Read = { invoices: { number: string; balance: { minor: number } }[]; scope: object };
const read = async (): Promise<Read> => (await readingOf(panel)) as Read;
const whenRead = (numbers: readonly number[]) =>
  panel.waitForFunction(
    (wanted) => {
      const list: unknown = Reflect.get(globalThis.dunlinReadJson?.() ?? {}, 'invoices');
      return Array.isArray(list) && list.map(({ number }) => number).join() === wanted;
    },
    {},
    numbers.map((no) => `INV-${no}`).join(),
  );
const names = async () => (await worklistOf(panel)).map(({ name }) => name).sort();

const still = texts.states.stillSame('Larch & Moss Trading');
const others = [13, 14, 15, 16, 17, 18].map((no) => `Customer ${no} Ltd`);

describe('a list that is looked at', () => {
  beforeEach(() => open('changing'));

  it('takes another order by itself, and nobody is other than before', async () => {
    const before = await worklistOf(panel);
    await change('sort');
    await whenRead([6, 5, 4, 3, 2, 1]);
    await change('sort');
    await whenRead([1, 2, 3, 4, 5, 6]);
    await expect.poll(() => worklistOf(panel)).toEqual(before);
    await expect.poll(() => noticeOf(panel)).toBeNull();
  });

  it('takes an edit of a single invoice', async () => {
    await change('edit');
    await panel.waitForFunction(() =>
      JSON.stringify(globalThis.dunlinReadJson?.()).includes('"minor":5000,'),
    );
    await expect
      .poll(async () => (await read()).invoices.map(({ balance }) => balance.minor))
      .toEqual([110_000, 5_000, 310_000, 410_000, 510_000, 610_000]);
  });

  it('takes a row that comes in between', async () => {
    await change('add');
    await whenRead([7, 1, 2, 3, 4, 5, 6]);
  });

  it('loses a row from view, and nobody from the worklist', async () => {
    const before = await names();
    await change('remove');
    await whenRead([2, 3, 4, 5, 6]);
    await expect.poll(async () => (await read()).scope).toMatchObject({ read: 5 });
    await expect.poll(() => names()).toEqual(before);
  });

  it('says when a filter is on, and keeps everybody', async () => {
    const before = await names();
    await change('filter');
    await whenRead([3]);
    await expect.poll(async () => (await read()).scope).toEqual({ read: 1, stated: 1, filtered: true });
    await expect.poll(() => names()).toEqual(before);
  });

  it('is not taken for what it was when all rows are others: it asks, and nothing is stored before the answer', async () => {
    const before = await names();
    await change('others');
    await whenNoticed(panel, still.title);
    await expect.poll(() => names()).toEqual(before);
    await press(panel, texts.states.yesStill);
    await panel.waitForFunction(() => document.body.textContent?.includes('Customer 13 Ltd'));
    await expect.poll(() => noticeOf(panel)).toBeNull();
    await expect.poll(() => names()).toEqual([...before, ...others].sort());
  });

  it.each<[string, Change, Change, string]>([
    ['rows first', 'others', 'company', still.title],
    ['name first', 'company', 'others', texts.states.changed.title],
  ])(
    'goes to another company without a load, %s: its rows enter no other book',
    async (_, one, two, said) => {
      const before = await names();
      await change(one);
      await whenNoticed(panel, said);
      await expect.poll(() => names()).toEqual(before);
      await change(two);
      await panel.waitForFunction(
        () => document.querySelector('.book-switch .value')?.textContent === 'Quill & Tarn Ltd',
      );
      await expect.poll(() => readingOf(panel)).toMatchObject({ book: { name: 'Quill & Tarn Ltd' } });
      await panel.waitForFunction(() => document.body.textContent?.includes('Customer 13 Ltd'));
      await expect.poll(() => names()).toEqual(others);
    },
  );
});

it('pages turned by the user add up under the same list', async () => {
  await open('turned');
  await page.click('#next');
  await whenRead(Array.from({ length: 20 }, (_, at) => at + 1));
  await page.click('#next');
  await whenRead(Array.from({ length: 30 }, (_, at) => at + 1));
  await page.click('#prev');
  await expect.poll(async () => (await read()).scope).toEqual({ read: 30, stated: 43, filtered: false });
});

it('pages without a range or a count add up by the number of their pager', async () => {
  await open('numbered');
  await page.click('#next');
  await whenRead(Array.from({ length: 20 }, (_, at) => at + 1));
  await expect.poll(async () => (await read()).scope).toEqual({ read: 20, stated: null, filtered: false });
  await expect.poll(() => noticeOf(panel)).toBeNull();
});

it('pages that nothing tells from another company are asked about, and counted once that is said', async () => {
  await open('bare');
  await page.click('#next');
  await whenNoticed(panel, still.title);
  await press(panel, texts.states.yesStill);
  await whenRead(Array.from({ length: 10 }, (_, at) => at + 11));
  // This page alone, and the way to all of them.
  await whenSaid(panel, texts.readAll.offer(10, null));
});

it('rows that scrolling adds are read', async () => {
  await open('endless');
  await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
  await whenRead(Array.from({ length: 20 }, (_, at) => at + 1));
});
