import browser from 'webextension-polyfill';

/** What takes a letter and gives a copy, as built from entrypoints/hand.content. */
const script = 'content-scripts/hand.js';

/** Puts it into every frame of a tab that may be read. Answers with those frames; none where it may not. */
export async function injectHand(tabId: number): Promise<readonly number[]> {
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
