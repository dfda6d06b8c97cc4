import { describe, expect, test } from 'vitest';
import { agreementsOf } from '../../../lib/collect/states/agreements.ts';
import { businessMinutes } from '../../../lib/collect/states/business-minutes.ts';
import { pausesOf } from '../../../lib/collect/states/pauses.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import { account, euro } from '../make.ts';
import { of, unit, World } from './ledger-world.ts';

const now = (world: World) =>
  agreementsOf(world.account(), world.settled(), world.journal, defaultPolicy, world.day);
const promise = (world: World, days: number, coins: number | null) =>
  world.add({
    ...of,
    kind: 'promise',
    date: addDays(world.day, days),
    amount: coins === null ? null : euro(coins * unit),
    invoices: [world.stood()],
    who: 'Ana Ruiz',
    how: 'call',
    text: '',
    replaces: null,
  });

describe('promises', () => {
  test('an invoice that merely vanished keeps no promise and breaks none', () => {
    const world = new World();
    promise(world, 1, null);
    world.pass(20);
    world.miss();
    expect(now(world).promises.all[0]?.state).toBe('due-unchecked');
  });

  test('one payment does not keep two promises', () => {
    const world = new World();
    promise(world, 1, 3);
    promise(world, 8, 3);
    world.pass(1);
    world.owed -= 3;
    world.read();
    world.pass(20);
    world.read();
    expect(now(world).promises.all.map(({ state }) => state)).toEqual(['kept', 'broken']);
  });

  test('paid after its days of grace: broken, though nothing is left', () => {
    const world = new World();
    promise(world, 1, null);
    world.pass(10);
    world.read();
    world.owed = 0;
    world.pass(1);
    world.read();
    const [one] = now(world).promises.all;
    expect(one).toMatchObject({ state: 'broken', left: [] });
  });

  test('part of it paid after its days of grace keeps no part of it; part of it paid before does', () => {
    const world = new World();
    promise(world, 1, 5);
    world.pass(10);
    world.read();
    expect(now(world).promises.all[0]?.state).toBe('broken');
    world.owed -= 5;
    world.pass(1);
    world.read();
    expect(now(world).promises.all[0]).toMatchObject({ state: 'broken', left: [] });

    const other = new World();
    promise(other, 1, 5);
    other.owed -= 2;
    other.pass(10);
    other.read();
    expect(now(other).promises.all[0]?.state).toBe('part-kept');
    other.owed = 0;
    other.pass(1);
    other.read();
    expect(now(other).promises.all[0]?.state).toBe('part-kept');
  });

  test('two broken one after another are counted, a kept one ends the row', () => {
    const world = new World();
    for (let times = 0; times < 2; times += 1) {
      promise(world, 1, 2);
      world.pass(10);
      world.read();
    }
    expect(now(world).promises).toMatchObject({ brokenInARow: 2, kept: { kept: 0, due: 2 } });
    promise(world, 1, 2);
    world.owed -= 2;
    world.pass(1);
    world.read();
    expect(now(world).promises).toMatchObject({ brokenInARow: 0, kept: { kept: 1, due: 3 } });
  });

  test('one that names no invoice is about all that was owed then', () => {
    const world = new World();
    world.add({
      ...of,
      kind: 'promise',
      date: addDays(world.day, 2),
      amount: null,
      invoices: [],
      who: null,
      how: 'call',
      text: '',
      replaces: null,
    });
    world.owed = 0;
    world.pass(1);
    world.read();
    expect(now(world).promises.all[0]?.state).toBe('kept');
  });
});

