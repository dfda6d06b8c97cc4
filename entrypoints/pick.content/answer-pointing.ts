import { type PickRequest, pickPort } from '../../lib/messages/pick-contract.ts';
import { servePick } from '../../lib/page/pick/serve-pick.ts';

type Port = {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly onMessage: { addListener(heard: (message: PickRequest) => void): void };
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
  dunlinPoints?: Runtime;
};

/** Waits for the panel to ask. Put into one page again, only the first copy answers. */
export function answerPointing(): void {
  const world: World = globalThis;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (!runtime || world.dunlinPoints?.id) return;
  world.dunlinPoints = runtime;
  runtime.onConnect.addListener((port) => {
    if (port.name !== pickPort || port.sender?.id !== runtime.id) return;
    servePick(
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
