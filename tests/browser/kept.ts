/** What the panel has stored of what somebody is still typing. */
import type { Page } from 'puppeteer-core';

/**
 * Waits until these words stand in a stored draft of a letter, a note, a call or a form; with a field, until they are all
 * that stands in it.
 */
export async function whenKept(panel: Page, words: string, field?: string): Promise<void> {
  const kept = JSON.stringify(words);
  await panel.waitForFunction(
    async (wanted) => {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('dunlin');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = base.transaction(['drafts', 'noteDrafts', 'callDrafts', 'settings'], 'readonly');
      const recordsOf = (store: string): Promise<unknown[]> =>
        new Promise((resolve, reject) => {
          const asked = tx.objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const kept = await Promise.all([...tx.objectStoreNames].map(recordsOf));
      base.close();
      return JSON.stringify(kept).includes(wanted);
    },
    { polling: 50 },
    field === undefined ? kept.slice(1, -1) : `${JSON.stringify(field)}:${kept}`,
  );
}
