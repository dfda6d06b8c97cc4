import { describe, expect, test } from 'vitest';
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import { defaultPolicy, type Policy, type StageId } from '../../lib/domain/policy.ts';
import { account, chasedBefore, euro, invoice, reminder, today, undo } from './make.ts';

function act(
  invoices: readonly StoredInvoice[],
  journal: readonly Activity[] = [],
  of: Partial<Account> = {},
) {
  return nextAction(standingOf(account(invoices, of), journal, defaultPolicy, today), defaultPolicy, today);
}
const ago = (days: number) => addDays(today, -days);
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe('the first contact', () => {
  test('is a first reminder, however old the invoice', () => {
    for (const days of [3, 40, 900])
      expect(act([invoice('A', days, euro(100))]).contact?.stage).toBe('first');
  });

  test('says that nobody wrote yet, and how old the oldest is', () => {
    const { contact } = act([invoice('A', 41, euro(100)), invoice('B', 5, euro(100))]);
    expect(contact?.because).toEqual([
      { code: 'never-contacted', evidence: { kind: 'policy' } },
      {
        code: 'oldest-overdue',
        days: 41,
        number: 'A',
        count: 2,
        evidence: { kind: 'invoice', key: 'invoice:A' },
      },
    ]);
  });

  test('is a message also where no address is known yet: the draft asks for it', () => {
    const { contact } = act([invoice('A', 40, euro(100))], [], { email: null });
    expect(contact).toMatchObject({ stage: 'first', channel: 'mail' });
  });

  test('carries every overdue invoice, also those that are late by a day', () => {
    const { contact } = act([
      invoice('A', 9, euro(100)),
      invoice('B', 1, euro(200)),
      invoice('C', -1, euro(400)),
    ]);
    expect(contact?.asked).toEqual([euro(300)]);
  });

  test('waits for the third day', () => {
    expect(act([invoice('A', 2, euro(100))])).toMatchObject({ contact: null, dueOn: addDays(today, 1) });
  });
});

describe('later stages', () => {
  test('follow one another by age and log, none skipped', () => {
    const policy: Policy = { ...defaultPolicy, weekend: 'as-is' };
    const act = (invoices: readonly StoredInvoice[], journal: readonly Activity[]) =>
      nextAction(standingOf(account(invoices), journal, policy, today), policy, today);
    const chain: readonly [StageId, number, StageId][] = [
      ['first', 10, 'second'],
      ['second', 17, 'call'],
      ['call', 30, 'final'],
      ['final', 45, 'manager'],
      ['manager', 60, 'agency'],
    ];
    for (const [reached, days, next] of chain) {
      const journal = [reminder('r', ago(6), reached, ['A'])];
      expect(act([invoice('A', days, euro(100))], journal).contact?.stage, reached).toBe(next);
      expect(act([invoice('A', days - 1, euro(100))], journal), reached).toMatchObject({
        contact: null,
        dueOn: addDays(today, 1),
      });
      expect(act([invoice('A', 400, euro(100))], journal).contact?.stage, reached).toBe(next);
    }
  });

  test('manager and agency need a yes', () => {
    const { contact } = act([invoice('A', 50, euro(100))], [reminder('r', ago(6), 'final', ['A'])]);
    expect(contact).toMatchObject({ stage: 'manager', needsYes: true, channel: 'internal' });
  });

  test('after the last one nobody is pressed: the user decides how to go on, a month later', () => {
    const reached = (days: number) => [reminder('r', ago(days), 'agency', ['A'], { channel: 'internal' })];
    const invoices = [invoice('A', 170, euro(100_000))];
    expect(act(invoices, reached(10))).toMatchObject({ contact: null, dueOn: addDays(today, 20) });
    const then = act(invoices, reached(30));
    expect(then).toMatchObject({ contact: null, dueOn: today });
    expect(then.tasks.map(({ kind }) => kind)).toEqual(['review']);
  });

  test('wait for the gap, and say so', () => {
    const wait = act([invoice('A', 30, euro(100))], [reminder('r', ago(4), 'first', ['A'])]);
    expect(wait).toMatchObject({ contact: null, dueOn: addDays(today, 1) });
    expect(codes(wait.waiting)).toEqual(['gap', 'stage-due']);
    expect(act([invoice('A', 30, euro(100))], [reminder('r', ago(5), 'first', ['A'])]).contact?.stage).toBe(
      'second',
    );
  });

  test('a step taken inside is followed by the same gap', () => {
    const journal = [reminder('r', today, 'manager', ['A'], { channel: 'internal' })];
    expect(act([invoice('A', 90, euro(100))], journal)).toMatchObject({
      contact: null,
      dueOn: addDays(today, 5),
    });
  });

  test('what happened before Dunlin counts as reached, with no gap', () => {
    const journal = [chasedBefore('c', today, [{ fromDays: 1, stage: 'second' }])];
    const { contact } = act([invoice('A', 30, euro(100))], journal);
    expect(contact?.stage).toBe('call');
    expect(codes(contact?.because ?? [])).toContain('chased-before');
  });

  test('an undone reminder never happened', () => {
    const journal = [reminder('r', today, 'first', ['A']), undo('u', today, 'r')];
    const invoices = [invoice('A', 30, euro(100))];
    expect(act(invoices, journal)).toEqual(act(invoices));
  });
});

