import { expect, it } from 'vitest';
import { ledger, panelOn, until } from './fake-outside.ts';

it('the warnings of the book shown are noted for the icon whenever they change', async () => {
  const rows = 'INV-1 | Harbour Foods | Feb 1, 2026 | Mar 13, 2026 | $10.00 | $10.00 | Overdue';
  const { state } = await panelOn(ledger({ rows }));
  // 62 days overdue on the fourteenth of May.
  const found = await until(state.warnings, (warnings) => warnings.length > 0);
  expect(found?.map(({ kind, name }) => [kind, name])).toEqual([['crossing-60', 'Harbour Foods']]);
  await until(state.warned, (times) => times > 0);
});
