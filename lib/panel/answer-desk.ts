import { signal } from '@preact/signals';
import type { Answers } from '../domain/snapshot.ts';
import type { BookShelf } from './book-shelf.ts';
import type { PageFollower } from './page-follower.ts';
import type { StorePort } from './ports.ts';
import type { TeachDesk } from './teach-desk.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Choices in the page's questions: kept per site from the first click, answers once confirmed together. */
export function createAnswerDesk(
  store: StorePort,
  shelf: BookShelf,
  follower: PageFollower,
  toasts: Toasts,
  teach: TeachDesk,
) {
  const chosen = signal<Answers>({});
  let site = '';

  async function load(next: string): Promise<void> {
    if (next === site) return;
    site = next;
    chosen.value = {};
    const kept = await shelf.keep(store.getChosen(next));
    // What was clicked meanwhile is newer.
    if (kept && site === next) chosen.value = { ...kept, ...chosen.peek() };
  }

  function put(next: Answers): Promise<true | null> {
    chosen.value = next;
    return shelf.keep(store.putChosen(site, next));
  }

  async function use(): Promise<void> {
    const page = follower.status.peek();
    const asked = 'snapshot' in page && page.snapshot ? page.snapshot.questions : [];
    for (const { key } of asked) {
      const value = chosen.peek()[key];
      if (value === undefined || (await teach.settle(site, key, value))) continue;
      if (!(await shelf.keep(store.putAnswer(site, key, value)))) return;
    }
    await put({});
    follower.reconsider();
    toasts.say(said.answerKept);
  }

  return {
    chosen,
    /** Takes up what was chosen before on this site. */
    load: (next: string) => void load(next),
    choose: (key: string, value: string) => void put({ ...chosen.peek(), [key]: value }),
    use: () => void use(),
  };
}
