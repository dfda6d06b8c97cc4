import { injectPointer } from '../../lib/browser/inject-pointer.ts';
import { connectFrame, type Port } from '../../lib/browser/ports.ts';
import { type PickRequest, pickPort } from '../../lib/messages/pick-contract.ts';
import { parsePickEvent } from '../../lib/messages/validators/pick-event.ts';
import type { PagePointing, PagePort } from '../../lib/panel/ports.ts';

type Told = Parameters<PagePort['point']>[1];
type Frame = { readonly port: Port; rows: number };

/** Lets the user point, in all frames of a tab at once; the first frame that answers ends it in all. */
export function pointAtPage(tabId: number, own: boolean, told: Told): PagePointing {
  const frames = new Set<Frame>();
  let ended = false;

  const stop = (): void => {
    ended = true;
    for (const { port } of frames) port.close();
    frames.clear();
  };
  const open = (port: Port, origins: readonly string[]): void => {
    const frame: Frame = { port, rows: 0 };
    frames.add(frame);
    port.onMessage((raw) => {
      const event = parsePickEvent(raw);
      if (ended || !event.ok) return;
      if (event.value.type === 'ready') frame.rows = event.value.rows;
      else {
        if (event.value.type !== 'missed') stop();
        told(event.value);
      }
    });
    port.onClose(() => {
      frames.delete(frame);
      if (ended || frames.size > 0) return;
      stop();
      told({ type: 'ended' });
    });
    port.post({ type: 'start', origins } satisfies PickRequest);
  };
  const begin = async (): Promise<void> => {
    if (own) return open(connectFrame(tabId, 0, pickPort), []);
    const reached = await injectPointer(tabId);
    if (ended) return;
    const origins = [...new Set(reached.map(({ origin }) => origin))];
    for (const { frameId } of reached) open(connectFrame(tabId, frameId, pickPort), origins);
    if (reached.length === 0) told({ type: 'ended' });
  };
  void begin();
  return {
    key(name) {
      // The frame that holds the list; keys of the panel reach none by themselves.
      const [most] = [...frames].sort((a, b) => b.rows - a.rows);
      most?.port.post({ type: 'key', key: name } satisfies PickRequest);
    },
    stop,
  };
}
