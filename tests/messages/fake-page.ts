import { type Instant, instantOf } from '../../lib/domain/instant.ts';
import type { RegionHead, SentFacts, SentRow, WatchRequest } from '../../lib/messages/contract.ts';
import type { WatchDeps, WatchPort } from '../../lib/messages/watch-client.ts';

export const clock = Date.UTC(2026, 4, 14, 9, 0);
export const at = (seconds: number): Instant => instantOf(clock + seconds * 1000);

export const headOf = (id = 'g1', overrides: Partial<RegionHead> = {}): RegionHead => ({
  id,
  frame: 'f0',
  kind: 'table',
  heading: 'Invoices',
  columns: [
    { headers: ['No.'], key: 'number' },
    { headers: ['Balance'], key: null },
  ],
  texts: [],
  statedRows: null,
  filters: [],
  morePages: false,
  inDialog: false,
  ...overrides,
});

/** Rows "id: balance", with a link on every number. */
export const rowsOf = (rows: { readonly [id: string]: string }): readonly SentRow[] =>
  Object.entries(rows).map(([id, text]) => ({ id, cells: [{ text: id, hrefs: [`/${id}`] }, { text }] }));

export const base = 'https://books.example.com/invoices';

export const factsOf = (overrides: Partial<SentFacts> = {}): SentFacts => ({
  url: 'https://books.example.com/invoices',
  title: 'Invoices',
  lang: 'en',
  headings: [],
  current: [],
  identity: [],
  loadedAt: clock,
  arrivedAt: clock,
  closedFrames: [],
  marks: [],
  ...overrides,
});

/** The other end of a port: what the content script of one frame would be. Everything crosses by structured clone. */
export class FakeFrame {
  requests: WatchRequest[] = [];
  closed = false;
  private seq = 0;
  private heard: (raw: unknown) => void = () => {};
  private gone: () => void = () => {};

  readonly port: WatchPort = {
    post: (request) => this.requests.push(structuredClone(request)),
    onMessage: (heard) => {
      this.heard = heard;
    },
    onClose: (gone) => {
      this.gone = gone;
    },
    close: () => {
      this.closed = true;
    },
  };

  sendRaw(raw: unknown): void {
    this.heard(structuredClone(raw));
  }

  /** Sends an event of the reading asked for, with the next number. */
  send(event: object): void {
    const asked = this.requests.find((request) => request.type === 'read');
    this.sendRaw({ reading: asked?.type === 'read' ? asked.reading : '', seq: this.seq, ...event });
    this.seq += 1;
  }

  region = (head = headOf()): void => this.send({ type: 'region', head });
  rows = (rows: { readonly [id: string]: string }, region = 'g1'): void =>
    this.send({ type: 'rows', region, base, rows: rowsOf(rows) });
  patch = (rows: { readonly [id: string]: string }, inView?: readonly string[]): void =>
    this.send({ type: 'patch', region: 'g1', base, rows: rowsOf(rows), ...(inView && { inView }) });
  done = (facts: Partial<SentFacts> = {}, frame = 'f0'): void =>
    this.send({ type: 'done', frame, facts: factsOf(facts) });
  told = (): void => this.send({ type: 'told' });
  leave = (): void => this.gone();
}

/** A tab with frames, a clock and a timer that only move when told. */
export class FakeTab {
  now = clock;
  private alarm: (() => void) | null = null;
  readonly frames: readonly FakeFrame[];
  private readonly listFrames: WatchDeps['listFrames'];

  constructor(frames: number, listFrames?: WatchDeps['listFrames']) {
    this.frames = Array.from({ length: frames }, () => new FakeFrame());
    this.listFrames = listFrames ?? (async () => this.frames.map((_, frameId) => ({ frameId })));
  }

  get top(): FakeFrame {
    const [top] = this.frames;
    if (!top) throw new Error('no frame');
    return top;
  }

  get waiting(): boolean {
    return this.alarm !== null;
  }

  /** The time runs out for which the client waits. */
  timeOut(): void {
    this.alarm?.();
  }

  readonly deps: WatchDeps = {
    listFrames: (tabId) => this.listFrames(tabId),
    connect: (_tab, frameId) => {
      const frame = this.frames[frameId];
      if (!frame) throw new Error('no frame');
      return frame.port;
    },
    now: () => this.now,
    after: (_milliseconds, run) => {
      this.alarm = run;
      return () => {
        this.alarm = null;
      };
    },
    newId: () => 'reading-1',
  };
}
