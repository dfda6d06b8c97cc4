/** Every view of the real panel, judged by axe, in light and in dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { backToWorklist, fillSender, openAccount, readSite } from './panel-page.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

let sites: Sites;
let harness: Harness;
let panel: Page;
let axeSource = '';

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, 360);
  await panel.evaluate(axeSource);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

async function complaints(): Promise<string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await panel.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      // A colour on its way to another one would be judged half-way.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations } = await panel.evaluate(() => axe.run());
    for (const { id, nodes } of violations) {
      for (const { html, failureSummary } of nodes) found.push(`${value}: ${id}: ${html}: ${failureSummary}`);
    }
  }
  return found;
}

describe('accessibility, light and dark', () => {
  it('first run', async () => {
    await panel.waitForSelector('.first-run');
    expect(await complaints()).toEqual([]);
  });

  it('worklist', async () => {
    await readSite(panel);
    expect(await complaints()).toEqual([]);
  });

  it('account', async () => {
    await openAccount(panel, 0);
    expect(await complaints()).toEqual([]);
  });

  it('sender form and draft', async () => {
    await panel.keyboard.press('d');
    await panel.waitForSelector('.sender-form');
    expect(await complaints()).toEqual([]);
    const line = 'within one working day';
    await fillSender(panel, {
      company: 'Juniper Lane Supply Co.',
      person: 'Mia Lund',
      phone: '+1 212 555 0142',
      replyTo: 'accounts@example.com',
      waysToPay: 'Bank transfer to 000123456',
      answersWithin: line,
    });
    await panel.waitForSelector('.letter');
    expect(await complaints()).toEqual([]);
  });

  it('reading', async () => {
    await backToWorklist(panel);
    await panel.click('button.proof-line');
    await panel.waitForSelector('.account-row', { hidden: true });
    expect(await complaints()).toEqual([]);
  });

  it('settings', async () => {
    await backToWorklist(panel);
    await panel.click(`::-p-aria([name="${texts.frame.settings}"][role="button"])`);
    await panel.waitForSelector('.account-row', { hidden: true });
    expect(await complaints()).toEqual([]);
  });

  it('keyboard help', async () => {
    await backToWorklist(panel);
    await panel.keyboard.type('?');
    await panel.waitForSelector('.account-row', { hidden: true });
    expect(await complaints()).toEqual([]);
  });
});
