import { type Signal, signal } from '@preact/signals';
import type { Reading } from '../domain/reading.ts';
import type { Answers, Snapshot } from '../domain/snapshot.ts';
import type { TaughtProfile } from '../domain/taught.ts';
import { originsFor, profileFor } from '../sites/index.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { calm, createIncoming, type Gathering } from './live/incoming.ts';
import { isPartOf } from './live/is-part-of.ts';
import { type Judged, showsOldName, showsOldRows } from './old-rows.ts';
import type { PageStatus } from './panel-state.ts';
import type { PageEvent, PageWatch, PanelDeps, Tab } from './ports.ts';
import { createTracing } from './tracing.ts';
import { siteOf, understand } from './understand.ts';

type Deps = Pick<PanelDeps, 'tabs' | 'page' | 'access' | 'clock' | 'store' | 'locale' | 'sampleUrl'>;
type Followed = {
  readonly tab: Tab;
  readonly origins: readonly string[];
  readonly host: string;
};

/** So often a page is read anew by itself at one address. */
const freeLooks = 4;

/**
 * Follows the tab beside the panel: knows whether it may be read, reads it, and hears of its changes.
 * Every step checks that no newer tab has come up meanwhile; what arrives late is dropped.
 */
export function createPageFollower(
  deps: Deps,
  taughtOn: (site: string) => TaughtProfile | null,
  onSnapshot: (snapshot: Snapshot) => void,
) {
  const status: Signal<PageStatus> = signal<PageStatus>({ at: 'starting' });
  const tab = signal<{ title: string; host: string } | null>(null);
  let followed: Followed | null = null;
  let watch: PageWatch | null = null;
  let latest: Reading | null = null;
  let taken: Judged | null = null;
  let gathering: Gathering | null = null;
  /** All pages of the list on screen, gathered for the user. */
  let whole: Reading | null = null;
  /** The product that the page's markup gave away; its hooks are only known after a first look. */
  let marked: SiteProfile | null = null;
  /** How often the page may still be read anew by itself: one that never rests would be read for ever. */
  let looks = 0;
  let callOff = (): void => {};
  let turn = 0;
  let follows = 0;
  let judgements = 0;
  /** What pages seen so far proved of their kind: the next that is silent about it is read so. */
  let proven: Answers = {};
  const incoming = createIncoming(deps.clock, {
    take: (reading) => {
      if (whole && !isPartOf(reading, whole)) whole = null;
      const next = whole ?? reading;
      if (next === latest && status.peek().at === 'read') return;
      latest = next;
      void judge(next, turn);
    },
    doubt,
  });

  const tracing = createTracing(deps.page, () => {
    if (!followed || !watch || !latest || !taken) return null;
    const shown = incoming.inView() ?? latest;
    return { tab: followed.tab, watch, reading: latest, shown, judged: taken.reading };
  });

  function leave(): void {
    tracing.end();
    watch?.stop();
    watch = null;
    latest = null;
    callOff();
    incoming.drop();
  }

  function doubt(sameName = false): void {
    const now = status.peek();
    const snapshot = 'snapshot' in now ? now.snapshot : (taken?.snapshot ?? null);
    status.value = { at: 'changed', snapshot, ...(sameName && snapshot && { still: snapshot.book.name }) };
  }

  async function follow(): Promise<void> {
    const mine = ++follows;
    const found = await deps.tabs.current();
    const next = found?.url ? destination(found, found.url) : null;
    const allowed = next !== null && (next.origins.length === 0 || (await deps.access.has(next.origins)));
    if (mine !== follows) return;
    if (allowed && watch && followed?.tab.id === next.tab.id && followed.tab.url === next.tab.url) {
      tab.value = tab.value && { ...tab.value, title: next.tab.title };
      // The same address loaded anew: what was read has gone with the old document.
      if (status.peek().at === 'changed' || status.peek().at === 'failed') look();
      return;
    }
    turn++;
    leave();
    looks = freeLooks;
    if (followed?.tab.id !== next?.tab.id) incoming.forget();
    if (followed?.host !== next?.host) marked = null;
    followed = next;
    tab.value = next && { title: next.tab.title, host: next.host };
    if (!next) status.value = { at: found && !found.url ? 'address-unknown' : 'closed-page' };
    else if (allowed) look();
    else status.value = { at: 'no-access', host: next.host, origins: next.origins };
  }

  /** What a tab may be read by; null where no extension may. Our own sample page needs no leave. */
  function destination(found: Tab, url: string): Followed | null {
    if (url.startsWith(deps.sampleUrl)) return { tab: found, origins: [], host: siteOf(url) };
    return /^https?:/.test(url) ? { tab: found, origins: originsFor(url), host: siteOf(url) } : null;
  }

  function look(): void {
    if (!followed) return;
    const mine = ++turn;
    leave();
    if (!gathering) status.value = { at: 'reading', read: 0, stated: null };
    const profile = marked ?? profileFor(followed.tab.url ?? '', []);
    const hooks = { ...profile?.hooks, ...taughtOn(followed.host)?.hooks };
    watch = deps.page.watch(followed.tab, hooks, (event) => mine === turn && hear(event));
  }

  function hear(event: PageEvent): void {
    if (event.type === 'progress') {
      const { read, stated } = event;
      if (status.peek().at === 'reading') status.value = { at: 'reading', read, stated };
    } else if (event.type === 'failed') {
      if (gathering) gathering.doubt();
      else status.value = { at: 'failed', why: event.why };
    } else if (event.type === 'changed') lookAgain();
    else if (event.type === 'outlined') tracing.answered(event.found);
    else if (knowsBetter(event.reading)) look();
    else incoming.hear(event.reading);
  }

  /** The page has become another: read anew by itself while it is still arriving, or while pages are turned. */
  function lookAgain(): void {
    const now = status.peek();
    const nothing = !('snapshot' in now) || now.at === 'nothing' || now.snapshot === null;
    const free = gathering !== null || looks === freeLooks || (looks > 0 && nothing);
    looks--;
    callOff();
    incoming.drop();
    if (free) callOff = deps.clock.after(calm, look);
    else doubt();
  }

  /** A self-hosted product is told by its markup, not by its address: then the page is read once more with its hooks. */
  function knowsBetter({ page: { url, marks } }: Reading): boolean {
    const profile = profileFor(url, marks);
    if (!profile || profile === marked || profile === profileFor(url, [])) return false;
    marked = profile;
    return Object.keys(profile.hooks).length > 0;
  }

  async function judge(reading: Reading, mine: number): Promise<void> {
    const kept = await deps.store.getAnswers(siteOf(reading.page.url));
    const answers: Answers = { ...proven, ...(kept.ok ? kept.value : {}) };
    if (mine !== turn || latest !== reading) return;
    const mineToJudge = ++judgements;
    const taught = taughtOn(siteOf(reading.page.url))?.columns ?? [];
    const snapshot = await understand(
      reading,
      { answers, taught, clock: deps.clock, locale: deps.locale },
      () => mine !== turn || mineToJudge !== judgements,
    );
    if (!snapshot || mine !== turn) return;
    proven = { ...proven, ...snapshot.proven };
    const judged = { reading, snapshot };
    if (took(snapshot) && (showsOldRows(taken, judged) || showsOldName(taken, judged))) {
      incoming.distrust();
      status.value = { at: 'changed', snapshot: null };
      return;
    }
    const closed = reading.page.closedFrames[0];
    if (snapshot.kind === 'none' && snapshot.because === 'no-region' && closed !== undefined)
      status.value = { at: 'closed-frame', origin: closed };
    else status.value = { at: took(snapshot) ? 'read' : 'nothing', snapshot };
    if (!took(snapshot)) return;
    taken = judged;
    onSnapshot(snapshot);
  }

  return {
    status,
    tab,
    follow,
    /** Read again from the start, or once access was given. */
    look(): void {
      // The user has looked: what the page shows now is what it has to say.
      taken = null;
      whole = null;
      incoming.forget();
      if (followed) look();
      else void follow();
    },
    /** Other rows came under the same name: they are that company's, or they are not to be taken. */
    believe: incoming.believe,
    disbelieve: () => doubt(),
    /** Asks the browser for the origins of the page, inside the user's click. */
    requestAccess(): void {
      const now = status.peek();
      const origins =
        now.at === 'closed-frame'
          ? originsFor(now.origin)
          : 'origins' in now
            ? now.origins
            : (followed?.origins ?? []);
      const host = followed?.host ?? '';
      void deps.access.request(origins).then((granted) => {
        if (granted) look();
        else status.value = { at: 'refused', host, origins };
      });
    },
    /** Hands every page to the gathering instead of judging it; with null judges all of them together, then resolves. */
    async gather(next: Gathering | null, gathered: Reading | null = null): Promise<void> {
      gathering = next;
      incoming.gather(next);
      if (!next && gathered) {
        latest = gathered;
        whole = gathered;
        await judge(gathered, turn);
      }
    },
    /** Interprets the same reading again, after an answer. */
    reconsider(): void {
      if (latest) void judge(latest, turn);
    },
    /** The tab that is followed, while it may be. */
    followed: () => followed?.tab ?? null,
    /** The newest reading of the tab, while its page is open. */
    reading: () => latest,
    /** The site whose answers are being asked for. */
    site: () => (latest ? siteOf(latest.page.url) : (followed?.host ?? '')),
    /** Outlines a place, if the page still says there what was read. */
    outline: tracing.show,
    outlineOff: tracing.hide,
    isThere: tracing.isThere,
    stop(): void {
      turn++;
      follows++;
      leave();
    },
  };
}
export type PageFollower = ReturnType<typeof createPageFollower>;

const took = (snapshot: Snapshot): boolean => snapshot.invoices.length > 0 || snapshot.accounts.length > 0;
