import browser from 'webextension-polyfill';

/** The address of a file of the extension. */
export const pageUrl = (path: string): string => browser.runtime.getURL(path);

/** Opens a page of the extension in a tab of its own, in front. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: pageUrl(path) });
}

/** The version in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;
