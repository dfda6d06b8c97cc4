import { type HandEvent, type HandRequest, handPort } from '../../lib/messages/hand-contract.ts';
import { fetchCopy } from '../../lib/page/hand/fetch-copy.ts';
import { findCopy } from '../../lib/page/hand/find-copy.ts';
import { focusedField } from '../../lib/page/hand/focused-field.ts';
import { insertLetter } from '../../lib/page/hand/insert-letter.ts';

type Port = {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly onMessage: { addListener(heard: (message: HandRequest) => void): void };
  postMessage(message: HandEvent): void;
};
type Runtime = {
  readonly id: string;
  readonly onConnect: { addListener(connected: (port: Port) => void): void };
};
type World = typeof globalThis & {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
  dunlinHands?: Runtime;
};

/** Waits for the panel to ask. Put into one page again, only the first copy answers. */
export function answerHand(): void {
  const world: World = globalThis;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (!runtime || world.dunlinHands?.id) return;
  world.dunlinHands = runtime;
  runtime.onConnect.addListener((port) => {
    if (port.name !== handPort || port.sender?.id !== runtime.id) return;
    port.onMessage.addListener((request) => void answer(request, (event) => port.postMessage(event)));
    port.postMessage({ type: 'ready', field: focusedField(document) !== null });
  });
}

async function answer(request: HandRequest, post: (event: HandEvent) => void): Promise<void> {
  if (request.type === 'insert') return post({ type: 'inserted', done: insertLetter(document, request) });
  const url = findCopy(document, request.number, request.link);
  // The page's own login goes along, as when its user clicks the link.
  const get = (address: string) => fetch(address, { credentials: 'include' });
  post(url === null ? { type: 'no-file', why: 'no-link' } : await fetchCopy(url, request.number, get));
}
