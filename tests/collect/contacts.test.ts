import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { defaultPolicy, type Policy, type Stage } from '../../lib/domain/policy.ts';
import { actionOf, ago, codes, entry, kinds, paid, readOn, settings, stood } from './entries.ts';
import { euro, invoice, reminder, today } from './make.ts';

const a = invoice('A', 20, euro(100_000));
const b = invoice('B', 10, euro(40_000));
const plain: Omit<Stage, 'id' | 'day'> = {
  channel: 'mail',
  template: null,
  tone: null,
  who: 'collector',
  needsYes: false,
  onlyFor: 'everyone',
};

describe('a promise that was broken', () => {
  const broken = (date: Day, id = 'p') =>
    entry('promise', addDays(date, -5), { id, date, invoices: stood([a]), amount: null });

  test('is the contact, by phone, with what did not come', () => {
    const { contact } = actionOf([readOn(today, a)], { journal: [broken(ago(10))] });
    expect(contact).toMatchObject({ code: 'promise-broken', channel: 'call', template: 'broken-promise' });
    expect(contact?.because[0]).toMatchObject({ code: 'promise-broken', on: ago(10), times: 1 });
  });

  test('a second one in a row goes to the manager, who needs a yes', () => {
    const journal = [broken(ago(30), 'p1'), broken(ago(10), 'p2')];
    const { contact } = actionOf([readOn(today, a)], { journal });
    expect(contact).toMatchObject({ code: 'escalate', stage: 'manager', who: 'manager', needsYes: true });
    const no = entry('decision', ago(1), { about: 'manager', yes: false });
    expect(actionOf([readOn(today, a)], { journal: [...journal, no] }).contact?.code).toBe('promise-broken');
  });

  test('is answered by a demand made since', () => {
    const journal = [broken(ago(12)), reminder('r', ago(6), 'first', ['A'])];
    expect(actionOf([readOn(today, a)], { journal }).contact).toMatchObject({
      code: 'stage',
      stage: 'second',
    });
  });

  test('nobody is accused before a page was read after its day', () => {
    const { contact, tasks } = actionOf([readOn(ago(12), a)], { journal: [broken(ago(10))] });
    expect(contact).toBeNull();
    expect(kinds(tasks)).toEqual(['check-promise']);
  });
});

describe('what was agreed', () => {
  test('promised for today: one word, no demand', () => {
    const promise = entry('promise', ago(5), { date: today, invoices: stood([a]) });
    const { contact } = actionOf([a], { journal: [promise] });
    expect(contact).toMatchObject({
      code: 'promise-due',
      demand: false,
      asked: [],
      template: 'promise-reminder',
    });
  });

  test('part of a promise came: thanks, and a word on the rest', () => {
    const before = { ...a, balance: euro(100_000) };
    const promise = entry('promise', ago(15), {
      date: ago(10),
      amount: euro(80_000),
      invoices: stood([before]),
    });
    const now = readOn(today, { ...a, balance: euro(50_000), status: 'partial' });
    const { contact } = actionOf([now], { journal: [promise] });
    expect(contact).toMatchObject({ code: 'promise-part', demand: false, template: 'part-payment-thanks' });
    expect(contact?.because[0]).toMatchObject({ paid: [euro(50_000)], left: [euro(30_000)] });
  });

  test('an instalment: a word on its day, a reminder once missed', () => {
    const plan = (on: Day) =>
      entry('plan', ago(30), { invoices: stood([a]), instalments: [{ on, amount: euro(50_000) }] });
    expect(actionOf([a], { journal: [plan(today)] }).contact).toMatchObject({
      code: 'instalment-due',
      demand: false,
    });
    expect(actionOf([readOn(today, a)], { journal: [plan(ago(10))] }).contact).toMatchObject({
      code: 'instalment-missed',
      demand: true,
    });
  });

  test('an unanswered question makes the contact a reply, and is a task of its own', () => {
    const question = entry('question', ago(2), { who: 'Ana', text: 'Which PO?' });
    const { contact, tasks } = actionOf([a], { journal: [question] });
    expect(contact).toMatchObject({ code: 'answer', demand: false, asked: [] });
    expect(kinds(tasks)).toEqual(['answer-question']);
    const answered = entry('answer', ago(1), { question: question.id });
    expect(actionOf([a], { journal: [question, answered] }).contact?.code).toBe('stage');
  });
});

