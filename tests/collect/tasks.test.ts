import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { actionOf, ago, entry, judged, kinds, paid, settings } from './entries.ts';
import { euro, invoice, today } from './make.ts';

describe('credit limit', () => {
  const a = invoice('A', 40, euro(120_000));
  const known = settings({ creditLimit: euro(100_000) });

  test('shows balance, limit, headroom and what is overdue', () => {
    expect(judged([a], { settings: known }).standing.limit).toMatchObject({
      balance: { minor: 120_000 },
      headroom: { minor: -20_000 },
      over: true,
      onHold: false,
    });
  });

  test('a hold is proposed over the limit and long overdue, and lifted when back within it', () => {
    const { tasks } = actionOf([a], { settings: known });
    expect(tasks).toMatchObject([{ kind: 'credit-hold', decision: 'credit-hold', who: 'manager' }]);
    expect(tasks[0]?.because).toMatchObject([
      { code: 'over-limit', over: [{ minor: 20_000 }], overdue: [{ minor: 120_000 }] },
    ]);
    expect(kinds(actionOf([invoice('A', 20, euro(120_000))], { settings: known }).tasks)).toEqual([]);
    const yes = entry('decision', ago(3), { about: 'credit-hold', yes: true });
    expect(kinds(actionOf([a], { settings: known, journal: [yes] }).tasks)).toEqual([]);
    const back = actionOf([invoice('A', 40, euro(50_000))], { settings: known, journal: [yes] });
    expect(back.tasks).toMatchObject([{ kind: 'lift-hold', decision: 'lift-hold' }]);
    const no = entry('decision', ago(3), { about: 'credit-hold', yes: false });
    expect(kinds(actionOf([a], { settings: known, journal: [no] }).tasks)).toEqual([]);
  });
});

describe('write-off', () => {
  test('is proposed for what is small and old, and needs a yes', () => {
    const { tasks, contact } = actionOf([invoice('A', 200, euro(2_000))]);
    expect(tasks).toMatchObject([{ kind: 'write-off', decision: 'write-off' }]);
    expect(contact?.stage).toBe('first');
    expect(kinds(actionOf([invoice('A', 200, euro(2_600))]).tasks)).toEqual([]);
    expect(kinds(actionOf([invoice('A', 179, euro(2_000))]).tasks)).toEqual([]);
  });
});

describe('follow-ups', () => {
  const again = { on: today, time: '15:30', with: 'Ana', because: 'She is back then' };

  test('come back on their day, with time, person and reason', () => {
    const call = entry('call', ago(2), { again });
    const { tasks, dueOn } = actionOf([], { journal: [call] });
    expect(tasks).toMatchObject([{ kind: 'follow-up', dueOn: today, time: '15:30' }]);
    expect(dueOn).toBe(today);
    const later = entry('call', ago(2), { again: { ...again, on: addDays(today, 6) } });
    expect(actionOf([], { journal: [later] }).dueOn).toBe(addDays(today, 6));
  });

  test('a task marked as done is not asked for again while its cause stays the same', () => {
    const over = settings({ creditLimit: euro(100) });
    const invoices = [invoice('A', 40, euro(100_000))];
    const [task] = actionOf(invoices, { settings: over }).tasks;
    const done = entry('task-done', ago(1), { task: task?.kind ?? '', about: task?.about ?? '' });
    expect(actionOf(invoices, { settings: over, journal: [done] }).tasks).toEqual([]);
  });
});

describe('invoices to mend', () => {
  test('one without a due date can never be asked for', () => {
    const dateless = { ...invoice('A', 0, euro(100)), dueDate: null };
    const { contact, tasks } = actionOf([dateless]);
    expect(contact).toBeNull();
    expect(kinds(tasks)).toEqual(['mend-invoice']);
  });

  test('one without an order number is mended before it is due, where this customer always has one', () => {
    const numbered = { orderNumber: 'PO-7' };
    const blank = invoice('A', -10, euro(100), { orderNumber: null });
    const before = ['P1', 'P2'].map((number) => paid(number, ago(40), 0, numbered));
    const third = invoice('B', -5, euro(100), numbered);
    const { tasks } = actionOf([blank, third], { settled: before });
    expect(tasks).toMatchObject([
      {
        kind: 'mend-invoice',
        dueOn: today,
        because: [{ code: 'no-order-number', number: 'A', count: 1, of: 3 }],
      },
    ]);
    // Two are no habit; one paid without shows that it is none; no such column says nothing.
    expect(actionOf([blank], { settled: before }).tasks).toEqual([]);
    const without = paid('P3', ago(20), 0, { orderNumber: null });
    expect(actionOf([blank, third], { settled: [...before, without] }).tasks).toEqual([]);
    expect(actionOf([invoice('A', -10, euro(100)), third], { settled: before }).tasks).toEqual([]);
  });
});

describe('behaviour', () => {
  const prompt = [1, 2, 3, 4, 5, 6].map((at) => paid(`P${at}`, ago(30 * at), at % 3));

  test('an open invoice later than nine in ten payments by a week is a change', () => {
    expect(judged([invoice('A', 12, euro(100))], { settled: prompt }).standing.change).toMatchObject({
      days: 12,
      usual: 1,
      invoice: 'invoice:A',
    });
    expect(judged([invoice('A', 8, euro(100))], { settled: prompt }).standing.change).toBeNull();
    expect(judged([invoice('A', 90, euro(100))], { settled: prompt.slice(2) }).standing.change).toBeNull();
  });

  test('so are three late payments in a row', () => {
    const late = [1, 2, 3].map((at) => paid(`L${at}`, ago(5 * at), 20));
    expect(judged([], { settled: [...prompt, ...late] }).standing.change).toMatchObject({
      days: 20,
      usual: 1,
    });
  });

  test('it makes the account one to watch; the user’s word comes first', () => {
    const invoices = [invoice('A', 12, euro(100))];
    expect(judged(invoices, { settled: prompt }).standing.segment).toBe('watch');
    const known = settings({ segment: 'key' });
    expect(judged(invoices, { settled: prompt, settings: known }).standing.segment).toBe('key');
  });

  test('segments by stated rules', () => {
    expect(judged([invoice('A', -5, euro(1_500_000))]).standing.segment).toBe('key');
    expect(judged([invoice('A', 5, euro(100))]).standing.segment).toBe('new');
    expect(judged([invoice('A', 5, euro(100))], { settled: prompt }).standing.segment).toBe('standard');
    expect(judged([invoice('A', 61, euro(100))]).standing.segment).toBe('watch');
    const onTime = [1, 2, 3].map((at) => paid(`P${at}`, ago(30 * at), 0));
    expect(judged([], { settled: onTime }).standing.promptPayer).toBe(true);
    expect(judged([], { settled: prompt }).standing.promptPayer).toBe(false);
  });
});
