import { type Day, dayInZone } from '../domain/day.ts';
import type { NextAction } from './next-action.ts';
import type { Standing } from './standing.ts';

/**
 * When an account's row is due by the clock: a call-back, a promise of today or past and not looked up, a question that
 * waits. `YYYY-MM-DD HH:MM`, sorts as text; what has a day but no time comes after that day's times. Null: nothing is.
 */
export function clockOf({ agreements }: Standing, { tasks, contact }: NextAction, today: Day): string | null {
  const times = tasks.flatMap(({ kind, dueOn, time, about }) => {
    if (dueOn > today) return [];
    if (kind === 'answer-question') return asked(agreements, about);
    return kind === 'follow-up' || kind === 'check-promise' || kind === 'check-instalment'
      ? [`${dueOn} ${time ?? untimed}`]
      : [];
  });
  if (contact?.code === 'promise-due' || contact?.code === 'instalment-due')
    times.push(`${today} ${untimed}`);
  return times.reduce<string | null>((first, time) => (first !== null && first <= time ? first : time), null);
}

const untimed = '~';

function asked({ questions }: Standing['agreements'], id: string): readonly string[] {
  const entry = questions.find((question) => question.entry.id === id)?.entry;
  return entry ? [`${dayInZone(entry.at, entry.zone)} ${entry.at.slice(11, 16)}`] : [];
}