describe('an agreement whose day is past while the bank has time', () => {
  const line = invoice('1', 20, euro(90_000));
  const dayAfter = (days: number) => addDays(today, days);

  test.each([
    // Wednesday, Tuesday, Monday: three bank days each, then the page is to show it.
    [-1, '2026-05-18', '2026-05-19'],
    [-2, '2026-05-15', '2026-05-18'],
    [-3, '2026-05-14', '2026-05-15'],
  ])('a promise of %i days ago waits until the bank had its days, and says when', (days, until, on) => {
    const promise = entry('promise', ago(8), { date: dayAfter(days), invoices: stood([line]) });
    const action = actionOf([line], { journal: [promise] });
    expect(action).toMatchObject({ contact: null, tasks: [], dueOn: on });
    expect(action.waiting).toEqual([expect.objectContaining({ code: 'promised', bankUntil: until })]);
  });

  test('a part of a plan comes back the day after the bank’s last', () => {
    const parts = [{ on: today, amount: euro(90_000) }];
    const plan = entry('plan', ago(10), { invoices: stood([line]), instalments: parts });
    const on = (day: Day) => actionOf([readOn(day, line)], { journal: [plan], on: day });
    expect(on(dayAfter(1))).toMatchObject({ contact: null, dueOn: '2026-05-20' });
    expect(on(dayAfter(6)).contact).toMatchObject({ code: 'instalment-missed' });
  });
});

describe('what makes a demand matter more', () => {
  const line = invoice('1', 25, euro(90_000));
  const onTime = [5, 20, 40, 60, 80].map((days) => paid(`S${days}`, ago(days + 30), 0));

  test('an account that pays later than its habit', () => {
    const { contact } = actionOf([line], { settled: onTime });
    expect(contact?.because).toContainEqual(
      expect.objectContaining({ code: 'later-than-habit', days: 25, usual: 0 }),
    );
    expect(
      actionOf([invoice('1', 6, euro(90_000))], { settled: onTime }).contact?.because,
    ).not.toContainEqual(expect.objectContaining({ code: 'later-than-habit' }));
  });

  test('an account over its limit: balance, limit, by how much and what is overdue', () => {
    const open = [line, invoice('2', -10, euro(100_000))];
    const { contact, tasks } = actionOf(open, { settings: settings({ creditLimit: euro(100_000) }) });
    expect(contact?.because.at(-1)).toMatchObject({
      code: 'over-limit',
      balance: [{ minor: 190_000 }],
      limit: [{ minor: 100_000 }],
      over: [{ minor: 90_000 }],
      overdue: [{ minor: 90_000 }],
    });
    expect(kinds(tasks)).not.toContain('credit-hold');
  });
});

describe('ways to reach a customer', () => {
  const out = (channel: 'mail' | 'phone' | 'letter' | 'sms') => ({ channel, since: ago(9), said: '' });

  test('a channel they asked us to leave out gives way to the nearest', () => {
    const { contact } = actionOf([a], { settings: settings({ optOuts: [out('mail')] }) });
    expect(contact?.channel).toBe('call');
    expect(codes(contact?.because ?? [])).toContain('opted-out');
  });

  test('none left, or not to be contacted at all: no contact, and a task to decide how', () => {
    const all = settings({ optOuts: [out('mail'), out('phone'), out('letter')] });
    const stop = settings({ doNotContact: { since: ago(9), reason: 'Insolvency' } });
    for (const known of [all, stop]) {
      const { contact, tasks, dueOn } = actionOf([a], { settings: known });
      expect(contact).toBeNull();
      expect(kinds(tasks)).toEqual(['no-channel']);
      expect(dueOn).toBe(today);
    }
  });

  test('no address, or one that bounced, is to be verified beside the letter', () => {
    const none = actionOf([a], { account: { email: null } });
    expect(none.contact?.channel).toBe('mail');
    expect(kinds(none.tasks)).toEqual(['verify-contact']);
    const bounced = { name: '', role: '', phone: '', zone: null, language: null, preferences: '', id: '1' };
    const people = [
      {
        ...bounced,
        email: 'accounts@harbour-foods.example.com',
        from: 'user' as const,
        bounced: true,
        changedAt: a.lastSeen,
      },
    ];
    expect(kinds(actionOf([a], { settings: settings({ people }) }).tasks)).toEqual(['verify-contact']);
  });

  test('on a day without contacts it falls to the next one', () => {
    const sunday = addDays(today, 3);
    const { contact, dueOn, waiting } = actionOf([a], { on: sunday });
    expect(contact?.dueOn).toBe(addDays(today, 4));
    expect(dueOn).toBe(addDays(today, 4));
    expect(codes(waiting)).toEqual(['not-a-workday']);
  });

  test('one message a day, whatever it says', () => {
    const thanks = entry('message', today, { template: 'prompt-thanks' });
    const action = actionOf([a], { journal: [thanks] });
    expect(action).toMatchObject({ contact: null, dueOn: addDays(today, 1) });
    expect(codes(action.waiting)).toContain('said-today');
  });

  test('a call of ours at a stage counts as a demand; theirs does not', () => {
    const call = entry('call', ago(1), { stage: 'first', invoices: [a.key] });
    expect(actionOf([a], { journal: [call] })).toMatchObject({ contact: null, dueOn: addDays(today, 4) });
    const theirs = entry('call', ago(1), { direction: 'in', stage: 'first', invoices: [a.key] });
    expect(actionOf([a], { journal: [theirs] }).contact?.stage).toBe('first');
  });
});

