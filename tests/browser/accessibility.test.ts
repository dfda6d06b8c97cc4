/**
 * Every screen of the real panel: judged by axe with all of its default rules, in light, dark and forced colours; without a
 * horizontal scroll at 320 px and at 200 % zoom, from left to right and from right to left; with a focus to be seen on
 * whatever Tab reaches.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { backToWorklist, fillSender, readSite } from './panel-page.ts';
import { press } from './panel-says.ts';
import { screens, showScreen } from './screens.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** 200 % zoom of a panel of 400 px leaves 200. */
const widths = [320, 200];
const shots = process.env.SHOTS;

let sites: Sites;
let harness: Harness;
let panel: Page;
let media: CDPSession;
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
  media = await panel.createCDPSession();
  if (shots) await mkdir(shots, { recursive: true });
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** How colours are chosen; one on its way to another would be judged half-way. */
const colours = (scheme: string, forced = 'none') =>
  media.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

async function complaints(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await colours(scheme);
    const { violations } = await panel.evaluate(() => axe.run());
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        found.push(`${scheme}: ${id}: ${html}: ${failureSummary}`);
    if (shots) await panel.screenshot({ path: `${shots}/${name.replace(/\W+/g, '-')}-${scheme}.png` });
  }
  await colours('light', 'active');
  const { violations } = await panel.evaluate(() => axe.run());
  found.push(...violations.map(({ id, nodes }) => `forced colours: ${id}: ${nodes[0]?.html}`));
  await colours('light');
  return [...found, ...(await tooWide(name))];
}

/** What reaches beyond the panel. */
async function tooWide(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const direction of ['ltr', 'rtl'])
    for (const width of widths) {
      await setPanelSize(panel, width);
      await panel.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      const wide = await panel.evaluate(() => {
        if (document.documentElement.scrollWidth <= innerWidth) return [];
        const beyond = [...document.body.querySelectorAll('*')].filter((one) => {
          const { left, right, width: own } = one.getBoundingClientRect();
          return own > 0 && (right > innerWidth + 0.5 || left < -0.5);
        });
        return beyond
          .slice(-3)
          .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`);
      });
      found.push(...wide.map((what) => `wider than ${width} px, ${direction}: ${what}`));
      if (shots && wide.length > 0)
        await panel.screenshot({
          path: `${shots}/wide-${name.replace(/\W+/g, '-')}-${width}-${direction}.png`,
        });
    }
  await panel.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await setPanelSize(panel, 360);
  return found;
}

/** Goes through a screen by Tab: what has the focus but does not show it, or where it was lost. */
async function unseenFocus(): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await panel.keyboard.press('Tab');
    const wrong = await panel.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const shows = (one: Element | null): boolean => {
        if (!one) return false;
        // What covers a whole row shows it on what lies over the row.
        return [null, '::after'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        });
      };
      // A field without a border shows it at the box around it.
      const shown = shows(focused) || shows(focused.parentElement) || shows(focused.closest('label'));
      return shown ? null : focused.outerHTML.slice(0, 120);
    });
    if (wrong) found.push(`the focus is not to be seen on ${wrong}`);
  }
  return found;
}

describe('every screen', () => {
  it('first run', async () => {
    await panel.waitForSelector('.first-run');
    expect(await complaints('first run')).toEqual([]);
    await readSite(panel);
  });

  it.each(Object.keys(screens))('%s', async (name) => {
    await showScreen(panel, name);
    expect([...(await complaints(name)), ...(await unseenFocus())]).toEqual([]);
  });

  it('sender form and draft', async () => {
    await showScreen(panel, 'account');
    await panel.keyboard.press('d');
    await panel.waitForSelector('.sender-form');
    expect(await complaints('sender')).toEqual([]);
    await fillSender(panel, {
      company: 'Juniper Lane Supply Co.',
      person: 'Mia Lund',
      phone: '+1 212 555 0142',
      replyTo: 'accounts@example.com',
      waysToPay: 'Bank transfer to 000123456',
      answersWithin: 'within one working day',
    });
    await panel.waitForSelector('.letter');
    expect([...(await complaints('draft')), ...(await unseenFocus())]).toEqual([]);
  });

  it('the lock, and the ways in without its passphrase', async () => {
    await backToWorklist(panel);
    await press(panel, texts.frame.settings);
    await panel.waitForSelector('#lock-first');
    for (const field of ['#lock-first', '#lock-second']) await panel.type(field, 'open sesame');
    await press(panel, texts.lock.set);
    await panel.waitForSelector('#lock-first', { hidden: true });
    await panel.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
    await panel.keyboard.press('l');
    await panel.waitForSelector('#lock-passphrase:focus');
    expect(await complaints('lock')).toEqual([]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen
    const seen = await panel.evaluate(() => document.body.innerText);
    expect(seen).not.toMatch(/Juniper|Bold/);
    await press(panel, texts.lock.forgotten);
    expect(await complaints('lock, forgotten')).toEqual([]);
    await panel.type('#lock-passphrase', 'open sesami');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase-error');
    expect(await complaints('lock, wrong passphrase')).toEqual([]);
    await panel.click('#lock-passphrase', { count: 3 });
    await panel.type('#lock-passphrase', 'open sesame');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await press(panel, texts.lock.remove);
  });
});
