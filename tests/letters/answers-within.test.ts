import { expect, test } from 'vitest';
import { answersWithin } from '../../lib/letters/answers-within.ts';

test.each([
  ['within one working day', 'de', 'innerhalb eines Arbeitstages'],
  ['in 2 business days', 'fr', 'sous 2 jours ouvrés'],
  ['within 24 hours', 'es', 'en un plazo de 24 horas'],
  ['on the same day', 'nl', 'dezelfde dag nog'],
  ['innerhalb von zwei Tagen', 'en', 'within 2 days'],
  ['sous un jour ouvré', 'en', 'within one working day'],
  ['binnen één werkdag', 'en', 'within one working day'],
  ['en dos días hábiles', 'en', 'within 2 working days'],
] as const)('“%s” in %s', (written, language, said) => {
  expect(answersWithin(written, language)).toBe(said);
});

test('words of the letter’s own language stand as written', () => {
  expect(answersWithin('within the working day', 'en')).toBe('within the working day');
  expect(answersWithin('noch am selben Tag', 'de')).toBe('noch am selben Tag');
});

test('what is not understood is not guessed', () => {
  expect(answersWithin('as fast as we can', 'de')).toBeNull();
});
