import { expect, it } from 'vitest';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { newPerson, withPerson } from '../../lib/panel/journal/people.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import { authorSetting, getSetting, setSetting } from '../../lib/store/settings.ts';
import { at, bookKey, freshStore, must } from './builders.ts';

const written = { now: Date.parse(at(0)), zone: 'Europe/Berlin', author: 'Ada' };
const tooMuch = { ok: false, error: { code: 'too-much' } };

it('an entry too long to be read again is not written', async () => {
  const db = await freshStore();
  const note = (length: number) =>
    append(db, { book: bookKey, account: null, kind: 'note', text: 'x'.repeat(length) }, written);
  expect(await note(100_001)).toEqual(tooMuch);
  expect(must(await listJournal(db, bookKey))).toEqual({ items: [], corrupt: [] });
  must(await note(100_000));
  expect(must(await listJournal(db, bookKey)).items).toHaveLength(1);
});

it('one person too many leaves those there are', async () => {
  const db = await freshStore();
  const now = instantOf(written.now);
  const add = () =>
    changeAccountSettings(db, bookKey, 'id:1', (before) => withPerson(before, newPerson('', 'user', now)));
  for (let people = 0; people < 100; people += 1) must(await add());
  expect(await add()).toEqual(tooMuch);
  const { items, corrupt } = must(await listAccountSettings(db, bookKey));
  expect(corrupt).toEqual([]);
  expect(items[0]?.people).toHaveLength(100);
});

it('what is known of a customer is not lost to an owner without end', async () => {
  const db = await freshStore();
  const owned = (owner: string) =>
    changeAccountSettings(db, bookKey, 'id:1', () => ({ ...noAccountSettings(bookKey, 'id:1'), owner }));
  must(await owned('Mia'));
  expect(await owned('x'.repeat(301))).toEqual(tooMuch);
  expect(must(await listAccountSettings(db, bookKey)).items[0]?.owner).toBe('Mia');
});

it('a setting stays what it was', async () => {
  const db = await freshStore();
  must(await setSetting(db, authorSetting, 'Mia'));
  expect((await setSetting(db, authorSetting, 7 as never)).ok).toBe(false);
  expect(must(await getSetting(db, authorSetting))).toBe('Mia');
});
