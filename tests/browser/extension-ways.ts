/** The ways a person has to an installed extension, for Chromium. */
import type { Browser, Page } from 'puppeteer-core';

/** What Chromium gives its own pages and an extension's, as far as it is called here. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ readonly id?: number }[]>;
  };
  /** Only on chrome://extensions. */
  readonly developerPrivate: {
    addHostPermission(extension: string, host: string): Promise<void>;
  };
};

const panelAddress = (id: string) => `chrome-extension://${id}/sidepanel.html`;

export type PanelQuery = { readonly today?: string };

export async function openPanel(browser: Browser, id: string, page: Page, query: PanelQuery): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  // A panel opened as a tab names its tab in the address; the real one does not.
  const isPanel = (url: string) => url.startsWith(panelAddress(id)) && !url.includes('tab=');
  const panel = await (await browser.waitForTarget((one) => isPanel(one.url()))).asPage();
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

export async function grant(browser: Browser, id: string, origins: readonly string[]): Promise<void> {
  // Permission patterns name no port, so that Firefox takes them too.
  const patterns = origins
    .map((origin) => new URL(origin))
    .map((url) => `${url.protocol}//${url.hostname}/*`);
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

export async function killWorker(browser: Browser, id: string): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`));
  await (await target?.worker())?.close();
}