describe('plans', () => {
  const plan = (world: World, agreed: boolean) =>
    world.add({
      ...of,
      kind: 'plan',
      invoices: [world.stood()],
      instalments: [10, 40].map((days) => ({ on: addDays(world.day, days), amount: euro(5 * unit) })),
      graceDays: 3,
      agreed,
      text: '',
    });
  const states = (world: World) => now(world).plans[0]?.instalments.map(({ state }) => state);

  test('what came in pays the instalments in order', () => {
    const world = new World();
    plan(world, true);
    world.owed -= 7;
    world.pass(10);
    world.read();
    expect(states(world)).toEqual(['paid', 'ahead']);
    expect(now(world).plans[0]?.state).toBe('agreed');
  });

  test('one that is late is looked at first, then missed; the plan is broken', () => {
    const world = new World();
    plan(world, true);
    world.pass(20);
    expect(states(world)).toEqual(['unchecked', 'ahead']);
    expect(now(world).plans[0]?.state).toBe('agreed');
    world.read();
    expect(states(world)).toEqual(['missed', 'ahead']);
    expect(now(world).plans[0]?.state).toBe('broken');
  });

  test('an offer waits for a yes', () => {
    const world = new World();
    const id = plan(world, false);
    expect(now(world).plans[0]?.state).toBe('offered');
    world.add({ ...of, kind: 'plan-changed', plan: id, to: 'agreed', text: '' });
    expect(now(world).plans[0]?.state).toBe('agreed');
    world.owed = 0;
    world.read();
    expect(now(world).plans[0]?.state).toBe('kept');
  });
});

describe('questions', () => {
  const at = (text: string) => instantOf(Date.parse(text));

  test('only business hours count, in the clock of the zone', () => {
    // Thursday 16:00 to Monday 10:00 in Berlin: one hour, eight on Friday, one on Monday.
    const minutes = businessMinutes(
      at('2026-05-14T14:00:00Z'),
      at('2026-05-18T08:00:00Z'),
      'Europe/Berlin',
      defaultPolicy,
    );
    expect(minutes).toBe(600);
  });

  test('nothing is counted on days without business', () => {
    const minutes = businessMinutes(
      at('2026-05-16T00:00:00Z'),
      at('2026-05-17T20:00:00Z'),
      'Europe/Berlin',
      defaultPolicy,
    );
    expect(minutes).toBe(0);
  });

  test('a question waits until its answer', () => {
    const world = new World();
    const id = world.add({ ...of, kind: 'question', who: null, invoices: [], text: 'Copy of INV-1?' });
    world.pass(1);
    expect(now(world).questions[0]).toMatchObject({ answer: null });
    world.add({ ...of, kind: 'answer', question: id, text: 'Sent.' });
    expect(now(world).questions[0]?.answer).toMatchObject({ text: 'Sent.' });
  });
});

describe('follow-ups and pauses', () => {
  const note = (world: World, days: number, time: string | null) =>
    world.add({
      ...of,
      kind: 'note',
      text: 'Ask again',
      again: { on: addDays(world.day, days), time, with: 'Ana Ruiz', because: '' },
    });

  test('a contact on its day ends a follow-up, one before does not', () => {
    const world = new World();
    note(world, 3, '14:00');
    note(world, 3, '09:00');
    const call = { ...of, kind: 'call', direction: 'out', stage: null, outcome: null, with: null } as const;
    const said = { ...call, seconds: null, asked: [], invoices: [], text: '' };
    world.add(said);
    expect(now(world).followUps.map(({ again }) => again.time)).toEqual(['09:00', '14:00']);
    world.pass(3);
    world.add(said);
    expect(now(world).followUps).toEqual([]);
  });

  test('the word of the user ends one', () => {
    const world = new World();
    const id = note(world, 3, null);
    world.add({ ...of, kind: 'task-done', task: 'follow-up', about: id, text: '' });
    expect(now(world).followUps).toEqual([]);
  });

  test('a pause ends on its day, or when resumed', () => {
    const world = new World();
    const pause = { ...of, kind: 'pause' as const, invoices: [], reason: 'Merger' };
    world.add({ ...pause, until: addDays(world.day, 2) });
    const id = world.add({ ...pause, until: null });
    const inForce = () => pausesOf(world.journal, account([]), world.day).length;
    expect(inForce()).toBe(2);
    world.pass(2);
    expect(inForce()).toBe(1);
    world.add({ ...of, kind: 'resume', pause: id });
    expect(inForce()).toBe(0);
  });
});
