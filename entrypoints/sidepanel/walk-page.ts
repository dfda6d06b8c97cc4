import { injectWalker } from '../../lib/browser/inject-walker.ts';
import { connectFrame, type Port } from '../../lib/browser/ports.ts';
import { parseWalkEvent } from '../../lib/messages/validators/walk-event.ts';
import { type WalkRequest, walkPort } from '../../lib/messages/walk-contract.ts';
import { walkWords } from '../../lib/messages/walk-words.ts';
import type { PagePort, PageWalk } from '../../lib/panel/ports.ts';

/** Turns the pages of a list in whichever frame holds it. */
export function walkPage(
  tabId: number,
  list: Parameters<PagePort['walk']>[1],
  told: Parameters<PagePort['walk']>[2],
): PageWalk {
  const ports = new Set<Port>();
  let holder: Port | null = null;
  let ended = false;

  const open = (frameId: number): void => {
    const port = connectFrame(tabId, frameId, walkPort);
    ports.add(port);
    port.onMessage((raw) => {
      const event = parseWalkEvent(raw);
      if (ended || !event.ok) return;
      if (event.value.type === 'ready') holder = port;
      told(event.value);
    });
    port.onClose(() => {
      ports.delete(port);
      if (!ended && (port === holder || ports.size === 0)) told({ type: 'gone' });
    });
    port.post({ type: 'begin', ...list, words: walkWords } satisfies WalkRequest);
  };
  void injectWalker(tabId).then((frameIds) => {
    if (ended) return;
    for (const frameId of frameIds) open(frameId);
    if (frameIds.length === 0) told({ type: 'gone' });
  });
  const ask = (request: WalkRequest): void => holder?.post(request);
  return {
    step: (bottomed) => ask({ type: 'step', bottomed }),
    seek: (row, share, seen) => ask({ type: 'seek', row, share, seen }),
    restore: () => ask({ type: 'restore' }),
    scroll: (top) => ask({ type: 'scroll', top }),
    stop() {
      ended = true;
      for (const port of ports) port.close();
      ports.clear();
    },
  };
}
