/** What is on the disk, read past the panel. */
import { type Activity, activity } from '../../lib/domain/activity.ts';
import type { Harness } from '../browser/harness.ts';

export type Kept = {
  readonly entries: readonly Activity[];
  /** Records that are no whole entry. */
  readonly broken: number;
  /** Words of the notes being typed. */
  readonly drafts: readonly string[];
};

export async function keptBy(harness: Harness): Promise<Kept> {
  // A page of the extension that runs none of its code.
  const page = await harness.browser.newPage();
  try {
    await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
    const { journal, drafts } = await page.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await asked(indexedDB.open('dunlin'));
      const tx = db.transaction(['journal', 'noteDrafts']);
      const [raws, typed] = await Promise.all([
        asked<unknown[]>(tx.objectStore('journal').getAll()),
        asked<unknown[]>(tx.objectStore('noteDrafts').getAll()),
      ]);
      db.close();
      return { journal: raws, drafts: typed.map((one) => String(Reflect.get(Object(one), 'text'))) };
    });
    const parsed = journal.map((raw) => activity.safeParse(raw));
    return {
      entries: parsed.flatMap((one) => (one.success ? [one.data] : [])),
      broken: parsed.filter(({ success }) => !success).length,
      drafts,
    };
  } finally {
    await page.close();
  }
}

/** The words of an entry that carry the mark, by the kind of form it came from. */
export function wordsOf(entry: Activity): string {
  switch (entry.kind) {
    case 'note':
      return entry.again?.because ? entry.again.because : entry.text;
    case 'pause':
    case 'snooze':
      return entry.reason;
    case 'promise':
    case 'dispute':
    case 'question':
      return entry.text;
    default:
      return '';
  }
}