describe('an invoice that becomes overdue after a reminder', () => {
  const journal = [reminder('r', ago(6), 'second', ['A'])];

  test('is asked for although the next stage is not due, in the tone reached', () => {
    const { contact } = act([invoice('A', 16, euro(100)), invoice('B', 3, euro(200))], journal);
    expect(contact?.stage).toBe('second');
    expect(contact?.asked).toEqual([euro(300)]);
  });

  test('joins the next stage where that is due', () => {
    const { contact } = act([invoice('A', 17, euro(100)), invoice('B', 3, euro(200))], journal);
    expect(contact?.stage).toBe('call');
    expect(contact?.lines.length).toBe(2);
  });

  test('does not make the account older than what was chased', () => {
    const { contact } = act([invoice('A', 12, euro(100)), invoice('B', 80, euro(200))], journal);
    expect(contact?.stage).toBe('second');
  });
});

describe('before the due date', () => {
  test('only large accounts get a courtesy, once', () => {
    const large = [invoice('A', -5, euro(1_500_000))];
    expect(act(large).contact).toMatchObject({ stage: 'pre-due', asked: [euro(1_500_000)] });
    expect(act([invoice('A', -5, euro(10_000))])).toMatchObject({ contact: null, dueOn: addDays(today, 8) });
    const sent = act(large, [reminder('r', ago(1), 'pre-due', ['A'])]);
    expect(sent).toMatchObject({ contact: null, dueOn: addDays(today, 8) });
  });

  test('the threshold is in major units of each currency', () => {
    const yen = { minor: 9_999, currency: 'JPY', basis: 'document' as const };
    expect(act([invoice('A', -5, yen)]).contact).toBeNull();
    expect(act([invoice('A', -5, { ...yen, minor: 10_000 })]).contact?.stage).toBe('pre-due');
  });
});

describe('credits and unproven amounts', () => {
  test('credit is deducted from what is asked, and applying it is a task', () => {
    const { contact, tasks } = act([invoice('A', 9, euro(10_000)), invoice('CN', 3, euro(-5_000))]);
    expect(contact?.asked).toEqual([euro(5_000)]);
    expect(tasks).toMatchObject([
      {
        kind: 'apply-credit',
        because: [
          {
            code: 'credit-unapplied',
            amount: [euro(5_000)],
            evidence: { kind: 'invoice', key: 'invoice:CN' },
          },
        ],
      },
    ]);
  });

  test('credit under the threshold of the plan is deducted, and no task', () => {
    const { contact, tasks } = act([invoice('A', 9, euro(10_000)), invoice('CN', 3, euro(-4_999))]);
    expect(contact?.asked).toEqual([euro(5_001)]);
    expect(tasks).toEqual([]);
  });

  test('where credit covers everything nothing is asked for', () => {
    const covered = act([invoice('A', 90, euro(1000)), invoice('CN', 3, euro(-1000))]);
    expect(covered.contact).toBeNull();
    expect(codes(covered.tasks.map(({ kind }) => ({ code: kind })))).toEqual(['apply-credit']);
  });

  test('an unproven balance is a task for us, never a demand', () => {
    const { contact, tasks } = act([invoice('A', 90, null)]);
    expect(contact).toBeNull();
    expect(tasks.map(({ kind }) => kind)).toEqual(['show-balance']);
  });
});
