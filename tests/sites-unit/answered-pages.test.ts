/** What a page asks is asked once: the next look at a page of the same kind asks nothing. */
import { expect, it } from 'vitest';
import type { Answers } from '../../lib/domain/snapshot.ts';
import { understandOffline } from '../sites/systems/read-offline.ts';
import { systemPages } from '../sites/systems/system-pages.ts';
import { unseenPages } from '../sites/unseen/unseen-pages.ts';

const asking = [...systemPages(), ...unseenPages()].filter(({ expected }) => {
  const questions: unknown = Reflect.get(expected, 'questions');
  return Array.isArray(questions) ? questions.length > 0 : Number(questions) > 0;
});

it.each(asking)('asks at most twice, and not again: $name', async (page) => {
  const first = await understandOffline(page, { profiles: true });
  expect(first.questions.length).toBeLessThan(3);
  const answers: Answers = Object.fromEntries(
    first.questions.map(({ key, choices }) => [key, choices[0]?.value ?? '']),
  );
  expect(Object.keys(answers).length).toBeGreaterThan(0);
  const next = await understandOffline(page, { profiles: true, answers });
  expect(next.questions).toEqual([]);
});
