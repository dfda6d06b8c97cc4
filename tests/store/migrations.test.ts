import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { parseBackup, recordSchemas } from '../../lib/store/backup-file.ts';
import { migrations, newestVersion } from '../../lib/store/migrations/index.ts';
import { openStore } from '../../lib/store/open.ts';
import { exportUnread } from '../../lib/store/rescue.ts';
import { storeNames } from '../../lib/store/schema.ts';
import { accountsIn } from '../../lib/store/shelves.ts';
import { freshName, must } from './builders.ts';

type Dump = { readonly version: number; readonly stores: { readonly [store: string]: readonly unknown[] } };

const folder = new URL('./dumps/', import.meta.url);
const dumps = readdirSync(folder).map(
  (name): Dump => JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);

/** A database as a program of the dump's version left it. */
async function restored({ version, stores }: Dump): Promise<string> {
  const name = freshName();
  const db = await openDB(name, version, {
    async upgrade(base, _from, _to, tx) {
      for (const step of migrations) if (step.to <= version) await step.run(base, tx);
    },
  });
  for (const [store, records] of Object.entries(stores))
    for (const record of records) await db.put(store, record);
  db.close();
  return name;
}

it('there is a dump of every version', () => {
  expect(dumps.map(({ version }) => version).sort()).toEqual(migrations.map(({ to }) => to));
});

describe.each(dumps)('a database of version $version', (dump) => {
  it('opens in this build, with every record readable', async () => {
    const db = must(await openStore(await restored(dump)));
    for (const store of storeNames) {
      const lying = await db.base.getAll(store);
      const records = store === 'accounts' ? accountsIn(lying) : lying;
      if (store in dump.stores) expect(records.length, store).toBeGreaterThan(0);
      for (const record of records)
        expect(recordSchemas[store].safeParse(record).error?.issues ?? [], store).toEqual([]);
    }
  });

  it('is saved as it lies by a program older than it, and this build reads that file back', async () => {
    const saved = must(await exportUnread(await restored(dump), { now: 0, version: '0.0.1' }));
    expect(parseBackup(JSON.parse(JSON.stringify(saved)), newestVersion(migrations))).toMatchObject({
      ok: true,
    });
  });
});

describe('accounts of version 4', () => {
  const accountOf = (book: string, name: string, padding = 0) => ({
    book,
    key: `name:${name}`,
    name: `${name}${'.'.repeat(padding)}`,
  });
  const moved = async (accounts: readonly unknown[]): Promise<readonly unknown[]> => {
    const db = must(await openStore(await restored({ version: 4, stores: { accounts } })));
    return db.base.getAll('accounts');
  };

  it('are put on shelves of their own book, in order, those that cannot be read among them', async () => {
    const [a, b, c] = [accountOf('one', 'Ash'), { book: 'one', key: 'name:Bay' }, accountOf('two', 'Ash')];
    expect(await moved([c, b, a])).toEqual([
      { book: 'one', key: 'shelf:000000', accounts: [a, b] },
      { book: 'two', key: 'shelf:000000', accounts: [c] },
    ]);
  });

  it('fill as many shelves as they need, none beyond its size', async () => {
    const large = Array.from({ length: 30 }, (_, n) => accountOf('one', `Ash ${n + 10}`, 60_000));
    const shelves = await moved([...large, accountOf('two', 'Bay')]);
    expect(accountsIn([...shelves])).toEqual([...large, accountOf('two', 'Bay')]);
    expect(shelves.map((one) => accountsIn([one]).length)).toEqual([8, 8, 8, 6, 1]);
  });
});
