/**
 * A screen as everybody may need it: judged by axe with all of its default rules, in light, dark and forced colours, and
 * without a horizontal scroll at 320 px and at 200 % zoom, from left to right and from right to left. SHOTS=folder takes
 * pictures.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { CDPSession, Page } from 'puppeteer-core';
import { setPanelSize } from './harness.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** 200 % zoom of a panel of 400 px leaves 200. */
const widths = [320, 200];
export const panelWidth = 360;
const shots = process.env.SHOTS;
const sources = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How colours are chosen; one on its way to another would be judged half-way. */
const colours = (media: CDPSession, scheme: string, forced = 'none') =>
  media.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

/** What moves is judged where it comes to rest. */
const comeToRest = (panel: Page) =>
  panel.evaluate(() => {
    for (const one of document.getAnimations())
      if (one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) one.finish();
  });

/** A picture of what is shown, where pictures are wanted. */
async function shoot(panel: Page, name: string): Promise<void> {
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await panel.screenshot({ path: `${shots}/${name.replace(/\W+/g, '-')}.png` });
}

/** Everything that is wrong with the screen shown; nothing is excluded. */
export async function complaints(panel: Page, name: string): Promise<string[]> {
  if (!(await panel.evaluate(() => 'axe' in globalThis))) await panel.evaluate(await sources);
  const media = await panel.createCDPSession();
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await colours(media, scheme);
    await comeToRest(panel);
    const { violations } = await panel.evaluate(() => axe.run());
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        found.push(`${scheme}: ${id}: ${html}: ${failureSummary}`);
    await shoot(panel, `${name}-${scheme}`);
  }
  await colours(media, 'light', 'active');
  const { violations } = await panel.evaluate(() => axe.run());
  found.push(...violations.map(({ id, nodes }) => `forced colours: ${id}: ${nodes[0]?.html}`));
  await colours(media, 'light');
  await media.detach();
  return [...found, ...(await tooWide(panel, name))];
}

/** What reaches beyond the panel. */
async function tooWide(panel: Page, name: string): Promise<string[]> {
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
      if (wide.length > 0) await shoot(panel, `wide-${name}-${width}-${direction}`);
    }
  await panel.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await setPanelSize(panel, panelWidth);
  return found;
}
