/** Early warnings as the icon tells them: by number, without a name. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { badgeOf } from './extension-ways.ts';
import { type Harness, launch } from './harness.ts';
import { servePage } from './one-page-site.ts';
import { readSite } from './panel-page.ts';

let site: Awaited<ReturnType<typeof servePage>>;
let harness: Harness;

/** So many days before the browser's own day. */
const daysAgo = (days: number): string => Temporal.Now.plainDateISO().subtract({ days }).toString();

beforeEach(async () => {
  const head = ['Invoice number', 'Customer', 'Invoice date', 'Due date', 'Total', 'Balance due', 'Status'];
  const row = ['INV-1', 'Harbour Foods AG', daysAgo(91), daysAgo(61), 'EUR 900.00', 'EUR 900.00', 'Overdue'];
  const cells = (name: string, all: readonly string[]) =>
    all.map((one) => `<${name}>${one}</${name}>`).join('');
  site = await servePage(
    `<title>Invoices</title><header><span class="company">Acme Trading Ltd</span></header><h1>Invoices</h1>
    <p>1–1 of 1</p><table><thead><tr>${cells('th', head)}</tr></thead>
    <tbody><tr>${cells('td', row)}</tr></tbody></table>`,
  );
  harness = await launch();
  await harness.grant(site.url);
});
afterEach(async () => {
  await harness.close();
  await site.close();
});

it('an invoice that crossed sixty days is counted at the icon once its page was read', async () => {
  const page = await harness.openTab(`${site.url}/invoices`);
  const panel = await harness.openPanel(page);
  await readSite(panel);
  await panel.waitForSelector('.account-row .name');
  await expect.poll(() => badgeOf(harness.browser, harness.extensionId)).toBe('1');
});
