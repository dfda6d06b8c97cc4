import browser from 'webextension-polyfill';

/** What turns pages, as built from entrypoints/walk.content. */
const script = 'content-scripts/walk.js';

/** Puts it into every frame of a tab that may be read. Answers with those frames; none where it may not. */
export async function injectWalker(tabId: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [script],
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}
