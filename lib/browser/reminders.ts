import browser from 'webextension-polyfill';

const hourly = 'follow-ups';
const timed = 'follow-up-time';
const later = 'count-again';
const notice = 'follow-up';

/** What is to come back to: how many now, and when the next one with a time is due (milliseconds since 1970). */
export type Due = { readonly count: number; readonly next: number | null };

/**
 * Keeps the count of what is due at the icon: when the browser starts, hourly, when something was written, and at the
 * time of each. A number only, never a name. `words` is what a notification says, where the user allowed them.
 */
export function keepDueCount(read: () => Promise<Due>, words: (count: number) => string): void {
  const show = async (): Promise<Due> => {
    const due = await read();
    await browser.action.setBadgeText({ text: due.count > 0 ? String(due.count) : '' });
    await browser.action.setBadgeBackgroundColor({ color: '#0b5f6b' });
    if (due.next === null) await browser.alarms.clear(timed);
    else browser.alarms.create(timed, { when: due.next });
    if (due.count === 0 && (await mayNotify())) await browser.notifications.clear(notice);
    return due;
  };
  browser.runtime.onInstalled.addListener(() =>
    browser.alarms.create(hourly, { periodInMinutes: 60, when: Date.now() }),
  );
  browser.runtime.onStartup.addListener(() =>
    browser.alarms.create(hourly, { periodInMinutes: 60, when: Date.now() }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === hourly || name === later) void show();
    if (name === timed) void show().then(({ count }) => notify(count, words));
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

async function notify(count: number, words: (count: number) => string): Promise<void> {
  if (count === 0 || !(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(notice, {
    type: 'basic',
    iconUrl,
    title: 'Dunlin',
    message: words(count),
  });
}

export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Must be the first call of a click handler. */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
