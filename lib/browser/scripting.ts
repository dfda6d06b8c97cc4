import browser from 'webextension-polyfill';

/** The reader, as built from entrypoints/page.content. */
const script = 'content-scripts/page.js';

/** Starts the reader in every frame of a tab that may be read: for tabs that were open before the site was granted. */
export async function injectReader(tabId: number): Promise<boolean> {
  const started = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
  return started.then(
    () => true,
    () => false,
  );
}

/** The frames of a tab that may be read, the top one (0) among them. Rejects where the tab may not be read at all. */
export async function listFrames(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly url: string }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  return results.map(({ frameId, result }) => ({ frameId, url: typeof result === 'string' ? result : '' }));
}

/**
 * Whether the browser keeps a tab's page from every extension: told by what it says when asked to run nothing there. A
 * page that a click on the icon would open up is not one. Chromium alone tells them apart.
 */
export async function isClosedPage(tabId: number): Promise<boolean> {
  const refused = browser.scripting.executeScript({ target: { tabId }, func: () => null });
  return refused.then(
    () => false,
    (error: unknown) => /:\/\/ URL|cannot be scripted/.test(String(error)),
  );
}
