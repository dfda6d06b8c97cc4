import { signal } from '@preact/signals';
import type { Reading } from '../domain/reading.ts';
import { createMailbox } from './live/mailbox.ts';
import { hasMore, mainList, progressOf, viewKey } from './live/whole-list.ts';
import type { PageFollower } from './page-follower.ts';
import type { ClockPort, OutPort, PagePort, PageWalk, Tab, WalkHeard } from './ports.ts';
import { texts } from './texts/texts.ts';
import type { Toasts } from './toasts.ts';

/** All pages are being read: how far. */
export type ReadingAll = { readonly read: number; readonly stated: number | null; readonly ending: boolean };

/** Why it ended. `lost`: the page went elsewhere; what was read is not kept. */
type End = 'all' | 'end' | 'twice' | 'stuck' | 'limit' | 'stopped' | 'lost';

type Letter =
  | { readonly from: 'page'; readonly joined: Reading; readonly shown: Reading }
  | { readonly from: 'walk'; readonly heard: WalkHeard }
  | { readonly from: 'user' | 'doubt' };

/** No list that a person works with has more pages, or takes longer. */
const most = { steps: 1000, milliseconds: 10 * 60_000 } as const;
/** Milliseconds that may pass before nothing more is expected. */
const patience = {
  answer: 15_000,
  page: 15_000,
  more: 8_000,
  screen: 250,
  lastScreen: 3_000,
  restored: 60_000,
};

/** What a step brought comes in one go: so many milliseconds of silence end it. */
const rest = 100;

const isPage = (letter: Letter): letter is Extract<Letter, { from: 'page' }> => letter.from === 'page';
const endsIt = (letter: Letter): boolean => letter.from === 'user' || letter.from === 'doubt';

/**
 * Turns the pages of the list in view for the user, or scrolls it, until everything the page states was read; then puts
 * the page back to where it was. One reading comes of it.
 */
export function createReadAll(
  deps: { readonly page: PagePort; readonly clock: ClockPort; readonly out: OutPort },
  follower: PageFollower,
  toasts: Toasts,
) {
  const readingAll = signal<ReadingAll | null>(null);
  const ended = signal<string | null>(null);
  let stop = (): void => {};

  async function start(): Promise<void> {
    const tab = follower.followed();
    const first = follower.reading();
    if (!tab || !first || readingAll.peek() || !mainList(first)) return;
    const walk = new Walk(deps, tab, first, (joined) => {
      readingAll.value = { ...progressOf(joined), ending: false };
    });
    stop = () => walk.hear({ from: 'user' });
    readingAll.value = { ...progressOf(first), ending: false };
    void follower.gather({
      page: (joined, shown) => walk.hear({ from: 'page', joined, shown }),
      doubt: () => walk.hear({ from: 'doubt' }),
    });
    const end = await walk.run();
    readingAll.value = { ...progressOf(walk.best), ending: true };
    if (end !== 'lost') await walk.restore();
    walk.close();
    await follower.gather(null, end === 'lost' ? null : walk.best);
    readingAll.value = null;
    ended.value = end === 'all' || end === 'end' ? walk.best.id : null;
    const { read, stated } = progressOf(walk.best);
    const said = texts.readAll.ended[end](read, stated);
    if (end === 'all' || end === 'stopped' || (end === 'end' && !hasMore(walk.best))) toasts.say(said);
    else toasts.warn(said);
  }

  return {
    readingAll,
    /** Id of the reading whose list was gone through to its end. */
    ended,
    start: () => void start(),
    stop: () => stop(),
  };
}

/** One walk over the pages of a list. */
class Walk {
  /** Most of the list that was read. */
  best: Reading;
  private readonly deps: Parameters<typeof createReadAll>[0];
  private readonly tab: Tab;
  private readonly first: Reading;
  private readonly told: (joined: Reading) => void;
  private readonly box: ReturnType<typeof createMailbox<Letter>>;
  private readonly seen = new Set<string>();
  private shown: Reading;
  private port: PageWalk | null = null;
  private top = 0;
  private bottomed = false;

  constructor(deps: Walk['deps'], tab: Tab, first: Reading, told: (joined: Reading) => void) {
    this.deps = deps;
    this.tab = tab;
    this.first = first;
    this.best = first;
    this.shown = first;
    this.told = told;
    this.box = createMailbox(deps.clock);
    this.seen.add(viewKey(first));
  }

  hear(letter: Letter): void {
    this.box.put(letter);
  }

