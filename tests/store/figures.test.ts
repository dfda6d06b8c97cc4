import { expect, it, vi } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import type { FigureDay } from '../../lib/domain/figure-day.ts';
import { eraseBook } from '../../lib/store/erase.ts';
import { listFigureDays, putFigureDay } from '../../lib/store/figures.ts';
import {
  changeSetting,
  getSetting,
  goalsSetting,
  salesSetting,
  settingSchema,
} from '../../lib/store/settings.ts';
import { bookKey, freshStore, must } from './builders.ts';

const kept = (on: string, dso: number, book = bookKey): FigureDay => ({
  book,
  day: day.parse(on),
  policyVersion: 1,
  currencies: [{ currency: 'EUR', values: { dso }, expected: [] }],
});
const april = { month: '2026-04', currency: 'EUR', minor: 500_000 };

it('keeps one record a day and book, in order of days', async () => {
  const db = await freshStore();
  for (const one of [
    kept('2026-05-14', 40),
    kept('2026-05-13', 41),
    kept('2026-05-14', 39),
    kept('2026-05-14', 9, 'another'),
  ])
    must(await putFigureDay(db, one));
  expect(must(await listFigureDays(db, bookKey)).items).toEqual([
    kept('2026-05-13', 41),
    kept('2026-05-14', 39),
  ]);
});

it('reads only the newest days again, and all of them once everything may have changed', async () => {
  const db = await freshStore();
  const days = ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14'];
  for (const [at, on] of days.entries()) must(await putFigureDay(db, kept(on, at)));
  const values = async () =>
    must(await listFigureDays(db, bookKey)).items.map(({ currencies }) => currencies[0]?.values.dso);
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const rangeOf = (at: number) => asked.mock.calls[at]?.[0];
  expect(await values()).toEqual([0, 1, 2, 3]);
  must(await putFigureDay(db, kept('2026-05-14', 30)));
  must(await putFigureDay(db, kept('2026-05-15', 4)));
  expect(await values()).toEqual([0, 1, 2, 30, 4]);
  expect(rangeOf(0)).toMatchObject({ lower: [bookKey] });
  expect(rangeOf(1)).toMatchObject({ lower: [bookKey, '2026-05-12'] });
  asked.mockRestore();
  must(await eraseBook(db, bookKey));
  expect(await values()).toEqual([]);
});

it('keeps sales and goals by book, a month and currency once', async () => {
  const db = await freshStore();
  must(await changeSetting(db, salesSetting(bookKey), (before) => [...(before ?? []), april]));
  expect(must(await getSetting(db, salesSetting(bookKey)))).toEqual([april]);
  expect(must(await getSetting(db, salesSetting('another')))).toBeNull();
  expect(settingSchema(`sales:${bookKey}`)?.safeParse([april, april]).success).toBe(false);
});

it('keeps days with their parts, and one goal a figure, currency and part', async () => {
  const db = await freshStore();
  const parts = [{ by: 'owner' as const, is: 'Mia', currency: 'EUR', values: [12, null] }];
  const whole = { ...kept('2026-05-14', 40), ids: ['dso', 'overdue'], parts };
  must(await putFigureDay(db, whole));
  expect(must(await listFigureDays(db, bookKey)).items).toEqual([whole]);
  const goal = {
    figure: 'dso',
    currency: 'EUR',
    target: 30,
    by: '2026-06-30',
    from: 40,
    setOn: '2026-05-14',
  };
  const ofMia = { ...goal, for: { by: 'owner', is: 'Mia' } };
  const schema = settingSchema(`goals:${bookKey}`);
  expect(schema?.safeParse([goal, ofMia]).success).toBe(true);
  expect(schema?.safeParse([ofMia, ofMia]).success).toBe(false);
});

it('erases them with their book', async () => {
  const db = await freshStore();
  must(await putFigureDay(db, kept('2026-05-14', 40)));
  must(await changeSetting(db, salesSetting(bookKey), () => [april]));
  must(await changeSetting(db, goalsSetting(bookKey), () => []));
  must(await eraseBook(db, bookKey));
  expect(must(await listFigureDays(db, bookKey)).items).toEqual([]);
  expect(must(await getSetting(db, salesSetting(bookKey)))).toBeNull();
  expect(must(await getSetting(db, goalsSetting(bookKey)))).toBeNull();
});
