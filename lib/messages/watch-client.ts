import type { Hooks } from '../domain/hooks.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Place, Reading } from '../domain/reading.ts';
import type { WatchRequest } from './contract.ts';
import { FrameReading, type Step } from './frame-reading.ts';
import { arrival, joinFrames } from './join-frames.ts';
import { pageWords } from './page-words.ts';
import { parseWatchEvent } from './validators.ts';

/** One end of a port to one frame. */
export type WatchPort = {
  post(request: WatchRequest): void;
  onMessage(heard: (raw: unknown) => void): void;
  /** The other end is gone, or was never there. */
  onClose(closed: () => void): void;
  close(): void;
};

export type WatchDeps = {
  /** The frames of the tab that may be read, the top one (0) among them. */
  listFrames(tabId: number): Promise<readonly { readonly frameId: number }[]>;
  connect(tabId: number, frameId: number): WatchPort;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after a while; answers with the way to call it off. */
  after(milliseconds: number, run: () => void): () => void;
  newId(): string;
};

export type WatchFailure = 'no-receiver' | 'timed-out' | 'bad-message' | 'navigated';

/** What a watch tells. After `failed` it tells nothing more. */
export type WatchListener = {
  progress(read: number, stated: number | null): void;
  /** The page as read; again, whole, after each change that could be followed. */
  reading(reading: Reading): void;
  /** The page is no longer as it was read, beyond following: read again. */
  changed(): void;
  /** Whether the place asked for was found and outlined. */
  outlined(found: boolean): void;
  failed(why: WatchFailure): void;
};

export type Watch = {
  outline(place: Place, text: string): void;
  outlineOff(): void;
  /** Ends it; the content script then stops everything it started. */
  close(): void;
};

/** A page that says nothing for so long is not going to. */
const patience = 10_000;

/**
 * Reads a tab and follows its changes. A reading is told whole, once every frame is done; if the page goes away or
 * breaks the contract first, nothing of it is told. `no-receiver`: there is no content script in the top frame.
 */
export function watchTab(deps: WatchDeps, tabId: number, hooks: Hooks, listener: WatchListener): Watch {
  const watch = new TabWatch(deps, tabId, hooks, listener);
  void watch.start();
  return watch;
}

type Frame = { readonly id: number; readonly port: WatchPort; readonly reading: FrameReading };

class TabWatch implements Watch {
  private readonly deps: WatchDeps;
  private readonly tabId: number;
  private readonly hooks: Hooks;
  private readonly listener: WatchListener;
  private readonly id: string;
  private readonly frames = new Map<number, Frame>();
  private startedAt = 0;
  /** When what the first look found had reached the page. */
  private readAt: Instant = instantOf(0);
  private told = false;
  private ended = false;
  private telling = false;
  private stopClock: () => void = () => {};

  constructor(deps: WatchDeps, tabId: number, hooks: Hooks, listener: WatchListener) {
    this.deps = deps;
    this.tabId = tabId;
    this.hooks = hooks;
    this.listener = listener;
    this.id = deps.newId();
  }

  async start(): Promise<void> {
    // No list: the tab is gone, or may not be looked into.
    const frames = await this.deps.listFrames(this.tabId).catch(() => []);
    if (this.ended) return;
    const frameIds = frames.map(({ frameId }) => frameId);
    if (frameIds.includes(0)) this.ask(frameIds);
    else this.fail('no-receiver');
  }

  private ask(frameIds: readonly number[]): void {
    this.startedAt = this.deps.now();
    this.restartClock();
    for (const frameId of [...frameIds].sort((a, b) => a - b)) this.open(frameId);
    for (const { port } of [...this.frames.values()])
      port.post({ type: 'read', reading: this.id, hooks: this.hooks, words: pageWords });
  }

  outline(place: Place, text: string): void {
    const frame = [...this.frames.values()].find(({ reading }) => reading.frame === place.frame);
    if (frame) frame.port.post({ type: 'outline', place, text });
    else this.listener.outlined(false);
  }

