import browser from 'webextension-polyfill';

/** The reader, as built from entrypoints/page.content. */
const script = 'content-scripts/page.js';

/** Starts the reader in frames that were there before their site was granted. */
export async function injectReader(tabId: number, frameIds: readonly number[]): Promise<void> {
  // A frame may be gone by now: the others are read without it.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [...frameIds] }, files: [script] })
    .catch(() => []);
}

/** A frame that may be read, and whether a reader of this very installation answers in it. */
export type Frame = { readonly frameId: number; readonly answers: boolean };

/** The frames of a tab that may be read, the top one (0) among them. Rejects where the tab may not be read at all. */
export async function listFrames(tabId: number): Promise<readonly Frame[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // The name under which the reader leaves its runtime; one left behind by an update has lost its id.
    func: () => Boolean((globalThis as { dunlinAnswers?: { id?: string } }).dunlinAnswers?.id),
  });
  return results.map(({ frameId, result }) => ({ frameId, answers: result === true }));
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
