import type { Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';

/** What was copied, in both forms, as another program would get it. */
export async function clipboardOf(harness: Harness, panel: Page): Promise<{ text: string; html: string }> {
  const origin = `chrome-extension://${harness.extensionId}`;
  await harness.browser.defaultBrowserContext().setPermission(origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { text: await as('text/plain'), html: await as('text/html') };
  });
}
