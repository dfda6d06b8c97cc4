import { type WatchRequest, watchPort } from '../../lib/messages/contract.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';

type Port = {
  readonly name: string;
  readonly sender?: { readonly id?: string; readonly tab?: unknown };
  readonly onMessage: { addListener(heard: (message: WatchRequest) => void): void };
  readonly onDisconnect: { addListener(closed: () => void): void };
  postMessage(message: unknown): void;
};
type Runtime = {
  readonly id: string;
  readonly onConnect: { addListener(connected: (port: Port) => void): void };
};
type World = typeof globalThis & {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
  /** The runtime of the copy that answers; one left behind by an update has lost its id. */
  dunlinAnswers?: Runtime;
};

/**
 * Waits for a panel of our own to ask. Does nothing else: no observer, no timer. Injected twice into one page, only
 * the first copy answers.
 */
export function answerPanel(): void {
  const world: World = globalThis;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (!runtime || world.dunlinAnswers?.id) return;
  world.dunlinAnswers = runtime;
  const frame = crypto.getRandomValues(new Uint32Array(1)).join().padStart(10, '0');
  runtime.onConnect.addListener((port) => {
    if (port.name !== watchPort || port.sender?.id !== runtime.id) return;
    serveWatch(
      {
        post: (event) => port.postMessage(event),
        onRequest: (heard) => port.onMessage.addListener(heard),
        onClose: (closed) => port.onDisconnect.addListener(closed),
      },
      document,
      frame,
      () => performance.now(),
    );
  });
}
