import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { parseBackup, recordSchemas } from '../../lib/store/backup-file.ts';
import { migrations, newestVersion } from '../../lib/store/migrations/index.ts';
import { openStore } from '../../lib/store/open.ts';
import { exportUnread } from '../../lib/store/rescue.ts';
import { storeNames } from '../../lib/store/schema.ts';
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
      const records = await db.base.getAll(store);
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
