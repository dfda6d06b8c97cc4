import type { Frame, Page } from 'puppeteer-core';

/** Waits until this document carries an outline, the one thing ever put there, or none any more. */
export const whenOutlined = (document: Page | Frame, is: boolean) =>
  document.waitForFunction(
    (wanted) => globalThis.document.documentElement.children.length > 2 === wanted,
    { polling: 50 },
    is,
  );
