import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { actionOf, ago, codes, entry, judged, kinds, settings, stood } from './entries.ts';
import { euro, invoice, today } from './make.ts';

const a = invoice('A', 20, euro(100_000));
const b = invoice('B', 10, euro(40_000));
const numbers = (lines: readonly { invoice: { number: string | null } }[] = []) =>
  lines.map((line) => line.invoice.number);

describe('a pause', () => {
  test('of one invoice leaves the others in the demand', () => {
    const pause = entry('pause', ago(1), { invoices: [a.key], until: addDays(today, 30) });
    const { contact } = actionOf([a, b], { journal: [pause] });
    expect(numbers(contact?.lines)).toEqual(['B']);
    expect(contact?.asked).toEqual([euro(40_000)]);
  });

  test('of the account silences it until its end, and says until when', () => {
    const until = addDays(today, 4);
    const action = actionOf([a, b], { journal: [entry('pause', ago(1), { until })] });
    expect(action).toMatchObject({ contact: null, dueOn: until });
    expect(codes(action.waiting)).toContain('paused');
    expect(actionOf([a, b], { journal: [entry('pause', ago(9), { until: today })] }).contact).not.toBeNull();
  });
});

describe('a dispute', () => {
  const dispute = entry('dispute', ago(3), { lines: [{ invoice: a.key, amount: euro(30_000) }] });

  test('takes the disputed amount out, demands the rest, and is a task', () => {
    const { contact, tasks } = actionOf([a, b], { journal: [dispute] });
    expect(contact?.asked).toEqual([euro(110_000)]);
    expect(contact?.lines.map(({ asked }) => asked?.minor)).toEqual([70_000, 40_000]);
    expect(kinds(tasks)).toContain('work-dispute');
  });

  test('of everything leaves nothing to ask for, and the task all the same', () => {
    const whole = entry('dispute', ago(3), { lines: [{ invoice: a.key, amount: null }] });
    const { contact, tasks, dueOn } = actionOf([a], { journal: [whole] });
    expect(contact).toBeNull();
    expect(kinds(tasks)).toEqual(['work-dispute']);
    expect(dueOn).toBe(today);
  });

  test('gives the line back once resolved', () => {
    const resolved = entry('dispute-changed', ago(1), {
      dispute: dispute.id,
      state: 'resolved',
      resolution: 'upheld',
    });
    const { contact, tasks } = actionOf([a, b], { journal: [dispute, resolved] });
    expect(contact?.asked).toEqual([euro(140_000)]);
    expect(tasks).toEqual([]);
  });
});

describe('a promise', () => {
  test('of later or today takes its invoices out', () => {
    for (const date of [today, addDays(today, 5)]) {
      const promise = entry('promise', ago(1), { date, invoices: stood([a]) });
      const { standing } = judged([a, b], { journal: [promise] });
      expect(numbers(standing.demand), date).toEqual(['B']);
    }
  });

  test('of a part covers the oldest first; the rest stays in the demand', () => {
    const promise = entry('promise', ago(1), {
      date: addDays(today, 5),
      amount: euro(110_000),
      invoices: stood([a, b]),
    });
    const { standing } = judged([a, b], { journal: [promise] });
    expect(standing.demand.map(({ invoice: of, asked }) => [of.number, asked?.minor])).toEqual([
      ['B', 30_000],
    ]);
  });

  test('naming no invoice covers what was issued by then and falls due by its day', () => {
    const promise = entry('promise', ago(1), { date: addDays(today, 2) });
    expect(judged([a, b], { journal: [promise] }).standing.demand).toEqual([]);
  });
});

describe('what else leaves the demand', () => {
  test('invoices on an agreed plan, with the day of the next part', () => {
    const on = addDays(today, 5);
    const plan = entry('plan', ago(1), { invoices: stood([a]), instalments: [{ on, amount: euro(50_000) }] });
    const { standing, action } = judged([a], { journal: [plan] });
    expect(standing.demand).toEqual([]);
    expect(action).toMatchObject({ contact: null, dueOn: on });
    expect(codes(action.waiting)).toEqual(['on-plan']);
  });

  test('a payment said to be on its way, until its day and the grace are past', () => {
    const said = entry('expected-payment', ago(2), { on: addDays(today, 1), invoices: [a.key] });
    expect(judged([a], { journal: [said] }).standing.demand).toEqual([]);
    const old = entry('expected-payment', ago(20), { on: ago(14), invoices: [a.key] });
    expect(numbers(judged([a], { journal: [old] }).standing.demand)).toEqual(['A']);
  });

  test('direct debit: never demanded, watched for a debit that failed', () => {
    const { contact, tasks } = actionOf([a], { settings: settings({ directDebit: true }) });
    expect(contact).toBeNull();
    expect(kinds(tasks)).toEqual(['check-debit']);
    const fresh = actionOf([invoice('C', 1, euro(100))], { settings: settings({ directDebit: true }) });
    expect(fresh).toMatchObject({ contact: null, tasks: [] });
    expect(fresh.dueOn).not.toBeNull();
  });

  test('an invoice that was never sent, by its status or by what they said: it is sent first', () => {
    for (const statusText of ['Not sent', 'Approved, unsent', 'Nicht versendet', 'Undelivered']) {
      const { contact, tasks } = actionOf([{ ...a, statusText }]);
      expect(contact, statusText).toBeNull();
      expect(kinds(tasks)).toEqual(['send-invoice']);
    }
    const call = entry('call', ago(1), { outcome: 'not-received', invoices: [a.key] });
    expect(kinds(actionOf([a], { journal: [call] }).tasks)).toEqual(['send-invoice']);
    const sent = entry('message', today, { template: 'invoice-copy' });
    expect(kinds(actionOf([a], { journal: [call, sent] }).tasks)).toEqual([]);
    expect(kinds(actionOf([{ ...a, statusText: 'Sent' }]).tasks)).toEqual([]);
  });

  test('a remainder under the threshold is a decision, not a reminder', () => {
    const rest = { ...invoice('A', 20, euro(400)), total: euro(100_000) };
    const { contact, tasks } = actionOf([rest]);
    expect(contact).toBeNull();
    expect(tasks).toMatchObject([{ kind: 'settle-residue', decision: 'residue' }]);
    const no = entry('decision', ago(1), { about: 'residue', yes: false });
    expect(actionOf([rest], { journal: [no] }).contact?.asked).toEqual([euro(400)]);
  });

  test('a cash discount taken (2/10 net 30) is a decision, too', () => {
    const rest = { ...invoice('A', 20, euro(2_000)), total: euro(100_000) };
    const terms = { netDays: 30, discount: { basisPoints: 200, days: 10 } };
    const { contact, tasks } = actionOf([rest], { settings: settings({ terms }) });
    expect(contact).toBeNull();
    expect(tasks[0]?.because).toMatchObject([{ code: 'residue', discount: true }]);
    expect(actionOf([rest]).contact?.asked).toEqual([euro(2_000)]);
  });

  test('what the user wrote off', () => {
    const yes = entry('decision', ago(1), { about: 'write-off', yes: true });
    const { standing } = judged([a], { journal: [yes] });
    expect(standing.demand).toEqual([]);
    expect(standing.overdueSum).toEqual([euro(100_000)]);
  });
});
