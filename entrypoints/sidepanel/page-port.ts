import { connectFrame } from '../../lib/browser/ports.ts';
import { injectReader, listFrames } from '../../lib/browser/scripting.ts';
import { watchPort } from '../../lib/messages/contract.ts';
import { soundHooks } from '../../lib/messages/sound-hooks.ts';
import { type WatchDeps, watchTab } from '../../lib/messages/watch-client.ts';
import type { PagePort } from '../../lib/panel/ports.ts';
import { copyFrom, insertInto } from './hand-to-page.ts';
import { pointAtPage } from './point-at-page.ts';
import { walkPage } from './walk-page.ts';

const common = {
  now: Date.now,
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  newId: () => crypto.randomUUID(),
  connect: (tabId: number, frameId: number) => connectFrame(tabId, frameId, watchPort),
};

const inTab: WatchDeps = {
  ...common,
  // Frames that were there before their site was granted have no reader yet: it is put there first.
  async listFrames(tabId) {
    const frames = await listFrames(tabId);
    const silent = frames.flatMap(({ frameId, answers }) => (answers ? [] : [frameId]));
    if (silent.length > 0) await injectReader(tabId, silent);
    return frames;
  },
};

/** Nothing can be put into pages of our own: the sample page loads its reader by itself. */
const inOwnPage: WatchDeps = {
  ...common,
  listFrames: async () => [{ frameId: 0 }],
};

/** Whether a profile's selector can be asked for at all. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

export function createPagePort(sampleUrl: string): PagePort {
  return {
    watch(tab, hooks, listener) {
      const own = tab.url?.startsWith(sampleUrl) ?? false;
      const watch = watchTab(own ? inOwnPage : inTab, tab.id, soundHooks(hooks, isSelector), {
        progress: (read, stated) => listener({ type: 'progress', read, stated }),
        reading: (reading) => listener({ type: 'reading', reading }),
        changed: () => listener({ type: 'changed' }),
        outlined: (found) => listener({ type: 'outlined', found }),
        failed: (why) => listener({ type: 'failed', why }),
      });
      return {
        outline: (place, text) => watch.outline(place, text),
        outlineOff: () => watch.outlineOff(),
        stop: () => watch.close(),
      };
    },
    insert: (tab, flavours) => insertInto(tab.id, flavours),
    copy: (tab, number, link) => copyFrom(tab.id, number, link),
    walk: (tab, list, told) => walkPage(tab.id, list, told),
    point: (tab, told) => pointAtPage(tab.id, tab.url?.startsWith(sampleUrl) ?? false, told),
  };
}
