import { type WalkRequest, walkPort } from '../../lib/messages/walk-contract.ts';
import { serveWalk } from '../../lib/page/walk/serve-walk.ts';

type Port = {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly onMessage: { addListener(heard: (message: WalkRequest) => void): void };
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
  dunlinWalks?: Runtime;
};

/** Waits for the panel to ask. Put into one page again, only the first copy answers. */
export function answerWalk(): void {
  const world: World = globalThis;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (!runtime || world.dunlinWalks?.id) return;
  world.dunlinWalks = runtime;
  runtime.onConnect.addListener((port) => {
    if (port.name !== walkPort || port.sender?.id !== runtime.id) return;
    serveWalk(
      {
        post: (event) => port.postMessage(event),
        onRequest: (heard) => port.onMessage.addListener(heard),
        onClose: (closed) => port.onDisconnect.addListener(closed),
      },
      document,
      () => globalThis.dunlinSeen,
    );
  });
}
