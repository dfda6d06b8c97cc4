/** A short run of `npm run test:faults`. */
import { expect, it } from 'vitest';
import { faultRun } from '../faults/fault-run.ts';
import { forms } from '../faults/forms.ts';

it('what the panel acknowledged is kept, whatever is killed meanwhile', async () => {
  const report = await faultRun({ seed: 1, kills: 6, everyBrowser: 6 });
  expect(report).toMatchObject({ lost: [], doubled: [], broken: 0, kills: { browser: 1 } });
  expect(report.behind).toBeLessThanOrEqual(1);
  expect(Object.keys(report.acknowledged).sort()).toEqual(forms.map(({ kind }) => kind).sort());
}, 180_000);
