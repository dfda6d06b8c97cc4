/** The bench put into a page the way the product is: in a world of its own, beside the page's scripts. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Bench } from './in-page.ts';

type Name = keyof Bench;

export type OwnWorld = {
  /** Calls one of the bench's functions in the page and answers with what it comes to. */
  run<N extends Name>(name: N, ...args: Parameters<Bench[N]>): Promise<Awaited<ReturnType<Bench[N]>>>;
};

/**
 * A world of its own has its own wrapper for each node, kept in a table beside it: what touches every node is dearer
 * there than for a script of the page, for the reader as for its peers.
 */
export async function ownWorld(page: Page, bundle: string): Promise<OwnWorld> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send(
      'Runtime.evaluate',
      { expression, contextId, awaitPromise: true, returnByValue: true },
      // Dozens of rounds on a busy machine take longer than the driver waits.
      { timeout: 1_200_000 },
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${await readFile(bundle, 'utf8')};0`);
  return {
    run: (name, ...args) => evaluate(`dunlinBench.${name}(...${JSON.stringify(args)})`),
  };
}
