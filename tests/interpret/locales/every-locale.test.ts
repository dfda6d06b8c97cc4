import { expect, it } from 'vitest';
import { everyLocale, readAmounts, readDays, sumOf } from './every-locale.ts';

const locales = everyLocale();
const shareOf = ({ right, withheld, asked, wrong }: ReturnType<typeof sumOf>): number =>
  right / (right + withheld + asked + wrong.length);

it('knows the ways of writing of very many locales', () => {
  expect(locales.length).toBeGreaterThan(200);
});

it('reads the amounts of every locale right, or not at all', () => {
  const sum = sumOf(locales.map(readAmounts));
  expect(sum.wrong).toEqual([]);
  expect(shareOf(sum)).toBeGreaterThan(0.99);
}, 60_000);

it('reads the days of every locale right, or not at all', () => {
  const sum = sumOf(locales.map(readDays));
  expect(sum.wrong).toEqual([]);
  expect(shareOf(sum)).toBeGreaterThan(0.9);
}, 60_000);
