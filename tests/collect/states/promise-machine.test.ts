import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementsOf } from '../../../lib/collect/states/agreements.ts';
import { addDays, type Day, weekday } from '../../../lib/domain/day.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import { euro } from '../make.ts';
import { grace, of, unit, units, World } from './ledger-world.ts';

/** A promise as a child would keep it: which coins on the table are mine, and what did I see when. */
type Made = {
  readonly id: string;
  readonly date: Day;
  readonly coins: number | null;
  readonly on: Day;
  /** Coins already on the table when it was made. */
  readonly before: number;
  /** Day of the newest look at the table since. */
  readOn: Day | null;
  cancelled: boolean;
  moved: Day | null;
};
type Model = {
  made: Made[];
  seenPaid: number;
  day: Day;
  /** By day of each look at the table: how many coins lay there. */
  looks: { on: Day; paid: number }[];
};

const live = (model: Model) => model.made.find((one) => !one.cancelled && one.moved === null);

function lastGraceDay(date: Day): Day {
  let at = date;
  for (let left = grace; left > 0; ) {
    at = addDays(at, 1);
    if (weekday(at) < 6) left -= 1;
  }
  return at;
}

/** Promised anew when this one was over: what comes from then on is the new one's. */
const nextOf = (one: Made, { made }: Model) =>
  made.slice(made.indexOf(one) + 1).find(({ on }) => on > lastGraceDay(one.date));

/** How many coins lay there at the first look after a day: those were in time, as far as anybody can tell. */
const inTimeBy = (until: Day, { looks, seenPaid }: Model): number =>
  looks.find(({ on }) => on > until)?.paid ?? seenPaid;

function expected(model: Model): Map<string, string> {
  const taken = new Set<number>();
  const found = new Map<string, string>();
  for (const one of [...model.made].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const mine: number[] = [];
    const next = nextOf(one, model);
    const end = Math.min(model.seenPaid, next?.before ?? units);
    for (let coin = one.before; coin < end && mine.length < (one.coins ?? units); coin += 1)
      if (!taken.has(coin)) mine.push(coin);
    const timely = mine.filter((coin) => coin < inTimeBy(lastGraceDay(one.date), model));
    const state = stateOf(one, timely.length, next !== undefined, model);
    if (state !== 'cancelled' && state !== 'rescheduled') for (const coin of mine) taken.add(coin);
    found.set(one.id, state);
  }
  return found;
}

function stateOf(one: Made, mine: number, next: boolean, model: Model): string {
  const { seenPaid, day } = model;
  const until = lastGraceDay(one.date);
  const done = seenPaid === units && !next;
  const late = inTimeBy(until, model) < units;
  const missed = mine > 0 ? 'part-kept' : 'broken';
  if (one.cancelled) return 'cancelled';
  if (one.moved !== null) return one.moved <= until ? 'rescheduled' : missed;
  if (one.coins === null ? done && !late : mine >= one.coins) return 'kept';
  if (day < one.date) return 'open';
  if (day === one.date) return 'due-today';
  const needed = day <= until ? one.date : until;
  if (!done && !(one.readOn !== null && one.readOn > needed)) return 'due-unchecked';
  return day <= until ? 'open' : missed;
}

type Step = fc.Command<Model, World>;
const step = (
  name: string,
  can: (model: Model) => boolean,
  act: (model: Model, world: World) => void,
): Step => ({
  check: can,
  run(model, world) {
    act(model, world);
    const { promises } = agreementsOf(
      world.account(),
      world.settled(),
      world.journal,
      defaultPolicy,
      world.day,
    );
    const states = new Map(promises.all.map(({ entry, state }) => [entry.id, state]));
    expect(states).toEqual(expected(model));
    for (const { entry, left } of promises.all)
      for (const { minor } of left) expect(minor).toBeLessThanOrEqual(entry.amount?.minor ?? units * unit);
    const fell = [...states.values()].filter((state) => ['kept', 'part-kept', 'broken'].includes(state));
    expect(promises.kept?.due ?? 0).toBe(fell.length);
    expect(promises.kept?.kept ?? 0).toBe(fell.filter((state) => state === 'kept').length);
  },
  toString: () => name,
});