  outlineOff(): void {
    for (const { port } of this.frames.values()) port.post({ type: 'outline-off' });
  }

  close(): void {
    this.ended = true;
    this.stopClock();
    for (const { port } of this.frames.values()) port.close();
    this.frames.clear();
  }

  private open(frameId: number): void {
    const port = this.deps.connect(this.tabId, frameId);
    const frame: Frame = { id: frameId, port, reading: new FrameReading() };
    this.frames.set(frameId, frame);
    port.onMessage((raw) => {
      if (!this.ended) this.hear(frame, raw);
    });
    port.onClose(() => {
      if (!this.ended) this.lose(frame);
    });
  }

  private hear(frame: Frame, raw: unknown): void {
    const event = parseWatchEvent(raw);
    if (!event.ok) this.fail('bad-message');
    else if (event.value.type === 'outlined') this.listener.outlined(event.value.found);
    // Anything else is left over from a reading that this one replaced.
    else if (event.value.reading === this.id)
      this.follow(frame.reading.take(event.value, instantOf(this.deps.now())));
  }

  private follow(step: Step): void {
    if (!this.told) this.restartClock();
    if (step === 'wrong') this.fail('bad-message');
    else if (step === 'changed') this.change();
    else if (step === 'patching') return;
    else if (step === 'patched') this.tellSoon();
    else if (step === 'grew') this.tellProgress();
    else this.tellIfDone();
  }

  /** A frame without a word is an advertisement or an empty one; without the top frame there is no page. */
  private lose(frame: Frame): void {
    this.frames.delete(frame.id);
    const mattered = frame.id === 0 || frame.reading.count > 0;
    if (!mattered && !this.told) this.tellIfDone();
    else if (!mattered) return;
    else if (frame.id === 0 && !frame.reading.heard) this.fail('no-receiver');
    else this.change();
  }

  private tellProgress(): void {
    const parts = [...this.frames.values()].map(({ reading }) => reading.progress());
    const stated = parts.map((part) => part.stated).filter((count) => count !== null);
    this.listener.progress(
      parts.reduce((sum, { read }) => sum + read, 0),
      stated.length > 0 ? stated.reduce((sum, count) => sum + count, 0) : null,
    );
  }

  private tellIfDone(): void {
    if (![...this.frames.values()].every(({ reading }) => reading.facts)) return;
    this.readAt = arrival(this.inOrder(), instantOf(this.startedAt));
    this.tell();
  }

  /** Changes of several frames that come in one go are told once. */
  private tellSoon(): void {
    if (!this.told || this.telling) return;
    this.telling = true;
    queueMicrotask(() => {
      this.telling = false;
      if (!this.ended) this.tell();
    });
  }

  private tell(): void {
    this.stopClock();
    this.told = true;
    const reading = joinFrames(this.id, this.inOrder(), this.readAt);
    if (reading) this.listener.reading(reading);
  }

  private inOrder(): readonly FrameReading[] {
    return [...this.frames.values()].sort((a, b) => a.id - b.id).map(({ reading }) => reading);
  }

  private change(): void {
    if (this.told) this.listener.changed();
    else this.fail('navigated');
  }

  private restartClock(): void {
    this.stopClock();
    this.stopClock = this.deps.after(patience, () => this.runOut());
  }

  private runOut(): void {
    const silent = [...this.frames.values()].filter(({ reading }) => !reading.heard);
    const rest = [...this.frames.values()].filter(({ reading }) => reading.heard);
    // A frame that never said a word must not keep the page from being read.
    if (rest.length === 0 || rest.some(({ reading }) => !reading.facts)) {
      this.fail('timed-out');
      return;
    }
    for (const frame of silent) {
      this.frames.delete(frame.id);
      frame.port.close();
    }
    this.tellIfDone();
  }

  private fail(why: WatchFailure): void {
    if (this.ended) return;
    this.close();
    this.listener.failed(why);
  }
}
