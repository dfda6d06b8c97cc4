/** Reads a sample page without a browser: the page's own reader in a DOM on this side, then its interpretation. */
import { Window } from 'happy-dom';
import type { Instant } from '../../../lib/domain/instant.ts';
import { interpret } from '../../../lib/interpret/interpret.ts';
import { toReadJson } from '../../../lib/interpret/to-json.ts';
import { FrameReading } from '../../../lib/messages/frame-reading.ts';
import { joinFrames } from '../../../lib/messages/join-frames.ts';
import { pageWords } from '../../../lib/messages/page-words.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { hooksFor, profileFor } from '../../../lib/sites/index.ts';
import { type SystemPage, systemsToday } from './system-pages.ts';

const morning = `${systemsToday}T08:00:00.000Z` as Instant;
/** Names that this side does not know of itself; looked up once, before any window lends its own. */
const known = new Set(Object.getOwnPropertyNames(globalThis));

/** What the panel is given for the page, loaded on the day it is judged. `profiles: false` = the generic reader alone. */
export async function readOffline({ url, html, frame }: SystemPage, options: { readonly profiles: boolean }) {
  const hooks = options.profiles ? hooksFor(url) : {};
  const frames = [await readFrame('top', url, html, hooks)];
  if (frame) frames.push(await readFrame('inner', frame.url, frame.html, hooks));
  const reading = joinFrames('offline', frames, morning);
  if (!reading) throw new Error(`${url} was not read to its end`);
  const page = { ...reading.page, loadedAt: morning };
  const profile = options.profiles ? profileFor(page.url, page.marks) : null;
  const context = { today: systemsToday, zone: 'UTC', locale: 'en-US', answers: {}, bookCurrency: null };
  return toReadJson(interpret({ ...reading, page }, { ...context, profile }));
}

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
