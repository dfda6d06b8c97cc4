/** "This is the balance": pointing at the page, which hears nothing of it; remembered, shared, forgotten. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { SiteProfile } from '../../lib/sites/profile.ts';
import { type FilesAtHand, filesAtHand } from './files-at-hand.ts';
import { type Harness, launch } from './harness.ts';
import { pressAllow, readingOf, whenRead } from './panel-page.ts';
import { click as clickInPanel, press } from './panel-says.ts';
import { startPointedSite } from './pointed-site.ts';

const t = texts.reading;
const inEveryProfile: readonly (keyof SiteProfile)[] = [
  'id',
  'label',
  'origins',
  'marks',
  'rank',
  'pages',
  'book',
  'hooks',
  'labels',
  'partialWord',
  'open',
  'checkedOn',
  'source',
];
let site: Awaited<ReturnType<typeof startPointedSite>>;
let harness: Harness;
let page: Page;
let panel: Page;

const open = async (path: string): Promise<void> => {
  page = await harness.openTab(site.url + path);
  panel = await harness.openPanel(page, { today: '2026-05-14' });
  // The view may be replaced just as its button is pressed: then it is pressed again.
  while (!(await readingOf(panel))) {
    await pressAllow(panel);
    await panel.waitForFunction(
      () => globalThis.dunlinReadJson?.() ?? document.querySelector('.first-run .button.primary'),
    );
  }
  await whenRead(panel);
};
const toReading = async (): Promise<void> => {
  // The reading is there a moment before the line that tells of it.
  await panel.waitForSelector('.proof-line');
  if (await panel.$('button.proof-line')) await clickInPanel(panel, 'button.proof-line');
  await panel.waitForSelector('.proof-line.still');
};
const balances = (): Promise<(number | null)[]> =>
  readingOf(panel).then((read) => {
    const invoices: unknown = read && Reflect.get(read, 'invoices');
    return Array.isArray(invoices) ? invoices.map((one) => one.balance?.minor ?? null) : [];
  });
const whenBalances = (wanted: readonly number[]) =>
  panel.waitForFunction(
    (list) => {
      const read = globalThis.dunlinReadJson?.();
      const invoices = read && 'invoices' in read && Array.isArray(read.invoices) ? read.invoices : [];
      return JSON.stringify(invoices.map((one) => one.balance?.minor ?? null)) === list;
    },
    {},
    JSON.stringify(wanted),
  );
const heardIn = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() => (Reflect.get(globalThis, 'heard') as string[]).splice(0));

async function pointFor(field: keyof typeof texts.columnField): Promise<void> {
  await press(panel, t.pointAtColumn);
  await panel.select('.field-chooser select', field);
  await panel.waitForSelector('.point-row, .pointing.hint');
  await whenGlass(true);
}
/** The pane is there, or has gone without a trace. */
const whenGlass = (there: boolean) =>
  page.waitForFunction(
    (wanted) => document.documentElement.children.length > 2 === wanted,
    { polling: 30 },
    there,
  );

