import type { PromiseState } from '../collect/states/states.ts';
import { fellDue } from './fell-due.ts';
import { type Figure, lacking, shown } from './figure.ts';
import { type Lens, sumSeen } from './lens.ts';

/** What came in of what was promised, of the promises that fell due; as far as pages prove it. */
export function promisedAmountKept(promises: readonly PromiseState[], lens: Lens): Figure {
  let promised = 0;
  let came = 0;
  let count = 0;
  for (const one of fellDue(promises)) {
    const paid = sumSeen(one.paid, lens);
    const all = paid + sumSeen(one.left, lens);
    if (all <= 0) continue;
    promised += all;
    came += paid;
    count += 1;
  }
  return count === 0 ? lacking('share', 'no-promises') : shown('share', came / promised, count, promised);
}
