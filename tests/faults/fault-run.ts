/** Writes in the panel while something is killed, again and again, and compares what was acknowledged with what is kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Random, randomFrom } from '../../entrypoints/sample-books/random.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Harness, launch } from '../browser/harness.ts';
import { backToWorklist, fillSender, openAccountOf, readSite } from '../browser/panel-page.ts';
import { click, whenReadFrom } from '../browser/panel-says.ts';
import { sender } from '../browser/sample-sender.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { forms, lettersTo, writtenOn } from './forms.ts';
import { type Kept, keptBy } from './kept.ts';
import { writeOn } from './write-on.ts';

export type Killed = 'worker' | 'panel' | 'panel crash' | 'tab' | 'browser';
export type FaultReport = {
  readonly acknowledged: { readonly [kind: string]: number };
  readonly kills: { readonly [killed: string]: number };
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly broken: number;
  /** The most keystrokes that a draft was behind. */
  readonly behind: number;
};

/** `kills` times, every `everyBrowser`th of them the whole browser. */
export async function faultRun(
  { seed, kills, everyBrowser }: { seed: number; kills: number; everyBrowser: number },
  say: (line: string) => void = () => {},
): Promise<FaultReport> {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'dunlin-faults-'));
  const sites = await startSites({ books: 'tiny', today: tinyToday });
  const harness = await launch({ profileDir });
  const run = new FaultRun(harness, sites, randomFrom(seed));
  try {
    await run.begin();
    for (let round = 1; round <= kills; round += 1) {
      await run.round(round, everyBrowser);
      if (round % 10 === 0) say(`${round} kills, ${run.count} acknowledged, ${run.lost.length} lost`);
    }
    return run.report();
  } finally {
    await harness.close();
    await sites.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** What was acknowledged is there; of what takes another's place, that or a later one. */
const isKept = ({ times, owner }: Kept, words: string, kind: string): boolean =>
  kind === 'customer' ? turnOf(owner) >= turnOf(words) : times.has(words);

/** When something was written: the round, then the place in it. */
function turnOf(words: string): number {
  const [round, at] = words.split(' ').at(-1)?.split('-') ?? [];
  return Number(round ?? 0) * 1000 + Number(at ?? 0);
}

class FaultRun {
  readonly lost: string[] = [];
  private readonly doubled: string[] = [];
  private readonly acknowledged = new Map<string, string>();
  private readonly kills: { [killed: string]: number } = {};
  private broken = 0;
  private behind = 0;
  private typed = '';
  /** The form that comes after the last one acknowledged. */
  private next = 0;
  private page: Page | null = null;
  private panel: Page | null = null;
  private heard: () => void = () => {};
  private readonly harness: Harness;
  private readonly sites: Sites;
  private readonly random: Random;

  constructor(harness: Harness, sites: Sites, random: Random) {
    this.harness = harness;
    this.sites = sites;
    this.random = random;
  }

  get count(): number {
    return this.acknowledged.size;
  }

  async begin(): Promise<void> {
    await this.harness.grant(this.sites.url);
    await this.openPage();
    if (!this.page) return;
    // A site is allowed from the real panel: its icon was clicked.
    const panel = await this.harness.openPanel(this.page, { today: tinyToday });
    await readSite(panel);
    await openAccountOf(panel, lettersTo);
    await panel.keyboard.press('d');
    await fillSender(panel, sender);
    await panel.waitForSelector('#draft-subject');
    await backToWorklist(panel);
    await panel.close();
    await this.openPanel();
  }

  async round(round: number, everyBrowser: number): Promise<void> {
    const what: Killed =
      round % everyBrowser === 0 ? 'browser' : this.random.pick(['worker', 'panel', 'panel crash', 'tab']);
    const { panel } = this;
    if (!panel) throw new Error('no panel');
    const order = [...forms.slice(this.next), ...forms.slice(0, this.next)];
    let failed: unknown = null;
    const writing = panel
      .evaluate(writeOn, order, `${round}`, texts.talk.account.more, writtenOn)
      .catch((error: unknown) => {
        failed = error;
      });
    await this.hear(this.random.int(3, 6), () => failed);
    await passing(this.random.int(0, 150));
    const typed = this.typed;
    await this.kill(what, panel);
    this.kills[what] = (this.kills[what] ?? 0) + 1;
    if (what === 'worker' || what === 'tab') {
      await panel.evaluate(() => {
        globalThis.stopWriting = true;
      });
    }
    await writing;
    if (what === 'browser') await this.harness.restart();
    await this.compare(what === 'worker' || what === 'tab' ? '' : typed);
    if (what !== 'worker' && what !== 'panel' && what !== 'panel crash') await this.openPage();
    await this.openPanel();
  }

  /** Waits for so many acknowledgements. */
  private async hear(count: number, failed: () => unknown): Promise<void> {
    const wanted = this.count + count;
    const end = performance.now() + 60_000;
    while (this.count < wanted) {
      if (failed()) throw failed();
      if (performance.now() > end) throw new Error('nothing is acknowledged any more');
      const told = new Promise<void>((resolve) => {
        this.heard = resolve;
      });
      await Promise.race([told, passing(200)]);
    }
  }

  private async kill(what: Killed, panel: Page): Promise<void> {
    switch (what) {
      case 'worker':
        return this.harness.killWorker();
      case 'panel':
        return panel.close();
      case 'panel crash': {
        const session = await panel.createCDPSession();
        // The answer never comes.
        session.send('Page.crash').catch(() => {});
        await new Promise((resolve) => panel.once('error', resolve));
        return panel.close().catch(() => {});
      }
      case 'tab':
        return this.page?.close();
      case 'browser': {
        const child = this.harness.browser.process();
        const gone = new Promise((resolve) => child?.once('exit', resolve));
        child?.kill('SIGKILL');
        await gone;
      }
    }
  }

  private async compare(typed: string): Promise<void> {
    const kept = await keptBy(this.harness);
    for (const [words, kind] of this.acknowledged) {
      if (!isKept(kept, words, kind) && !this.lost.includes(words)) this.lost.push(words);
      if ((kept.times.get(words) ?? 0) > 1 && !this.doubled.includes(words)) this.doubled.push(words);
    }
    this.broken = Math.max(this.broken, kept.broken);
    // It may have been saved whole in the same moment; then nothing of it is left to type.
    if (typed === '' || [...kept.times.keys(), kept.owner].some((words) => words.startsWith(typed))) return;
    const best = Math.max(
      0,
      ...kept.drafts.filter((one) => one.startsWith(typed.slice(0, one.length))).map((one) => one.length),
    );
    this.behind = Math.max(this.behind, typed.length - best);
  }

  private async openPage(): Promise<void> {
    await this.page?.close().catch(() => {});
    this.page = await this.harness.openTab(this.sites.pages['invoices-all'] ?? '');
  }

  /** The panel as a tab, with the customer's account on screen and an empty note. */
  private async openPanel(): Promise<void> {
    if (!this.page) throw new Error('no page');
    await this.panel?.close().catch(() => {});
    this.panel = await this.harness.openPanelAsTab(this.page, { today: tinyToday });
    await this.panel.bringToFront();
    await this.panel.exposeFunction('acknowledged', (kind: string, words: string) => {
      this.acknowledged.set(words, kind);
      this.next = (forms.findIndex((form) => form.kind === kind) + 1) % forms.length;
      this.heard();
    });
    // Copying is the browser's; what counts here is what is logged of it.
    await this.panel.evaluate(() => {
      navigator.clipboard.write = async () => {};
    });
    await this.panel.exposeFunction('typed', (text: string) => {
      this.typed = text;
    });
    await whenReadFrom(this.panel, this.page.url());
    await click(this.panel, '.filter-tabs button:nth-of-type(2)');
    await openAccountOf(this.panel, writtenOn);
    await this.panel.waitForSelector('.capture-bar textarea');
    this.typed = '';
  }

  report(): FaultReport {
    const acknowledged: { [kind: string]: number } = {};
    for (const kind of this.acknowledged.values()) acknowledged[kind] = (acknowledged[kind] ?? 0) + 1;
    const { kills, lost, doubled, broken, behind } = this;
    return { acknowledged, kills, lost, doubled, broken, behind };
  }
}
