import type { PromiseState } from '../collect/states/states.ts';
import type { Day } from '../domain/day.ts';
import { type Lens, sumSeen } from './lens.ts';

/** How a promise stands; `unchecked`: past its day, and not looked after since. */
export type PromisedState = 'awaited' | 'unchecked' | 'kept' | 'part-kept' | 'broken';

/** A promise on its day, with what is left of it; of one that was kept, with what came. */
export type Promised = {
  readonly account: string;
  readonly on: Day;
  readonly minor: number;
  readonly state: PromisedState;
};

const states: { readonly [state in PromiseState['state']]?: PromisedState } = {
  open: 'awaited',
  'due-today': 'awaited',
  'due-unchecked': 'unchecked',
  kept: 'kept',
  'part-kept': 'part-kept',
  broken: 'broken',
};

/** The promises by their days; those that were cancelled or moved have none. */
export function promiseCalendar(
  promises: readonly { readonly account: string; readonly state: PromiseState }[],
  lens: Lens,
): readonly Promised[] {
  return promises
    .flatMap(({ account, state: { state, entry, paid, left } }) => {
      const stands = states[state];
      if (!stands) return [];
      return [
        { account, on: entry.date, minor: sumSeen(stands === 'kept' ? paid : left, lens), state: stands },
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || b.minor - a.minor);
}

export const isAwaited = ({ state }: Promised): boolean => state === 'awaited' || state === 'unchecked';

/** Which of several tells most about a day. */
const rank: readonly PromisedState[] = ['unchecked', 'broken', 'part-kept', 'awaited', 'kept'];

/** What a day's promises come to; null of none. */
export function promisedDay(
  promises: readonly Promised[],
): { readonly state: PromisedState; readonly minor: number; readonly count: number } | null {
  const state = rank.find((one) => promises.some((promise) => promise.state === one));
  if (state === undefined) return null;
  return { state, minor: promises.reduce((sum, { minor }) => sum + minor, 0), count: promises.length };
}
