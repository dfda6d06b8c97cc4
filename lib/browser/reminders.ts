import browser from 'webextension-polyfill';

const hourly = 'follow-ups';
const timed = 'follow-up-time';
const later = 'count-again';
const notice = 'follow-up';
const warned = 'early-warnings';

/** What is to come back to: how many now, and when the next one with a time is due (milliseconds since 1970). */
export type Due = {
  readonly count: number;
  readonly next: number | null;
  /** Early warnings, and those of them the user was not told of before. */
  readonly warnings: number;
  readonly fresh: number;
};

export const nothingDue: Due = { count: 0, next: null, warnings: 0, fresh: 0 };

/** What the icon and the notifications say: numbers, never names. */
export type DueWords = {
  readonly due: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly fresh: (count: number) => string;
};

/**
 * Keeps the count of what is due and of early warnings at the icon: when the browser starts, hourly, when something was
 * written, and at the time of each. Numbers only, never a name. New warnings are told in a notification, and so is what
 * is due at a time, where the user allowed them. While it `isQuiet` nothing is shown.
 */
export function keepDueCount(
  read: () => Promise<Due>,
  isQuiet: () => Promise<boolean>,
  words: DueWords,
): void {
  const count = async (): Promise<Due> => {
    const known = (await isQuiet()) ? nothingDue : await read();
    // Hidden while this was read: nothing of it is told.
    const due = (await isQuiet()) ? nothingDue : known;
    const { warnings, fresh } = due;
    const at = due.count + warnings;
    await browser.action.setBadgeText({ text: at > 0 ? String(at) : '' });
    await browser.action.setTitle({ title: titleOf(due, words) });
    await browser.action.setBadgeBackgroundColor({ color: '#0b5f6b' });
    if (due.next === null) await browser.alarms.clear(timed);
    else browser.alarms.create(timed, { when: due.next });
    if (due.count === 0 && (await mayNotify())) await browser.notifications.clear(notice);
    if (warnings === 0 && (await mayNotify())) await browser.notifications.clear(warned);
    if (fresh > 0) await notify(warned, words.fresh(fresh));
    // Hidden while this was shown: the icon was cleared before, and must be once more.
    if (!(await isQuiet())) return due;
    await goQuiet();
    return nothingDue;
  };
  let counted: Promise<unknown> = Promise.resolve();
  /** One after the other: an older count never takes away what a newer one showed. */
  const show = (): Promise<Due> => {
    const next = counted.then(count);
    counted = next.catch(() => undefined);
    return next;
  };
  browser.runtime.onInstalled.addListener(() =>
    browser.alarms.create(hourly, { periodInMinutes: 60, when: Date.now() }),
  );
  browser.runtime.onStartup.addListener(() =>
    browser.alarms.create(hourly, { periodInMinutes: 60, when: Date.now() }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === hourly || name === later) void show();
    if (name === timed)
      void show().then(({ count }) => (count > 0 ? notify(notice, words.due(count)) : undefined));
  });
}

/** Asks for a fresh count; from the panel, after it wrote something. */
export function countAgain(): void {
  browser.alarms.create(hourly, { periodInMinutes: 60, when: Date.now() });
}

/** The same at a moment to come, milliseconds since 1970; the last one named counts. */
export function countAgainAt(when: number): void {
  browser.alarms.create(later, { when });
}

/** Takes count and notifications away at once, until the next count. */
export async function goQuiet(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: 'Dunlin' });
  if (!(await mayNotify())) return;
  await browser.notifications.clear(notice);
  await browser.notifications.clear(warned);
}

/** What stands at the icon when the pointer rests on it. */
const titleOf = ({ count, warnings }: Due, words: DueWords): string =>
  [
    'Dunlin',
    ...(count > 0 ? [words.due(count)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ].join(' · ');

async function notify(id: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl,
    title: 'Dunlin',
    message,
  });
}

export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Must be the first call of a click handler. */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
