/** The ways a person has to an installed extension, for Chromium. */
import type { Browser, Page, Target } from 'puppeteer-core';

/** What Chromium gives its own pages and an extension's, as far as it is called here. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ readonly id?: number }[]>;
  };
  /** Only in the worker. */
  readonly action: {
    getBadgeText(of: object): Promise<string>;
    readonly onClicked: { hasListeners(): boolean };
  };
  /** Only on chrome://extensions. */
  readonly developerPrivate: {
    addHostPermission(extension: string, host: string): Promise<void>;
  };
};

const panelAddress = (id: string) => `chrome-extension://${id}/sidepanel.html`;

export type PanelQuery = { readonly today?: string };

/** `beside`: panels of other windows that stay open. */
export async function openPanel(
  browser: Browser,
  id: string,
  page: Page,
  query: PanelQuery,
  beside: readonly Page[] = [],
): Promise<Page> {
  const others = new Set(beside.map((one) => one.target()));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await page.bringToFront();
  // A panel opened as a tab names its tab in the address; the real one does not.
  const isPanel = (url: string) => url.startsWith(panelAddress(id)) && !url.includes('tab=');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => isPanel(one.url()) && !others.has(one));
  const panel = await target.asPage();
  await panel.waitForFunction(() => innerWidth > 0);
  if (query.today) await panel.goto(`${panelAddress(id)}?${new URLSearchParams(query)}`);
  return panel;
}

export async function openPanelAsTab(
  browser: Browser,
  id: string,
  page: Page,
  query: PanelQuery,
): Promise<Page> {
  const tab = await tabIdOf(browser, id, page);
  const panel = await browser.newPage();
  await panel.goto(`${panelAddress(id)}?${new URLSearchParams({ tab: String(tab), ...query })}`);
  return panel;
}

/** The number the extension knows a page's tab by. */
async function tabIdOf(browser: Browser, id: string, page: Page): Promise<number> {
  // Any page of the extension may ask; this one runs none of its code.
  const asking = await browser.newPage();
  await asking.goto(`chrome-extension://${id}/manifest.json`);
  await page.bringToFront();
  const tab = await asking.evaluate(async () => {
    const [active] = await chrome.tabs.query({
      active: true,
      lastFocusedWindow: true,
    });
    return active?.id;
  });
  await asking.close();
  if (tab === undefined) throw new Error('The tab in front has no number.');
  return tab;
}

export async function grant(browser: Browser, id: string, patterns: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extension, hosts) =>
      Promise.all(hosts.map((host) => chrome.developerPrivate.addHostPermission(extension, host))),
    id,
    patterns,
  );
  await page.close();
}

const isWorkerOf = (id: string) => (one: Target) =>
  one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`);

/**
 * Waits until the worker hears a click on the icon. Until then a click goes nowhere, and a worker that is killed is never
 * woken again: the browser does not yet know for what.
 */
export async function whenListening(
  browser: Browser,
  id: string,
  leftBehind: readonly Target[] = [],
): Promise<void> {
  const target = await browser.waitForTarget((one) => isWorkerOf(id)(one) && !leftBehind.includes(one));
  const worker = await target.worker();
  await worker?.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => (chrome.action.onClicked.hasListeners() ? resolve() : setTimeout(look, 10));
        look();
      }),
  );
}

/** Installs what lies in the folder over the extension, as a store's update does. */
export async function update(browser: Browser, id: string, folder: string): Promise<void> {
  const leftBehind = browser.targets().filter(isWorkerOf(id));
  const installed = await browser.installExtension(folder);
  if (installed !== id) throw new Error(`The folder holds another extension: ${installed}.`);
  await whenListening(browser, id, leftBehind);
}

/**
 * Ends the worker, and waits until it has gone: an event that comes before is lost with it. Whoever is attached to a
 * worker keeps it for its next start, and it never goes; so that is ended first, and its end is heard of the browser.
 */
export async function killWorker(browser: Browser, id: string): Promise<void> {
  const worker = await browser.targets().find(isWorkerOf(id))?.worker();
  if (!worker) return;
  const { targetInfo } = await worker.client.send('Target.getTargetInfo');
  const { targetId } = targetInfo;
  const session = await browser.target().createCDPSession();
  const gone = new Promise<void>((resolve) => {
    session.on('Target.targetDestroyed', (one) => {
      if (one.targetId === targetId) resolve();
    });
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  await worker.client.detach();
  await session.send('Target.closeTarget', { targetId });
  await gone;
  await session.detach();
}

/** What stands at the icon. */
export async function badgeOf(browser: Browser, id: string): Promise<string> {
  const worker = await browser.waitForTarget(isWorkerOf(id));
  return (await (await worker.worker())?.evaluate(() => chrome.action.getBadgeText({}))) ?? '';
}
