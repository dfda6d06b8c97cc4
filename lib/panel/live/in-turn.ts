import type { Reading } from '../../domain/reading.ts';
import { inSlices, type Rests } from '../../interpret/steps.ts';
import { rowsByKeySteps } from './row-keys.ts';

/** Rows that are got ready faster than anyone notices. */
const few = 2000;

/**
 * Hands on readings one after the other, each once its rows are known by their keys: many of them in slices, so that
 * the panel answers meanwhile. Of those that come while one is got ready only the newest is handed on: it holds what the
 * others held.
 */
export function createInTurn(rests: () => Rests, hand: (reading: Reading) => void) {
  let newest: Reading | null = null;
  let turn = 0;
  let busy = false;

  async function work(mine: number): Promise<void> {
    busy = true;
    while (newest && mine === turn) {
      const reading = newest;
      newest = null;
      for (const region of reading.regions)
        if (!(await inSlices(rowsByKeySteps(region), rests(), () => mine !== turn))) return;
      // What follows looks through all rows once more: that is work enough for one turn.
      await rests().take();
      if (mine === turn) hand(reading);
    }
    if (mine === turn) busy = false;
  }

  return {
    hear(reading: Reading): void {
      const many = reading.regions.some(({ rows }) => rows.id.length > few);
      if (!many && !busy) hand(reading);
      else {
        newest = reading;
        if (!busy) void work(turn);
      }
    },
    /** What is being got ready is not wanted any more. */
    drop(): void {
      turn++;
      newest = null;
      busy = false;
    },
  };
}
