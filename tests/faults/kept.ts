/** What is on the disk, read past the panel. */
import { entryId } from '../../components/account/element-ids.ts';
import { accountSettings } from '../../lib/domain/account-settings.ts';
import { type Activity, activity } from '../../lib/domain/activity.ts';
import type { Harness } from '../browser/harness.ts';

export type Kept = {
  /** How often each thing that carries a mark is there. */
  readonly times: ReadonlyMap<string, number>;
  /** Whose the customer is: each word takes the place of the one before. */
  readonly owner: string;
  /** Records that are no whole ones. */
  readonly broken: number;
  /** Whatever is being typed. */
  readonly drafts: readonly string[];
};

export async function keptBy(harness: Harness): Promise<Kept> {
  // A page of the extension that runs none of its code.
  const page = await harness.browser.newPage();
  try {
    await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
    const stores = await page.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await asked(indexedDB.open('dunlin'));
      const names = ['journal', 'accountSettings', 'noteDrafts', 'callDrafts', 'drafts', 'settings'] as const;
      const tx = db.transaction(names);
      const [journal = [], settings = [], ...unfinished] = await Promise.all(
        names.map((name) => asked<unknown[]>(tx.objectStore(name).getAll())),
      );
      db.close();
      return { journal, settings, unfinished };
    });
    return keptIn(stores);
  } finally {
    await page.close();
  }
}

type Stores = { readonly [store in 'journal' | 'settings' | 'unfinished']: readonly unknown[] };

function keptIn({ journal, settings, unfinished }: Stores): Kept {
  const parsed = journal.map((raw) => activity.safeParse(raw));
  const known = settings.map((raw) => accountSettings.safeParse(raw));
  const entries = parsed.flatMap((one) => (one.success ? [one.data] : []));
  const customers = known.flatMap((one) => (one.success ? [one.data] : []));
  const people = customers.flatMap((one) => one.people.map(({ name }) => name));
  const times = new Map<string, number>();
  for (const words of [...entries.map(wordsOf), ...people]) times.set(words, (times.get(words) ?? 0) + 1);
  return {
    times,
    owner: customers.map(({ owner }) => owner).find((owner) => owner !== '') ?? '',
    broken: [...parsed, ...known].filter(({ success }) => !success).length,
    drafts: textsIn(unfinished),
  };
}

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** The words of an entry that carry the mark, by the kind of form it came from. */
function wordsOf(entry: Activity): string {
  if (entry.again?.because && entry.corrects === undefined) return entry.again.because;
  switch (entry.kind) {
    case 'pause':
    case 'snooze':
      return entry.reason;
    case 'reminder':
    case 'message':
      return entry.subject;
    case 'undo':
      return `undo ${entryId(entry.undoes)}`;
    default:
      return 'text' in entry ? entry.text : '';
  }
}
