import browser from 'webextension-polyfill';
import { isHidden, type PanelLock, panelLock } from '../domain/lock.ts';
import { countAgain, countAgainAt, goQuiet } from './reminders.ts';

/**
 * Kept beside the store, so that icon and notifications can ask without opening it, and so that no backup carries it to
 * another computer. The moment is gone when the browser ends.
 */
const [lockKey, momentKey] = ['lock', 'activeAt'];

export type LockRead = { readonly lock: PanelLock | null; readonly activeAt: number | null };

export async function readLock(): Promise<LockRead> {
  const [kept, moment] = await Promise.all([
    browser.storage.local.get(lockKey),
    browser.storage.session.get(momentKey),
  ]);
  const lock = panelLock.safeParse(kept[lockKey]);
  const activeAt = moment[momentKey];
  return { lock: lock.success ? lock.data : null, activeAt: typeof activeAt === 'number' ? activeAt : null };
}

/** Null: hides no more. */
export async function writeLock(lock: PanelLock | null): Promise<void> {
  await (lock ? browser.storage.local.set({ [lockKey]: lock }) : browser.storage.local.remove(lockKey));
  countAgain();
}

/** Somebody is at the panel; null: hide at once, in every window. `until`: when icon and notifications go quiet. */
export async function writeActive(activeAt: number | null, until: number | null): Promise<void> {
  const { lock, activeAt: before } = await readLock();
  await (activeAt === null
    ? browser.storage.session.remove(momentKey)
    : browser.storage.session.set({ [momentKey]: activeAt }));
  if (activeAt === null) await goQuiet();
  else if (isHidden(lock, before, activeAt)) countAgain();
  if (until !== null) countAgainAt(until);
}

/** Told when any window locked, unlocked or stayed awake. */
export function watchLock(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
