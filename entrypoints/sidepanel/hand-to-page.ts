import { injectHand } from '../../lib/browser/inject-hand.ts';
import { connectFrame, type Port } from '../../lib/browser/ports.ts';
import { type HandEvent, type HandRequest, handPort } from '../../lib/messages/hand-contract.ts';
import { parseHandEvent } from '../../lib/messages/validators/hand-event.ts';
import type { CopyAnswer, InsertAnswer } from '../../lib/panel/ports.ts';

/** Longest wait for a frame to answer, in milliseconds; a copy is fetched from the network. */
const patience = { ready: 2_000, insert: 3_000, copy: 30_000 };

type Frame = { readonly port: Port; readonly ready: Extract<HandEvent, { type: 'ready' }> };

/** Puts a letter into the field of a tab that has the focus, in whichever frame it is. */
export async function insertInto(
  tabId: number,
  flavours: { readonly html: string; readonly text: string },
): Promise<InsertAnswer> {
  const frames = await framesOf(tabId);
  const target = frames.find(({ ready }) => ready.field);
  const answer = target ? await ask(target.port, { type: 'insert', ...flavours }, patience.insert) : null;
  for (const { port } of frames) port.close();
  if (frames.length === 0) return 'out-of-reach';
  return answer?.type === 'inserted' && answer.done ? 'inserted' : 'no-field';
}

/** Fetches the copy of an invoice that a tab links, from the first frame that has one. */
export async function copyFrom(tabId: number, number: string, link: string | null): Promise<CopyAnswer> {
  const frames = await framesOf(tabId);
  let told: CopyAnswer = { type: 'no-file', why: 'no-link' };
  for (const { port } of frames) {
    const answer = await ask(port, { type: 'copy', number, link }, patience.copy);
    if (answer?.type === 'file') {
      told = answer;
      break;
    }
    if (answer?.type === 'no-file' && answer.why !== 'no-link') told = answer;
  }
  for (const { port } of frames) port.close();
  return told;
}

/** The frames that answer, the top one first. */
async function framesOf(tabId: number): Promise<readonly Frame[]> {
  const reached = await injectHand(tabId);
  const opened = await Promise.all(
    reached.map(async (frameId) => {
      const port = connectFrame(tabId, frameId, handPort);
      const ready = await heard(port, patience.ready);
      if (ready?.type === 'ready') return [{ port, ready }];
      port.close();
      return [];
    }),
  );
  return opened.flat();
}

function ask(port: Port, request: HandRequest, within: number): Promise<HandEvent | null> {
  const answer = heard(port, within);
  port.post(request);
  return answer;
}

/** The next thing a frame says; null where it says nothing in time, or nonsense. */
function heard(port: Port, within: number): Promise<HandEvent | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), within);
    const done = (event: HandEvent | null): void => {
      clearTimeout(timer);
      resolve(event);
    };
    port.onMessage((raw) => {
      const event = parseHandEvent(raw);
      done(event.ok ? event.value : null);
    });
    port.onClose(() => done(null));
  });
}
