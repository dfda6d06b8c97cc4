/** Firefox with the built add-on in it. Its sidebar cannot be driven from outside, so the panel stands in a tab. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { addOnDir } from '../tools/build.ts';
import { findFirefox } from '../tools/firefox-path.ts';

/** What Firefox gives an add-on's own pages, as far as it is called here. */
declare const browser: {
  readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
};

const addOn = 'dunlin@example.com';
/** Firefox makes up the host of an add-on's pages; here it is told. */
const host = '7d6c0f4e-1111-4222-8333-444455556666';
const panelAddress = `moz-extension://${host}/sidepanel.html`;

export type FirefoxHarness = {
  openTab(url: string): Promise<Page>;
  /** Lets the add-on into an origin, by a click in one of its pages; Firefox is told not to ask. */
  grant(origin: string): Promise<void>;
  /** The panel as a tab that looks at `page`, which must be granted. */
  openPanel(page: Page, today: string): Promise<Page>;
  close(): Promise<void>;
};

export async function launchFirefox(): Promise<FirefoxHarness> {
  const found = findFirefox();
  if (!found.ok) throw new Error(found.error);
  const firefox: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.value,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
  });
  await firefox.installExtension(addOnDir);

  /** An add-on's page never says that it has loaded. */
  async function openOwn(url: string): Promise<Page> {
    const page = await firefox.newPage();
    await page.goto(url, { waitUntil: [] });
    await page.waitForSelector('#panel');
    return page;
  }

  return {
    async openTab(url) {
      const page = await firefox.newPage();
      await page.goto(url);
      return page;
    },
    async grant(origin) {
      const page = await openOwn(panelAddress);
      await page.evaluate(
        (pattern) => {
          const button = document.createElement('button');
          button.id = 'grant';
          button.style.cssText = 'position: fixed; inset: 0; z-index: 99';
          button.onclick = async () => {
            button.dataset.granted = String(await browser.permissions.request({ origins: [pattern] }));
          };
          document.documentElement.append(button);
        },
        `${origin.replace(/:\d+$/, '')}/*`,
      );
      await page.click('#grant');
      await page.waitForSelector('#grant[data-granted="true"]');
      await page.close();
    },
    async openPanel(page, today) {
      const panel = await openOwn(panelAddress);
      const tab = await panel.evaluate(async (url) => {
        const tabs = await browser.tabs.query({});
        return tabs.find((one) => one.url === url)?.id;
      }, page.url());
      if (tab === undefined) throw new Error('The add-on does not see the tab.');
      await panel.goto(`${panelAddress}?tab=${tab}&today=${today}`, { waitUntil: [] });
      // Until then, the page of before stands there.
      await panel.waitForFunction(() => location.search !== '' && document.querySelector('#panel'));
      return panel;
    },
    close: () => firefox.close(),
  };
}
