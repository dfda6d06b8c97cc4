import browser from 'webextension-polyfill';

/** Has a tab go to an address of the web. Does nothing once the tab is closed. */
export async function navigate(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url }).catch(() => null);
}
