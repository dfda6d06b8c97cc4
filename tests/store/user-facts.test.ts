import { expect, it } from 'vitest';
import type { Change } from '../../lib/store/changes.ts';
import { drafts } from '../../lib/store/drafts.ts';
import { noteDrafts } from '../../lib/store/note-drafts.ts';
import { openStore } from '../../lib/store/open.ts';
import {
  answersSetting,
  authorSetting,
  changeSetting,
  chosenBookSetting,
  getSetting,
  senderSetting,
  setSetting,
  sitesSetting,
} from '../../lib/store/settings.ts';
import { at, bookKey, freshName, freshStore, must } from './builders.ts';

const draft = {
  book: bookKey,
  account: 'name:Northwind Foods',
  stage: 'first',
  to: null,
  subject: 'About your invoices',
  opening: null,
  closing: null,
  changedAt: at(0),
} as const;
const noteDraft = { book: bookKey, account: 'name:Northwind Foods', text: 'She will ca', changedAt: at(0) };
const sender = {
  company: 'Acme Ltd',
  person: 'Ada',
  phone: '+1 555 0100',
  replyTo: 'ar@acme.example',
  waysToPay: 'IBAN …',
  answersWithin: 'within one working day',
};

it('keeps one draft and one note in the making an account, until they are removed', async () => {
  const db = await freshStore();
  expect(must(await drafts.get(db, bookKey, draft.account))).toBeNull();
  must(await drafts.put(db, draft));
  must(await drafts.put(db, { ...draft, subject: 'Changed' }));
  must(await noteDrafts.put(db, noteDraft));
  expect(must(await drafts.get(db, bookKey, draft.account))).toEqual({ ...draft, subject: 'Changed' });
  expect(must(await noteDrafts.get(db, bookKey, draft.account))).toEqual(noteDraft);
  must(await drafts.remove(db, bookKey, draft.account));
  expect(must(await drafts.get(db, bookKey, draft.account))).toBeNull();
  expect(must(await noteDrafts.get(db, bookKey, draft.account))).toEqual(noteDraft);
});

it('keeps each setting apart', async () => {
  const db = await freshStore();
  expect(must(await getSetting(db, authorSetting))).toBeNull();
  must(await setSetting(db, authorSetting, 'Ada'));
  must(await setSetting(db, chosenBookSetting, bookKey));
  must(await setSetting(db, sitesSetting, ['https://books.example.com/*']));
  must(await setSetting(db, senderSetting(bookKey), sender));
  must(await setSetting(db, answersSetting('books.example.com'), { 'date-order|Due': 'dmy' }));
  expect(must(await getSetting(db, authorSetting))).toBe('Ada');
  expect(must(await getSetting(db, chosenBookSetting))).toBe(bookKey);
  expect(must(await getSetting(db, sitesSetting))).toEqual(['https://books.example.com/*']);
  expect(must(await getSetting(db, senderSetting(bookKey)))).toEqual(sender);
  expect(must(await getSetting(db, senderSetting('another book')))).toBeNull();
  expect(must(await getSetting(db, answersSetting('other.example.com')))).toBeNull();
});

it('loses no answer when two panels answer at once', async () => {
  const name = freshName();
  const [one, other] = [must(await openStore(name)), must(await openStore(name))];
  const setting = answersSetting('books.example.com');
  await Promise.all([
    changeSetting(one, setting, (answers) => ({ ...answers, a: '1' })),
    changeSetting(other, setting, (answers) => ({ ...answers, b: '2' })),
  ]);
  expect(must(await getSetting(one, setting))).toEqual({ a: '1', b: '2' });
});

it('says that a setting is corrupt, and lets it be set anew', async () => {
  const db = await freshStore();
  await db.base.put('settings', { key: senderSetting(bookKey).key, value: { company: 7 } });
  expect(await getSetting(db, senderSetting(bookKey))).toMatchObject({
    ok: false,
    error: { code: 'corrupt' },
  });
  must(await setSetting(db, senderSetting(bookKey), sender));
  expect(must(await getSetting(db, senderSetting(bookKey)))).toEqual(sender);
});

it('tells other panels after a write, never the one that wrote', async () => {
  const name = freshName();
  const [one, other] = [must(await openStore(name)), must(await openStore(name))];
  const own: Change[] = [];
  one.changes.listen((change) => own.push(change));
  const heard = new Promise<Change>((resolve) => other.changes.listen(resolve));
  must(await noteDrafts.put(one, noteDraft));
  expect(await heard).toEqual({ of: 'noteDrafts', book: bookKey });
  expect(own).toEqual([]);
  one.close();
  other.close();
});
