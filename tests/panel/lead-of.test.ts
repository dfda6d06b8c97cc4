import { expect, it } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { leadOf } from '../../lib/panel/lead-of.ts';
import { account, euro, invoice, today } from '../collect/make.ts';

it('beyond what today holds a row is about its message, not about the address that the message asks for', () => {
  const policy = { ...defaultPolicy, capacity: { calls: 0, messages: 0 } };
  const known = { settled: [], settings: new Map(), rates: null };
  const [row] = worklist(
    [account([invoice('1', 12, euro(50_000))], { email: null })],
    [],
    policy,
    today,
    known,
  );
  expect(row?.part).toBe('beyond');
  expect(row?.action.tasks.map(({ kind }) => kind)).toEqual(['verify-contact']);
  expect(row && leadOf(row.action, today)?.contact).toMatchObject({ code: 'stage', dueOn: '2026-05-15' });
});
