import type { WatchEvent, WatchRequest } from '../messages/contract.ts';
import { followPage } from './follow-page.ts';
import type { Look } from './look.ts';
import { createOutline } from './outline.ts';
import './seen-page.ts';
import type { SeenRegion } from './seen-region.ts';
import { words } from './words.ts';

/** The page's end of a port. */
export type ServedPort = {
  post(event: WatchEvent): void;
  onRequest(heard: (request: WatchRequest) => void): void;
  onClose(closed: () => void): void;
};

/**
 * Answers one panel over one port: reads, follows, outlines. Nothing runs before it asks, and nothing is left once
 * the port is closed: no observer, no timer, no outline.
 *
 * @param now a running clock in milliseconds
 */
export function serveWatch(port: ServedPort, document: Document, frame: string, now: () => number): void {
  const outline = createOutline(document);
  let regions: readonly SeenRegion[] = [];
  let running = new AbortController();

  port.onRequest((request) => {
    if (request.type === 'read') void read(request);
    else if (request.type === 'outline-off') outline.hide();
    else {
      const { region, row, column } = request.place;
      const seen = regions.find((one) => one.id === region);
      port.post({ type: 'outlined', found: outline.show(seen, row, column, request.text) });
    }
  });
  port.onClose(() => {
    running.abort();
    outline.hide();
    if (globalThis.dunlinSeen?.regions === regions) globalThis.dunlinSeen = null;
  });

  async function read({ reading, ...asked }: Extract<WatchRequest, { type: 'read' }>): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    let seq = 0;
    const emit: Look['emit'] = (event) => {
      if (!signal.aborted) port.post({ ...event, reading, seq: seq++ });
    };
    const look: Look = { ...asked, document, frame, signal, now, emit };
    try {
      const seen = await followPage(look, outline.owns);
      if (signal.aborted) return;
      regions = seen.regions;
      globalThis.dunlinSeen = { frame, words, ...seen };
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
