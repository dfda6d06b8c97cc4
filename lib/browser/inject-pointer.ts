import browser from 'webextension-polyfill';

/** The pointer, as built from entrypoints/pick.content. */
const script = 'content-scripts/pick.js';

/** Puts the pointer into every frame of a tab that may be read. Answers with those frames; none where it may not. */
export async function injectPointer(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly origin: string }[]> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [script] });
    const results = await browser.scripting.executeScript({ target, func: () => location.origin });
    return results.map(({ frameId, result }) => ({ frameId, origin: String(result) }));
  } catch {
    return [];
  }
}
