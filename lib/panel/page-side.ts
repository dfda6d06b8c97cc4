import { computed, effect } from '@preact/signals';
import type { Place } from '../domain/reading.ts';
import { createAnswerDesk } from './answer-desk.ts';
import type { BookShelf } from './book-shelf.ts';
import { createIntake } from './intake.ts';
import { hasMore, progressOf } from './live/whole-list.ts';
import { createPageFollower, type PageFollower } from './page-follower.ts';
import { createPointing } from './pointing.ts';
import type { PanelDeps } from './ports.ts';
import { createReadAll } from './read-all.ts';
import { createTeachDesk, type TeachDesk } from './teach-desk.ts';
import { exampleAt } from './text-at.ts';
import type { Toasts } from './toasts.ts';
import { siteOf } from './understand.ts';
import type { ViewStack } from './view-stack.ts';

/** Everything about the page beside the panel: following it, asking about it, pointing at it, taking it in. */
export function createPageSide(deps: PanelDeps, shelf: BookShelf, stack: ViewStack, toasts: Toasts) {
  const follower: PageFollower = createPageFollower(
    deps,
    (site) => teach.on(site),
    (snapshot) => void intake.absorb(snapshot),
  );
  const teach: TeachDesk = createTeachDesk(deps, shelf, toasts, (whole) =>
    whole ? follower.look() : follower.reconsider(),
  );
  const pointer = createPointing(deps.page, follower, teach, toasts);
  const readAll = createReadAll(deps, follower, toasts);
  const intake = createIntake(
    deps.store,
    shelf,
    () => follower,
    () => stack.view.peek().name === 'home',
  );
  const answers = createAnswerDesk(deps.store, shelf, follower, toasts, teach);

  const state = {
    page: follower.status,
    tab: follower.tab,
    snapshot: intake.snapshot,
    sumsAccepted: intake.sumsAccepted,
    canTrace: (place: Place) => follower.status.value.at === 'read' && follower.isThere(place),
    readSite: follower.requestAccess,
    readAgain: follower.look,
    stillSame: (yes: boolean) => (yes ? follower.believe() : follower.disbelieve()),
    restToRead: computed(() => {
      const reading = follower.status.value.at === 'read' && follower.reading();
      return reading && hasMore(reading) && readAll.ended.value !== reading.id ? progressOf(reading) : null;
    }),
    readingAll: readAll.readingAll,
    readAllPages: readAll.start,
    stopReadingAll: readAll.stop,
    chosen: answers.chosen,
    choose: answers.choose,
    useAnswers: answers.use,
    pointing: pointer.pointing,
    pointAt: pointer.start,
    pointKey: pointer.key,
    stopPointing: pointer.stop,
    useColumn: pointer.use,
    ...teach.actions,
    acceptSums: intake.acceptSums,
    sameCompany: intake.sameCompany,
    trace: follower.outline,
    traceOff: follower.outlineOff,
    exampleAt: (column: Parameters<typeof exampleAt>[1]) => {
      const reading = follower.reading();
      return reading && exampleAt(reading, column);
    },
    openInTab: (url: string) => {
      if (!URL.canParse(url) || siteOf(url) !== follower.tab.peek()?.host) return false;
      void deps.tabs.current().then((tab) => tab && deps.out.navigate(tab.id, url));
      return true;
    },
  };

  /** Begins to follow the tab; what it returns ends it. */
  function start(): () => void {
    const stops = [
      effect(() => {
        if (stack.view.value.name === 'home') void intake.turn();
      }),
      effect(() => {
        if (!('snapshot' in follower.status.value)) return;
        answers.load(follower.site());
        pointer.resume();
      }),
      deps.tabs.onChange(() => void follower.follow()),
      deps.store.onChange(() => void teach.load()),
      deps.access.onChange(() => void follower.follow()),
      pointer.stop,
      follower.stop,
    ];
    // The page is read by what was shown on its site before.
    void teach.load().then(follower.follow);
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { state, start, follower, intake };
}
