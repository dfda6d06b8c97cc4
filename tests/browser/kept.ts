/** What the panel has stored of what somebody is still typing. */
import type { Page } from 'puppeteer-core';

/** Waits until these words stand in a stored draft of a letter, a note, a call or a form. */
export async function whenKept(panel: Page, words: string): Promise<void> {
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
    JSON.stringify(words).slice(1, -1),
  );
}
