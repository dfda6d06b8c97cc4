import { answerPort } from '../../lib/messages/answer-port.ts';
import { type WatchEvent, type WatchRequest, watchPort } from '../../lib/messages/contract.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';

/** Waits for a panel of our own to ask. Does nothing else: no observer, no timer. */
export function answerPanel(): void {
  const frame = crypto.getRandomValues(new Uint32Array(1)).join();
  answerPort<WatchRequest, WatchEvent>(watchPort, 'dunlinAnswers', (port) =>
    serveWatch(port, document, frame, () => performance.now()),
  );
}
