import type { PromiseState } from '../collect/states/states.ts';
import type { Day } from '../domain/day.ts';
import { type Lens, sumSeen } from './lens.ts';

/** A promise still awaited, or not yet looked after. */
export type Awaited = {
  readonly account: string;
  readonly on: Day;
  readonly minor: number;
  readonly unchecked: boolean;
};

/** The promises awaited, soonest first, with what is left of them. */
export function promiseCalendar(
  promises: readonly { readonly account: string; readonly state: PromiseState }[],
  lens: Lens,
): readonly Awaited[] {
  return promises
    .flatMap(({ account, state }) =>
      awaited.has(state.state)
        ? [
            {
              account,
              on: state.entry.date,
              minor: sumSeen(state.left, lens),
              unchecked: state.state === 'due-unchecked',
            },
          ]
        : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || b.minor - a.minor);
}

const awaited: ReadonlySet<PromiseState['state']> = new Set(['open', 'due-today', 'due-unchecked']);