  async run(): Promise<End> {
    const until = Date.parse(this.deps.clock.now()) + most.milliseconds;
    for (let steps = 0; steps < most.steps && Date.parse(this.deps.clock.now()) < until; steps++) {
      const { read, stated } = progressOf(this.best);
      if (stated !== null && read >= stated) return 'all';
      const end = await this.step();
      if (end) return end;
    }
    return 'limit';
  }

  /** One page or screen more; why that was the last, or null. */
  private async step(): Promise<End | null> {
    if (!this.port && !(await this.open())) return 'stuck';
    const { read } = progressOf(this.best);
    this.port?.step(this.bottomed);
    const letter = await this.wait(
      (one) => one.from === 'walk' && one.heard.type !== 'gone' && one.heard.type !== 'ready',
      patience.answer,
    );
    if (letter?.from !== 'walk') return this.endOf(letter) ?? 'stuck';
    if (letter.heard.type !== 'stepped') return 'end';
    return this.follow(letter.heard, read);
  }

  /** Waits for what a step brings; `read`: rows there were before it. */
  private async follow(
    { by, end }: Extract<WalkHeard, { type: 'stepped' }>,
    read: number,
  ): Promise<End | null> {
    if (by === 'next') {
      this.bottomed = false;
      const before = viewKey(this.shown);
      const page = await this.wait((one) => isPage(one) && viewKey(one.shown) !== before, patience.page);
      if (!page || !isPage(page)) return this.endOf(page) ?? 'stuck';
      const key = viewKey(page.shown);
      if (this.seen.has(key)) return 'twice';
      this.seen.add(key);
      this.take(page);
      return null;
    }
    const time = by === 'more' ? patience.more : end ? patience.lastScreen : patience.screen;
    const known = progressOf(this.best).read > read;
    let letter = await this.wait(isPage, known ? rest : time);
    for (let last = letter; last; last = await this.wait(isPage, rest)) {
      letter = last;
      if (!isPage(last)) break;
      this.take(last);
    }
    if (letter && !isPage(letter)) return this.endOf(letter);
    if (progressOf(this.best).read > read) return null;
    if (by === 'more') return 'end';
    if (end) this.bottomed = true;
    return null;
  }

  private take({ joined, shown }: Extract<Letter, { from: 'page' }>): void {
    this.shown = shown;
    if (progressOf(joined).read >= progressOf(this.best).read) this.best = joined;
    this.told(this.best);
  }

  /**
   * Waits for a letter. What ends everything is always heard, and so is that the document went away; pages that come
   * meanwhile are taken.
   */
  private wait(wanted: (letter: Letter) => boolean, time: number): Promise<Letter | null> {
    return this.box.next((one): one is Letter => {
      if (one.from === 'walk' && one.heard.type === 'gone') {
        this.port?.stop();
        this.port = null;
      }
      const heard = endsIt(one) || wanted(one);
      if (!heard && isPage(one)) this.take(one);
      return heard;
    }, time);
  }

  private endOf(letter: Letter | null): End | null {
    if (letter?.from === 'user') return 'stopped';
    return letter?.from === 'doubt' ? 'lost' : null;
  }

  /** Reaches the list in the document now open. */
  private async open(): Promise<boolean> {
    const list = mainList(this.shown);
    if (!list) return false;
    const place = { frame: list.frame, region: list.id };
    const first = this.shown.page.loadedAt === this.first.page.loadedAt;
    this.port = this.deps.page.walk(this.tab, place, (heard) => this.hear({ from: 'walk', heard }));
    const letter = await this.wait((one) => one.from === 'walk' && one.heard.type !== 'end', patience.answer);
    if (letter?.from !== 'walk' || letter.heard.type !== 'ready') return false;
    if (first) this.top = letter.heard.top;
    return true;
  }

  /** Puts the page back: by its own controls, or to its address where the pages were documents of their own. */
  async restore(): Promise<void> {
    if (this.shown.page.loadedAt === this.first.page.loadedAt) {
      const turned = viewKey(this.shown) !== viewKey(this.first);
      this.port?.restore();
      if (!this.port) return;
      await this.wait((one) => one.from === 'walk' && one.heard.type === 'restored', patience.restored);
      const page = turned ? await this.wait(isPage, patience.screen * 2) : null;
      if (page && isPage(page)) this.take(page);
      return;
    }
    const { url } = this.first.page;
    this.close();
    this.deps.out.navigate(this.tab.id, url);
    const page = await this.wait((one) => isPage(one) && one.shown.page.url === url, patience.page);
    if (!page || !isPage(page)) return;
    this.take(page);
    if (this.top > 0 && (await this.open())) this.port?.scroll(this.top);
  }

  close(): void {
    this.port?.stop();
    this.port = null;
  }
}