async function middleOf(selector: string, of: Page | Frame = page): Promise<{ x: number; y: number }> {
  const box = await (await of.$(selector))?.boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
async function click(selector: string, of: Page | Frame = page): Promise<void> {
  const { x, y } = await middleOf(selector, of);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

beforeAll(async () => {
  site = await startPointedSite();
  harness = await launch();
  await harness.grant(site.url);
});
afterAll(async () => {
  await harness.close();
  await site.close();
});

describe('pointing at a column', () => {
  it('reads the column clicked on the page as what was said', async () => {
    await open('/ledger');
    await toReading();
    await heardIn(page);
    await pointFor('balance');
    await click('tbody tr:nth-child(2) td:nth-child(6)');
    await whenBalances([100_000, 30_000, 7_000]);
  });

  it('takes a header for its column, and the newer word for the older', async () => {
    await whenGlass(false);
    await pointFor('balance');
    await click('th:nth-child(5)');
    await whenBalances([120_000, 34_050, 7_500]);
    await whenGlass(false);
  });

  it('lets no click and no key reach the page or its frame', async () => {
    const frame = page.frames().find((one) => one.url().endsWith('/frame'));
    if (!frame) throw new Error('no frame');
    await Promise.all([heardIn(page), heardIn(frame)]);
    await pointFor('balance');
    await click('#danger');
    await page.mouse.click(20, 20, { button: 'right' });
    await page.mouse.click(20, 20, { button: 'middle' });
    await page.mouse.click(20, 20, { count: 2 });
    await click('#inner', frame);
    expect(await heardIn(page)).toEqual([]);
    expect(await heardIn(frame)).toEqual([]);
    await expect
      .poll(() => panel.$eval('.point-row, .pointing.hint', (one) => one.textContent))
      .toContain(texts.pointing.missed);
  });

  it('keeps keys from the page also while that has the focus', async () => {
    await page.bringToFront();
    await page.keyboard.press('x');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'typed'))).toBe('');
  });

  it('ends with Esc in the panel, and then the page hears everything again', async () => {
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.point-row, .pointing.hint'));
    // Esc only ended the pointing.
    await expect.poll(() => panel.$('.proof-line.still')).not.toBeNull();
    await page.bringToFront();
    await whenGlass(false);
    await click('#danger');
    expect(await heardIn(page)).toContain('click true');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'typed'))).toBe('x');
  });

  it('is steered by keys in the panel: arrows move over cells, Enter takes one', async () => {
    await pointFor('balance');
    await panel.bringToFront();
    await panel.focus('h1');
    for (const key of ['ArrowDown', 'ArrowDown', ...Array(5).fill('ArrowRight'), 'Enter'])
      await panel.keyboard.press(key);
    await whenBalances([100_000, 30_000, 7_000]);
    await page.bringToFront();
    await whenGlass(false);
  });

  it('is remembered: the next page with these headers is read so at once', async () => {
    await page.reload();
    await open('/ledger');
    await expect.poll(() => balances()).toEqual([100_000, 30_000, 7_000]);
  });

  it('asks where the values cannot be what was said, and leaves the column as it was', async () => {
    await toReading();
    await pointFor('dueDate');
    await click('tbody tr:nth-child(1) td:nth-child(2)');
    await panel.waitForSelector('.question-card');
    await expect
      .poll(() => panel.$eval('.question-card legend', (one) => one.textContent))
      .toBe('Is “Who” really the due date?');
    await expect.poll(() => balances()).toEqual([100_000, 30_000, 7_000]);
    await clickInPanel(panel, '.question-card input');
    await press(panel, t.useAnswers);
    await panel.waitForFunction(() => !document.body.textContent?.includes('Is “Who” really'));
  });
});

describe('pointing at a value of one invoice', () => {
  it('reads the value beside the label clicked as what was said', async () => {
    await open('/invoice/7');
    await expect.poll(() => balances()).toEqual([null]);
    await toReading();
    await pointFor('balance');
    await click('dd:last-child');
    await whenBalances([100_000]);
    await whenGlass(false);
  });

  it('is remembered: the next invoice is read so at once', async () => {
    await open('/invoice/8');
    await expect.poll(() => balances()).toEqual([30_000]);
  });
});

describe('a list the reader does not find', () => {
  it('is read once its user has pointed at one of its invoices', async () => {
    await open('/odd');
    await press(panel, texts.states.pointAtInvoices);
    await whenGlass(true);
    await click('.entry:nth-child(2) .c4');
    await panel.waitForSelector('.proof-line');
    await panel.waitForFunction(() => {
      const read = globalThis.dunlinReadJson?.();
      return read && 'invoices' in read && Array.isArray(read.invoices) && read.invoices.length === 3;
    });
  });
});

describe('what was shown', () => {
  let files: FilesAtHand;
  let file: string;
  beforeAll(async () => {
    files = await filesAtHand(harness);
  });
  afterAll(() => files.close());
  const whenShown = (words: string) =>
    panel.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);

  it('stands in settings, and leaves as a file of a profile like those that come with Dunlin', async () => {
    await press(panel, texts.frame.settings);
    await whenShown('D = Open');
    const save = texts.settings.saveTaughtOf(new URL(site.url).host);
    const text = await files.savedBy(() => press(panel, save), /\.json$/);
    file = await files.written('taught.json', text);
    expect(Object.keys(JSON.parse(text))).toEqual(expect.arrayContaining([...inEveryProfile]));
  });

  it('can be forgotten', async () => {
    await press(panel, texts.settings.forgetTaught(new URL(site.url).host));
    await whenShown(texts.settings.noTaught);
  });

  it('comes back from the file, and pages are read by it again', async () => {
    const input = await panel.waitForSelector(`input[aria-label="${texts.settings.readTaught}"]`);
    await (await input?.toElement('input'))?.uploadFile(file);
    await whenShown('D = Open');
    await open('/ledger');
    await expect.poll(() => balances()).toEqual([100_000, 30_000, 7_000]);
  });
});