describe('the plan', () => {
  const policy = (stages: readonly Stage[], more: Partial<Policy> = {}): Policy => ({
    ...defaultPolicy,
    weekend: 'as-is',
    stages: [...stages],
    ...more,
  });

  test('every kind of step, third reminders and second calls included', () => {
    const stages: Stage[] = [
      { ...plain, id: 'first', day: 1 },
      { ...plain, id: 'second', day: 8 },
      { ...plain, id: 'third', day: 15 },
      { ...plain, id: 'call', day: 20, channel: 'call' },
      { ...plain, id: 'second-call', day: 25, channel: 'call' },
    ];
    const old = invoice('A', 100, euro(100_000));
    let reached: Stage | null = null;
    for (const stage of stages) {
      const journal: readonly Parameters<typeof reminder>[2][] = reached ? [reached.id] : [];
      const entries = journal.map((id) => reminder('r', ago(9), id, ['A']));
      expect(actionOf([old], { journal: entries, policy: policy(stages) }).contact?.stage).toBe(stage.id);
      reached = stage;
    }
  });

  test('on the due date, where the plan has a word for it; missed, it is not made up for', () => {
    const stages: Stage[] = [
      { ...plain, id: 'due-today', day: 0 },
      { ...plain, id: 'first', day: 3 },
    ];
    const due = (days: number) => actionOf([invoice('A', days, euro(100))], { policy: policy(stages) });
    expect(due(0).contact?.stage).toBe('due-today');
    expect(due(1)).toMatchObject({ contact: null, dueOn: addDays(today, 4) });
  });

  test('the last demand is repeated at its distance, and no more often than the plan bears', () => {
    const stages: Stage[] = [
      { ...plain, id: 'first', day: 3 },
      { ...plain, id: 'second', day: 10 },
    ];
    const old = invoice('A', 200, euro(100_000));
    const sent = (...days: readonly number[]) => ({
      journal: days.map((day, at) => reminder(`r${at}`, ago(day), 'second', ['A'])),
      policy: policy(stages, { repeatLast: { everyDays: 14, times: 2 } }),
    });
    expect(actionOf([old], sent(13))).toMatchObject({ contact: null, dueOn: addDays(today, 1) });
    expect(actionOf([old], sent(14)).contact).toMatchObject({ code: 'repeat', stage: 'second' });
    expect(actionOf([old], sent(30, 14)).contact?.code).toBe('repeat');
    const over = actionOf([old], sent(60, 45, 30));
    expect(over.contact).toBeNull();
    expect(kinds(over.tasks)).toEqual(['review']);
  });

  test('a step the user said no to waits, and the last demand is repeated meanwhile', () => {
    const old = invoice('A', 50, euro(100_000));
    const journal = [
      reminder('r', ago(20), 'final', ['A']),
      entry('decision', ago(2), { about: 'manager', yes: false }),
    ];
    expect(actionOf([old], { journal }).contact).toMatchObject({ code: 'repeat', stage: 'final' });
  });

  test('own stages of an account, or of its segment, take the place of everybody’s', () => {
    const own: Stage[] = [{ ...plain, id: 'call', day: 1, channel: 'call' }];
    expect(actionOf([a], { settings: settings({ stages: own }) }).contact?.channel).toBe('call');
    const segments = { key: { stages: own } };
    const key = settings({ segment: 'key' });
    expect(actionOf([a], { settings: key, policy: { ...defaultPolicy, segments } }).contact?.channel).toBe(
      'call',
    );
  });

  test('days missed are made up for by one contact, never by two', () => {
    const journal = [reminder('r', ago(60), 'first', ['A'])];
    const { contact } = actionOf([invoice('A', 90, euro(100_000))], { journal });
    expect(contact?.stage).toBe('second');
    const then = [...journal, reminder('r2', today, 'second', ['A'])];
    expect(actionOf([invoice('A', 90, euro(100_000))], { journal: then }).contact).toBeNull();
  });

  test('a due date on a weekend counts as the Monday after it', () => {
    const saturday = invoice('A', 5, euro(100_000));
    expect(actionOf([saturday], { on: today }).contact?.stage).toBe('first');
    const monday = addDays(today, -3);
    expect(actionOf([saturday], { on: addDays(monday, 0) })).toMatchObject({ contact: null });
    const asIs = { ...defaultPolicy, weekend: 'as-is' as const };
    expect(actionOf([saturday], { on: addDays(today, -2), policy: asIs }).contact?.stage).toBe('first');
    expect(actionOf([saturday], { on: addDays(today, -2) }).contact).toBeNull();
  });

  test('parts of one invoice go into one message, each by its own due date', () => {
    const parts = [1, 2, 3].map((instalment) =>
      invoice('A', 40 - instalment * 15, euro(10_000), { instalment, key: `invoice:A#${instalment}` }),
    );
    const { contact } = actionOf(parts);
    expect(contact?.lines.map(({ invoice: of }) => of.instalment)).toEqual([1, 2]);
    expect(codes(contact?.because ?? [])).toContain('instalments');
  });
});