const pass = (days: number): Step =>
  step(
    `pass ${days}`,
    () => true,
    (model, world) => {
      world.pass(days);
      model.day = world.day;
    },
  );
const pay = (coins: number): Step =>
  step(
    `pay ${coins}`,
    () => true,
    (_, world) => {
      world.owed = Math.max(0, world.owed - coins);
    },
  );
function see(model: Model, world: World): void {
  world.read();
  model.day = world.day;
  model.seenPaid = units - world.owed;
  for (const one of model.made) one.readOn = model.day;
  model.looks.push({ on: model.day, paid: model.seenPaid });
}
const read: Step = step('read', ({ seenPaid }) => seenPaid < units, see);
/** A look at the table, some days on and after some coins more: what most of its life is made of. */
const look = (days_: number, coins_: number): Step =>
  step(
    `look ${days_} days on, ${coins_} more`,
    ({ seenPaid }) => seenPaid < units,
    (model, world) => {
      world.pass(days_);
      world.owed = Math.max(0, world.owed - coins_);
      see(model, world);
    },
  );
const miss: Step = step(
  'miss',
  ({ seenPaid }) => seenPaid < units,
  (_, world) => world.miss(),
);

function say(model: Model, world: World, days: number, coins: number | null, replaces: string | null): void {
  const date = addDays(world.day, days);
  const said = { ...of, kind: 'promise', date, who: null, how: 'call', text: '', replaces } as const;
  const id = world.add({
    ...said,
    amount: coins === null ? null : euro(coins * unit),
    invoices: [world.stood()],
  });
  model.made.push({
    id,
    date,
    coins,
    on: world.day,
    before: model.seenPaid,
    readOn: null,
    cancelled: false,
    moved: null,
  });
}
const promise = (days: number, coins: number | null): Step =>
  step(
    `promise in ${days} of ${coins}`,
    (model) => model.seenPaid < units,
    (model, world) => say(model, world, days, coins, null),
  );
const move = (days: number): Step =>
  step(
    `move by ${days}`,
    (model) => live(model) !== undefined && model.seenPaid < units,
    (model, world) => {
      const old = live(model);
      if (!old) return;
      say(model, world, days, old.coins, old.id);
      old.moved = world.day;
    },
  );
const cancel: Step = step(
  'cancel',
  (model) => live(model) !== undefined,
  (model, world) => {
    const old = live(model);
    if (!old) return;
    world.add({ ...of, kind: 'promise-cancelled', promise: old.id, text: '' });
    old.cancelled = true;
  },
);

const days = fc.integer({ min: 0, max: 9 });
const coins = fc.integer({ min: 1, max: units });
const few = fc.integer({ min: 0, max: 3 });

test('a promise goes through its life as a simple model says, whatever happens in whatever order', () => {
  const steps = fc.commands(
    [
      days.map(pass),
      coins.map(pay),
      fc.constant(read),
      fc.tuple(days, few).map(([on, more]) => look(on, more)),
      fc.tuple(days, few).map(([on, more]) => look(on, more)),
      fc.constant(miss),
      fc.constant(cancel),
      fc.tuple(days, fc.option(coins)).map(([in_, of_]) => promise(in_, of_)),
      days.map(move),
    ],
    { maxCommands: 30, size: 'max' },
  );
  fc.assert(
    fc.property(steps, (list) => {
      const world = new World();
      fc.modelRun(
        () => ({
          model: { made: [], seenPaid: 0, looks: [], day: world.day },
          real: world,
        }),
        list,
      );
    }),
    { numRuns: 500 },
  );
});
