import { answerPort } from '../../lib/messages/answer-port.ts';
import { type WalkEvent, type WalkRequest, walkPort } from '../../lib/messages/walk-contract.ts';
import { serveWalk } from '../../lib/page/walk/serve-walk.ts';

/** Waits for the panel to ask. */
export const answerWalk = (): void =>
  answerPort<WalkRequest, WalkEvent>(walkPort, 'dunlinWalks', (port) =>
    serveWalk(port, document, () => globalThis.dunlinSeen),
  );