describe('courtesies', () => {
  const late = [40, 30, 20].map((days, at) => paid(`P${at}`, ago(days), 9));

  test('thanks for paying on time after having been late, once a quarter', () => {
    const settled = [...late, paid('N', ago(2), -1)];
    expect(actionOf([], { settled }).contact).toMatchObject({ code: 'thanks', demand: false });
    const thanked = entry('message', ago(40), { template: 'prompt-thanks' });
    expect(actionOf([], { settled, journal: [thanked] }).contact).toBeNull();
    expect(actionOf([a], { settled }).contact?.code, 'not while something is overdue').toBe('stage');
  });

  test('the question on how we do: once a quarter, and once in five paid invoices', () => {
    const five = [1, 2, 3, 4, 5].map((at) => paid(`P${at}`, ago(20 + at), 0));
    expect(actionOf([], { settled: five }).contact?.code).toBe('satisfaction');
    expect(actionOf([], { settled: five.slice(1) }).contact).toBeNull();
    const asked = (days: number) => [entry('message', ago(days), { template: 'satisfaction' })];
    expect(actionOf([], { settled: five, journal: asked(89) }).contact).toBeNull();
    expect(actionOf([], { settled: five, journal: asked(100) }).contact?.code).toBe('satisfaction');
    expect(actionOf([b], { settled: five }).contact?.code).toBe('stage');
  });

  test('before the due date also those whose habit it is to pay late', () => {
    const soon = invoice('A', -5, euro(10_000));
    expect(actionOf([soon], { settings: settings({ segment: 'watch' }) }).contact?.stage).toBe('pre-due');
    expect(actionOf([soon]).contact).toBeNull();
  });
});

describe('put off', () => {
  test('snoozed until a day, with the reason', () => {
    const until = addDays(today, 5);
    const action = actionOf([a], { journal: [entry('snooze', ago(1), { until, reason: 'On holiday' })] });
    expect(action).toMatchObject({ contact: null, tasks: [], dueOn: until });
    expect(action.waiting).toMatchObject([{ code: 'snoozed', why: 'On holiday' }]);
  });

  test('skipped for the rest of the day', () => {
    const action = actionOf([a], { journal: [entry('skip', today, { reason: 'Busy line' })] });
    expect(action).toMatchObject({ contact: null, dueOn: addDays(today, 1) });
    expect(actionOf([a], { journal: [entry('skip', ago(1))] }).contact).not.toBeNull();
  });
});
