import { expect, test } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { isDay } from '../../../lib/domain/day.ts';
import { dueFollowUps } from '../../../lib/panel/journal/due-follow-ups.ts';
import { note } from '../../components/fake-data.ts';

const entry = (id: string, account: string, on: string, time: string | null): Activity => {
  if (!isDay(on)) throw new Error(on);
  return { ...note(account, ''), id, again: { on, time, with: null, because: '' } };
};

test('counts what is due by now, and knows when the next one with a time is', () => {
  const journal = [
    entry('1', 'a', '2026-05-20', null),
    entry('2', 'a', '2026-05-21', '14:00'),
    entry('3', 'b', '2026-05-21', '16:00'),
    entry('4', 'b', '2026-05-22', null),
  ];
  const at = Date.parse('2026-05-21T12:30:00Z');
  expect(dueFollowUps(journal, at, 'Europe/Berlin')).toEqual({
    count: 2,
    next: Date.parse('2026-05-21T14:00:00Z'),
  });
});
