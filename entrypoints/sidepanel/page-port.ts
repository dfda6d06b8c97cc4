import { connectFrame, connectOwnPage } from '../../lib/browser/ports.ts';
import { injectReader, listFrames } from '../../lib/browser/scripting.ts';
import type { Hooks } from '../../lib/domain/hooks.ts';
import { ownPagePort, watchPort } from '../../lib/messages/contract.ts';
import { type Watch, type WatchDeps, watchTab } from '../../lib/messages/watch-client.ts';
import type { PageEvent, PagePort, PageWatch, Tab } from '../../lib/panel/ports.ts';

const common = {
  now: Date.now,
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  newId: () => crypto.randomUUID(),
};

const inTab: WatchDeps = {
  ...common,
  listFrames,
  connect: (tabId, frameId) => connectFrame(tabId, frameId, watchPort),
};

/** Content scripts do not run in pages of our own: the sample page answers by itself. */
const inOwnPage: WatchDeps = {
  ...common,
  listFrames: async () => [{ frameId: 0 }],
  connect: (tabId) => connectOwnPage(ownPagePort(tabId)),
};

export function createPagePort(sampleUrl: string): PagePort {
  return {
    watch(tab, hooks, listener) {
      const own = tab.url?.startsWith(sampleUrl) ?? false;
      return new RetriedWatch(own ? inOwnPage : inTab, tab, hooks, listener);
    },
  };
}

/** A page that was open before its site was granted has no reader yet: it is put there, and asked again, once. */
class RetriedWatch implements PageWatch {
  private readonly deps: WatchDeps;
  private readonly tab: Tab;
  private readonly hooks: Hooks;
  private readonly tell: (event: PageEvent) => void;
  private watch: Watch;
  private stopped = false;

  constructor(deps: WatchDeps, tab: Tab, hooks: Hooks, tell: (event: PageEvent) => void) {
    this.deps = deps;
    this.tab = tab;
    this.hooks = hooks;
    this.tell = tell;
    this.watch = this.open(deps === inTab);
  }

  private open(mayInject: boolean): Watch {
    const { tell } = this;
    return watchTab(this.deps, this.tab.id, this.hooks, {
      progress: (read, stated) => tell({ type: 'progress', read, stated }),
      reading: (reading) => tell({ type: 'reading', reading }),
      changed: () => tell({ type: 'changed' }),
      outlined: () => {},
      failed: (why) => {
        if (why === 'no-receiver' && mayInject) void this.injectAndRetry();
        else tell({ type: 'failed', why });
      },
    });
  }

  private async injectAndRetry(): Promise<void> {
    await injectReader(this.tab.id);
    if (!this.stopped) this.watch = this.open(false);
  }

  outline(...place: Parameters<PageWatch['outline']>): void {
    this.watch.outline(...place);
  }

  outlineOff(): void {
    this.watch.outlineOff();
  }

  stop(): void {
    this.stopped = true;
    this.watch.close();
  }
}
