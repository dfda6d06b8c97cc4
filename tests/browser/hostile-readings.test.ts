/**
 * Lists full of hostile texts, one after the other in one page, as the real panel shows them. HOSTILE_READINGS=1000 for a
 * longer run.
 */
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFrom } from '../../entrypoints/sample-books/random.ts';
import { escapeHtml } from '../../lib/letters/html.ts';
import { drawnLedger, type RowTruth } from '../fuzz/ledgers.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { servePage } from './one-page-site.ts';
import { readSite } from './panel-page.ts';
import { whenReadFrom } from './panel-says.ts';

const count = Number(process.env.HOSTILE_READINGS ?? 25);
const seed = Number(process.env.HOSTILE_SEED ?? 1);
const pageOf = (
  table: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invoices</title><body>
<header><span class="company-name">Larch Trading</span></header><main><h1>Invoices</h1>${table}</main></body></html>`;
const plain = `<table><tr><th>Invoice #</th><th>Customer</th><th>Due date</th><th>Balance due</th></tr>
<tr><td>F-1</td><td>Customer Ltd</td><td>2026-04-01</td><td>€1,100.00</td></tr></table>`;

let harness: Harness;
let page: Page;
let panel: Page;
let site: Awaited<ReturnType<typeof servePage>>;
const trouble: string[] = [];

beforeAll(async () => {
  site = await servePage((path) => {
    const turn = Number(path.slice(1));
    return pageOf(turn > 0 ? tableOf(drawn(turn)) : plain);
  });
  harness = await launch();
  await harness.grant(site.url);
  page = await harness.openTab(site.url);
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, 320);
  panel.on('pageerror', (error) => trouble.push(String(error)));
  panel.on('dialog', (dialog) => trouble.push(dialog.message()));
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await site.close();
});

type Drawn = {
  readonly headers: string[];
  readonly rows: string[][];
  readonly truth: ReadonlyMap<string, RowTruth>;
};

/** A hostile list whose numbers name the turn, as cells. */
function drawn(turn: number): Drawn {
  const { columns, truth } = drawnLedger(randomFrom(turn));
  const mine = (text: string) => text.slice(0, 2_000).replace(/^F-1(\d{3})$/, `F${turn}-1$1`);
  const count = columns[0]?.text.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ text }) => mine(text[row] ?? '')));
  const renamed = [...truth].map(([number, one]) => [mine(number), one] as const);
  return { headers: columns.map(({ headers }) => headers[0] ?? ''), rows, truth: new Map(renamed) };
}

/** The list as markup in which every text is text. */
function tableOf({ headers, rows }: Drawn): string {
  const line = (texts: readonly string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map((texts) => line(texts, 'td')).join('')}</tbody></table>`;
}

/** What is in the panel that must never be, and the balances it was given. */
const look = () =>
  panel.evaluate(() => {
    const bad = [
      ...document.querySelectorAll(
        'img, iframe, object, embed, script:not([src^="/"]), [onload], [onerror], [onclick]',
      ),
    ].map((one) => one.outerHTML.slice(0, 80));
    const links = [...document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href') ?? '');
    const over = document.documentElement.scrollWidth > innerWidth;
    const widest = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth,
    );
    const wide = over
      ? widest.slice(-3).map((one) => `${one.className} ${one.textContent?.slice(0, 40)}`)
      : [];
    return {
      wrong: [
        ...bad,
        ...links.filter((href) => !/^(https?:|mailto:|tel:|#)/.test(href)),
        ...wide.map((one) => `wider than the panel: ${one}`),
        ...('broken' in globalThis ? ['a script ran'] : []),
      ],
      read: globalThis.dunlinReadJson?.() ?? null,
    };
  });

type Seen = {
  number: string | null;
  balance: { minor: number; currency: string | null } | null;
  source: { balance: string };
};

function falseAmounts(read: object | null, truth: Drawn['truth']): string[] {
  const invoices: Seen[] = Reflect.get(Object(read), 'invoices') ?? [];
  return invoices.flatMap(({ number, balance, source }) => {
    const row = truth.get(number ?? '');
    if (!row || balance === null) return [];
    const right =
      balance.minor === row.balance || (source.balance === 'derived' && balance.minor === row.total);
    return right ? [] : [`${number}: ${balance.minor}`];
  });
}

/** Opens the first customer, if there is one: found and pressed at once, since what is read may move it. */
const openFirst = (): Promise<boolean> =>
  panel.evaluate(() => {
    const first = document.querySelector<HTMLElement>('.account-row .name');
    first?.click();
    return first !== null;
  });

it(`${count} hostile lists in the real panel: nothing runs, nothing is false, nothing is too wide`, async () => {
  const wrong: string[] = [];
  let shown = 0;
  for (let turn = seed; turn < seed + count; turn += 1) {
    const list = drawn(turn);
    await page.goto(`${site.url}/${turn}`);
    await whenReadFrom(panel, page.url());
    const read = await panel.evaluate(
      (mark) => JSON.stringify(globalThis.dunlinReadJson?.() ?? '').includes(mark),
      `"F${turn}-1`,
    );
    if (read) shown += 1;
    if (turn % 8 === 0 && (await openFirst())) {
      // Of the list before it may be gone by now.
      await panel.waitForSelector('.next-action, .top-bar:has(.inner) ~ main .state-view');
      wrong.push(...(await look()).wrong.map((what) => `seed ${turn}, account: ${what}`));
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.view-bar.inner', { hidden: true });
    }
    const seen = await look();
    wrong.push(
      ...[...seen.wrong, ...falseAmounts(seen.read, list.truth)].map((what) => `seed ${turn}: ${what}`),
    );
  }
  console.log(`seeds ${seed} to ${seed + count - 1}: ${shown} of ${count} hostile lists shown`);
  expect(wrong).toEqual([]);
  expect(trouble).toEqual([]);
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
  expect(shown).toBeGreaterThan(count * 0.8);
}, 3_600_000);
