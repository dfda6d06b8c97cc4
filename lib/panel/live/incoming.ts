import type { Reading } from '../../domain/reading.ts';
import { bookIdentity } from '../../interpret/book-identity.ts';
import { profileFor } from '../../sites/index.ts';
import type { ClockPort } from '../ports.ts';
import { createRests } from '../rests.ts';
import { createInTurn } from './in-turn.ts';
import { createKnownRows } from './known-rows.ts';
import { createListMemory } from './list-memory.ts';
import { identityOf, listsOf } from './list-view.ts';
import { verdictOf } from './verdict.ts';

/** So long a page must rest before rows that could be another company's are taken for what they seem, in milliseconds. */
export const calm = 800;
/** The same, where the pager was pressed for the user. */
const calmTurning = 350;

type Taker = {
  /** The page as it stands, with the pages of its lists seen before. */
  take(reading: Reading): void;
  /** It cannot be told what became of the page. `sameName`: other rows stand there, under the same name. */
  doubt(sameName: boolean): void;
};

/** Takes part while pages are turned for the user: hears of every page instead of the taker. */
export type Gathering = {
  page(joined: Reading, shown: Reading): void;
  doubt(): void;
};

/**
 * Stands between a watched page and what the panel believes. What provably is the page of before, changed, passes at once.
 * Other rows pass once address, company and rows have rested for a while: an application that goes to another company
 * without a load changes them one after the other, in any order, however long the second takes. What cannot be told is not taken
 * unless the user says whose it is.
 */
export function createIncoming(clock: Pick<ClockPort, 'after'>, taker: Taker) {
  const memory = createListMemory();
  const known = createKnownRows();
  /** What was taken last. */
  let accepted: Reading | null = null;
  /** What was taken last was not to be believed: nothing passes before it has rested. */
  let wary = false;
  let waiting: Reading | null = null;
  /** What cannot be told whose it is. */
  let doubted: Reading | null = null;
  let callOff = (): void => {};
  let gathering: Gathering | null = null;

  function accept(reading: Reading, watched: boolean): void {
    drop();
    wary = false;
    accepted = reading;
    known.add(reading);
    const joined = memory.take(reading, { watched, turned: gathering !== null });
    if (gathering) gathering.page(joined, reading);
    else taker.take(joined);
  }

  function wait(reading: Reading, then: () => void): void {
    drop();
    waiting = reading;
    callOff = clock.after(gathering ? calmTurning : calm, then);
  }

  function drop(): void {
    callOff();
    callOff = () => {};
    waiting = null;
    doubted = null;
  }

  function doubt(before: Reading, reading: Reading): void {
    drop();
    doubted = reading;
    const rows = listsOf(reading).some(({ region }) => region.rows.id.length > 0);
    if (gathering) gathering.doubt();
    else taker.doubt(rows && identityOf(before.page) === identityOf(reading.page));
  }

  function change(before: Reading, reading: Reading): void {
    const verdict = verdictOf(before, reading, known.has);
    const pressed = gathering !== null;
    if (verdict === 'same' && !waiting) accept(reading, true);
    else if (pressed && listsOf(reading).every(({ region }) => region.rows.id.length === 0))
      // Between two pages.
      drop();
    else
      wait(reading, () => {
        if (verdict === 'unknown' && !pressed) doubt(before, reading);
        else accept(reading, verdict !== 'elsewhere');
      });
  }

  const inTurn = createInTurn(createRests, (reading) => {
    const before = accepted;
    const moved = gathering && before && identityOf(before.page) !== identityOf(reading.page);
    if (moved) doubt(before, reading);
    else if (wary) wait(reading, () => accept(reading, false));
    else if (before?.page.loadedAt !== reading.page.loadedAt) accept(reading, false);
    else if (isElsewhere(before, reading)) wait(reading, () => accept(reading, false));
    else change(before, reading);
  });

  /** What waits is not to be taken any more, nor what is still got ready. */
  function dropAll(): void {
    inTurn.drop();
    drop();
  }

  return {
    hear: inTurn.hear,
    /** What the page in view showed when it was taken last, without what was seen before. */
    inView: () => accepted,
    /** The user says that it is the company of before. */
    believe(): void {
      if (doubted) accept(doubted, true);
    },
    drop: dropAll,
    /** What was taken last is not to be believed. */
    distrust(): void {
      accepted = null;
      wary = true;
      memory.forget();
      known.forget();
    },
    /** The next reading stands for itself. */
    forget(): void {
      dropAll();
      accepted = null;
      wary = false;
      memory.forget();
      known.forget();
    },
    /** Hands every page to the gathering, until called with null. */
    gather(next: Gathering | null): void {
      drop();
      gathering = next;
    },
  };
}

/**
 * Another view of the application: none of its lists is one of those before. Where nothing but a name says whose books
 * these are, a list under the same headers may be the same list of another company.
 */
function isElsewhere(before: Reading, now: Reading): boolean {
  const { url, marks } = now.page;
  if (before.page.url === url) return false;
  const nameOnly = bookIdentity(now.page, profileFor(url, marks)).proof === 'shown-name';
  const known = new Set(listsOf(before).flatMap(({ shape, look }) => (nameOnly ? [shape, look] : shape)));
  return !listsOf(now).some(({ shape, look }) => known.has(shape) || known.has(look));
}
