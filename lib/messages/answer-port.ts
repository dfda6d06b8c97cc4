/** A script's end of a port that a panel opened. */
export type AnsweredPort<Request, Event> = {
  post(event: Event): void;
  onRequest(heard: (request: Request) => void): void;
  onClose(closed: () => void): void;
};

type Port<Request> = {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly onMessage: { addListener(heard: (message: Request) => void): void };
  readonly onDisconnect: { addListener(closed: () => void): void };
  postMessage(message: unknown): void;
};
type Runtime<Request> = {
  readonly id: string;
  readonly onConnect: { addListener(connected: (port: Port<Request>) => void): void };
};
type World<Request> = typeof globalThis & {
  readonly browser?: { readonly runtime?: Runtime<Request> };
  readonly chrome?: { readonly runtime?: Runtime<Request> };
};

/**
 * Waits, in somebody's page, for a panel of our own to open a port of this name. Put into one page again, only the first
 * copy answers; one left behind by an update has lost its id, and the next takes its place.
 *
 * @param mark the name under which the copy that answers leaves its runtime in the script's world
 */
export function answerPort<Request, Event>(
  name: string,
  mark: string,
  answer: (port: AnsweredPort<Request, Event>) => void,
): void {
  const world: World<Request> = globalThis;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  const before: { readonly id?: string } | undefined = Reflect.get(world, mark);
  if (!runtime || before?.id) return;
  Reflect.set(world, mark, runtime);
  runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== runtime.id) return;
    answer({
      post: (event) => port.postMessage(event),
      onRequest: (heard) => port.onMessage.addListener(heard),
      onClose: (closed) => port.onDisconnect.addListener(closed),
    });
  });
}
