import { describe, expect, it } from 'vitest';
import { noDisputeRules, offeredReasons, reasonNameOf } from '../../../lib/domain/dispute-reason.ts';
import { addedReason, renamedReason, withReason } from '../../../lib/panel/journal/change-reasons.ts';

describe('the reasons of disputes', () => {
  it('of the user’s own stand after ours, under their first name for good', () => {
    const own = addedReason(noDisputeRules, ' Pallets not returned ');
    expect(offeredReasons(own).at(-1)).toBe('Pallets not returned');
    const renamed = renamedReason(own, 'Pallets not returned', 'Pallets');
    expect(reasonNameOf('Pallets not returned', renamed)).toEqual({ own: 'Pallets' });
    expect(offeredReasons(renamed).at(-1)).toBe('Pallets not returned');
  });

  it('of ours can be renamed and hidden, and are as before when that is taken back', () => {
    const renamed = renamedReason(noDisputeRules, 'freight', 'Demurrage');
    expect(reasonNameOf('freight', renamed)).toEqual({ own: 'Demurrage' });
    const hidden = withReason(renamed, 'freight', { hidden: true });
    expect(offeredReasons(hidden)).not.toContain('freight');
    expect(reasonNameOf('freight', hidden)).toEqual({ own: 'Demurrage' });
    const back = renamedReason(withReason(hidden, 'freight', { hidden: false }), 'freight', '');
    expect(back).toEqual(noDisputeRules);
    expect(reasonNameOf('freight', back)).toEqual({ ours: 'freight' });
  });

  it('that nobody lists any more are named by themselves', () => {
    expect(reasonNameOf('Pallets not returned', noDisputeRules)).toEqual({ own: 'Pallets not returned' });
  });

  it('are not added without a name, or twice', () => {
    expect(addedReason(noDisputeRules, '  ')).toBe(noDisputeRules);
    const once = addedReason(noDisputeRules, 'Pallets');
    expect(addedReason(once, 'Pallets')).toEqual(once);
  });
});
