import { answerPort } from '../../lib/messages/answer-port.ts';
import { type HandEvent, type HandRequest, handPort } from '../../lib/messages/hand-contract.ts';
import { fetchCopy } from '../../lib/page/hand/fetch-copy.ts';
import { findCopy } from '../../lib/page/hand/find-copy.ts';
import { focusedField } from '../../lib/page/hand/focused-field.ts';
import { insertLetter } from '../../lib/page/hand/insert-letter.ts';

/** Waits for the panel to ask. */
export const answerHand = (): void =>
  answerPort<HandRequest, HandEvent>(handPort, 'dunlinHands', (port) => {
    port.onRequest((request) => void answer(request, port.post));
    port.post({ type: 'ready', field: focusedField(document) !== null });
  });

async function answer(request: HandRequest, post: (event: HandEvent) => void): Promise<void> {
  if (request.type === 'insert') return post({ type: 'inserted', done: insertLetter(document, request) });
  const url = findCopy(document, request.number, request.link);
  // The page's own login goes along, as when its user clicks the link.
  const get = (address: string) => fetch(address, { credentials: 'include' });
  post(url === null ? { type: 'no-file', why: 'no-link' } : await fetchCopy(url, request.number, get));
}
