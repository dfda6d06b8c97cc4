import { debited } from './debited.ts';
import { disputed } from './disputed.ts';
import { expected } from './expected.ts';
import type { HoldRule } from './hold.ts';
import { onPlan } from './on-plan.ts';
import { paused } from './paused.ts';
import { promised } from './promised.ts';
import { residue } from './residue.ts';
import { unsent } from './unsent.ts';
import { writtenOff } from './written-off.ts';

/** Everything that takes lines out of the demand; one line may be held by several. */
export const holdRules: readonly HoldRule[] = [
  paused,
  disputed,
  promised,
  expected,
  onPlan,
  debited,
  unsent,
  residue,
  writtenOff,
];
