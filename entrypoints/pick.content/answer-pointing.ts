import { answerPort } from '../../lib/messages/answer-port.ts';
import { type PickEvent, type PickRequest, pickPort } from '../../lib/messages/pick-contract.ts';
import { servePick } from '../../lib/page/pick/serve-pick.ts';

/** Waits for the panel to ask. */
export const answerPointing = (): void =>
  answerPort<PickRequest, PickEvent>(pickPort, 'dunlinPoints', (port) =>
    servePick(port, document, () => globalThis.dunlinSeen),
  );
