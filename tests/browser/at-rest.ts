import type { ElementHandle } from 'puppeteer-core';

/**
 * Clicks on an element out from under the bars that stay in place, once it has stopped moving: what the panel hears
 * meanwhile may push it down, and the click would meet another.
 */
export async function clickAtRest(element: ElementHandle<Element> | null | undefined): Promise<void> {
  await element?.evaluate(
    (one) =>
      new Promise<void>((resolve) => {
        one.scrollIntoView({ block: 'center' });
        const place = () => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].join();
        };
        const look = (before: string) => {
          const now = place();
          if (now === before) resolve();
          else requestAnimationFrame(() => look(now));
        };
        requestAnimationFrame(() => look(''));
      }),
  );
  await element?.click();
}
