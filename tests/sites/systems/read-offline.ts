/** Reads a sample page without a browser: the page's own reader in a DOM on this side, then its interpretation. */
import { Window } from 'happy-dom';
import type { Instant } from '../../../lib/domain/instant.ts';
import type { Answers, Snapshot } from '../../../lib/domain/snapshot.ts';
import { interpret } from '../../../lib/interpret/interpret.ts';
import { FrameReading } from '../../../lib/messages/frame-reading.ts';
import { joinFrames } from '../../../lib/messages/join-frames.ts';
import { pageWords } from '../../../lib/messages/page-words.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { toReadJson } from '../../../lib/panel/reading-json.ts';
import { hooksFor, profileFor } from '../../../lib/sites/index.ts';
import { type SystemPage, systemsToday } from './system-pages.ts';

type OfflinePage = Pick<SystemPage, 'url' | 'html' | 'frame'>;

const morning = `${systemsToday}T08:00:00.000Z` as Instant;
/** Names that this side does not know of itself; looked up once, before any window lends its own. */
const known = new Set(Object.getOwnPropertyNames(globalThis));

type Options = {
  /** False: the generic reader alone. */
  readonly profiles: boolean;
  /** Questions answered before, by key. */
  readonly answers?: Answers;
};

/** What the panel makes of the page, loaded on the day it is judged. */
export async function understandOffline(page: OfflinePage, options: Options): Promise<Snapshot> {
  const { url, html, frame } = page;
  const hooks = options.profiles ? hooksFor(url) : {};
  const frames = [await readFrame('top', url, html, hooks)];
  if (frame) frames.push(await readFrame('inner', frame.url, frame.html, hooks));
  const reading = joinFrames('offline', frames, morning);
  if (!reading) throw new Error(`${url} was not read to its end`);
  const facts = { ...reading.page, loadedAt: morning };
  return interpret(
    { ...reading, page: facts },
    {
      today: systemsToday,
      zone: 'UTC',
      locale: 'en-US',
      answers: options.answers ?? {},
      bookCurrency: null,
      profile: options.profiles ? profileFor(facts.url, facts.marks) : null,
    },
  );
}

/** The same as `read --json` prints it. */
export const readOffline = async (page: OfflinePage, options: Options) =>
  toReadJson(await understandOffline(page, options), 'en');

async function readFrame(frame: string, url: string, html: string, hooks: object): Promise<FrameReading> {
  const window = new Window({ url, width: 1600, height: 1000 });
  const classes = Object.getOwnPropertyNames(window).filter(
    (name) => /^[A-Z]/.test(name) && !known.has(name),
  );
  Object.assign(globalThis, Object.fromEntries(classes.map((name) => [name, Reflect.get(window, name)])));
  window.document.write(html);
  const reading = new FrameReading();
  let seq = 0;
  await readPage({
    // The page's reader asks for nothing that this document has otherwise than a browser's.
    document: window.document as unknown as Document,
    hooks,
    words: pageWords,
    frame,
    signal: new AbortController().signal,
    now: () => performance.now(),
    emit: (event) => {
      if (reading.take({ ...event, reading: 'offline', seq: seq++ }, morning) === 'wrong')
        throw new Error(`${url}: an event out of turn: ${event.type}`);
    },
  });
  await window.happyDOM.close();
  return reading;
}
