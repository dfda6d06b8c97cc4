import { describe, expect, test } from 'vitest';
import { contactDue } from '../../lib/collect/due-now.ts';
import { addDays } from '../../lib/domain/day.ts';
import { leadOf } from '../../lib/panel/lead-of.ts';
import { actionOf, entry, readOn } from './entries.ts';
import { euro, invoice, today } from './make.ts';

const a = invoice('A', 20, euro(100_000));
const sunday = addDays(today, 3);
const asked = entry('question', today, { id: 'q' });

describe('what an account is about today', () => {
  test('is its contact on a day on which customers are contacted', () => {
    const action = actionOf([readOn(today, a)]);
    expect(leadOf(action, today)?.contact?.stage).toBe('first');
  });

  test('is its task where the contact waits for Monday', () => {
    const action = actionOf([a], { on: sunday, journal: [asked] });
    expect(contactDue(action, sunday)).toBeNull();
    expect(leadOf(action, sunday)?.task?.kind).toBe('answer-question');
  });

  test('is the contact that waits where nothing is due', () => {
    expect(leadOf(actionOf([a], { on: sunday }), sunday)?.contact?.dueOn).toBe(addDays(sunday, 1));
  });

  test('is nothing where nothing is in sight', () => {
    expect(leadOf({ contact: null, tasks: [], dueOn: null, waiting: [] }, today)).toBeNull();
  });
});
