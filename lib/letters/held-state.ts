import type { Held, Line, Standing } from '../collect/standing.ts';
import type { Day } from '../domain/day.ts';
import type { HeldWhy } from './letter.ts';

/** What a letter says of a line that is not asked for. What is only our own matter (a pause, a write-off) it leaves unsaid. */
const said: { readonly [why in Held['why']]: HeldWhy | null } = {
  disputed: 'disputed',
  promised: 'promised',
  'promise-unchecked': 'promised',
  expected: 'promised',
  plan: 'plan',
  debit: 'debit',
  paused: null,
  unsent: null,
  residue: null,
  'written-off': null,
};

/** Why a line, or a part of it, is held, in the words a customer may read; null: nothing that a letter would say. */
export function heldState(
  { held }: Line,
  { agreements }: Pick<Standing, 'agreements'>,
): { readonly why: HeldWhy; readonly on: Day | null } | null {
  for (const { why, until, entry } of held) {
    const state = said[why];
    if (state === null) continue;
    // A dispute comes back by no day of its own; what the customer waits for is our answer.
    const dispute = agreements.disputes.find((one) => one.entry.id === entry);
    const day = why === 'promise-unchecked' ? null : until;
    return { why: state, on: state === 'disputed' ? (dispute?.due ?? null) : day };
  }
  return null;
}

/** The whole line is held. */
export const isHeld = ({ held, asked }: Line): boolean => held.length > 0 && asked === null;
