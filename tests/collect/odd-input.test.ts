import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { actionOf, ago, entry, judged, kinds } from './entries.ts';
import { euro, invoice, noon, reminder, today } from './make.ts';

describe('odd input', () => {
  test('a day set back in time: what was sent “tomorrow” still keeps the gap', () => {
    const journal = [reminder('r', addDays(today, 3), 'first', ['A'])];
    const action = actionOf([invoice('A', 20, euro(100_000))], { journal });
    expect(action.contact).toBeNull();
    expect(action.dueOn && action.dueOn >= addDays(today, 8)).toBe(true);
    const message = [entry('message', addDays(today, 1))];
    expect(actionOf([invoice('A', 20, euro(100_000))], { journal: message }).contact).toBeNull();
  });

  test('a customer without invoices: nothing to say, nothing to do', () => {
    expect(actionOf([])).toEqual({ contact: null, tasks: [], dueOn: null, waiting: [] });
  });

  test('an invoice that vanishes leaves the demand; back again, it is where it was', () => {
    const here = invoice('A', 12, euro(100_000));
    const gone = { ...here, missingSince: noon(today) };
    const journal = [reminder('r', ago(9), 'first', ['A'])];
    expect(actionOf([gone], { journal })).toMatchObject({ contact: null, dueOn: null });
    expect(actionOf([here], { journal }).contact?.stage).toBe('second');
  });

  test('credits larger than debts: nothing is asked for, the credit is to be applied or paid out', () => {
    const { contact, tasks } = actionOf([invoice('A', 12, euro(100)), invoice('CN', 3, euro(-90_000))]);
    expect(contact).toBeNull();
    expect(kinds(tasks)).toEqual(['apply-credit']);
  });

  test('terms of 0 days: due on the day of issue, overdue the day after', () => {
    const at = (days: number) =>
      invoice('A', days, euro(100_000), { issueDate: addDays(today, -days), dueDate: addDays(today, -days) });
    expect(judged([at(0)]).standing.overdue).toEqual([]);
    expect(actionOf([at(0)])).toMatchObject({ contact: null });
    expect(actionOf([at(3)]).contact?.stage).toBe('first');
  });

  test('an invoice ten years old begins with a first reminder', () => {
    expect(actionOf([invoice('A', 3653, euro(100_000))]).contact?.stage).toBe('first');
  });

  test('a promise about invoices that are gone holds nothing else', () => {
    const promise = entry('promise', ago(1), {
      date: addDays(today, 5),
      invoices: [{ invoice: 'invoice:GONE', balance: null }],
    });
    expect(judged([invoice('A', 12, euro(100_000))], { journal: [promise] }).standing.demand.length).toBe(1);
  });
});
