import type { Page } from 'puppeteer-core';

const mega = 1_000_000;

/** What lives in a renderer after everything dead is gone, in MB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; embedderHeapUsedSize?: number } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / mega;
}
