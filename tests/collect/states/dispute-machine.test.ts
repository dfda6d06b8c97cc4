import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementsOf } from '../../../lib/collect/states/agreements.ts';
import { type Day, daysBetween } from '../../../lib/domain/day.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import { of, World } from './ledger-world.ts';

const states = ['open', 'waiting-customer', 'waiting-us', 'resolved'] as const;
const resolutions = ['credited', 'corrected', 'upheld', 'written-off'] as const;
type State = (typeof states)[number];

/** What a person would keep on a card: a line a fact, crossed out and written anew; the pile of cards before it. */
type Card = {
  readonly state: State;
  readonly resolution: (typeof resolutions)[number] | null;
  readonly owner: string;
  readonly opened: Day;
  readonly closed: Day | null;
};
type Model = { id: string | null; cards: { step: string; card: Card }[] };

const top = (model: Model) => model.cards.at(-1)?.card;

type Step = fc.Command<Model, World>;
const step = (
  name: string,
  can: (model: Model) => boolean,
  act: (model: Model, world: World) => void,
): Step => ({
  check: can,
  run(model, world) {
    act(model, world);
    const { disputes } = agreementsOf(world.account(), [], world.journal, defaultPolicy, world.day);
    const card = top(model);
    if (!card) return expect(disputes).toEqual([]);
    expect(disputes).toHaveLength(1);
    expect(disputes[0]).toMatchObject({
      state: card.state,
      resolution: card.resolution,
      owner: card.owner,
      ageDays: daysBetween(card.opened, card.closed ?? world.day),
    });
    expect(disputes[0]?.steps).toHaveLength(model.cards.length);
  },
  toString: () => name,
});

const pass = (days: number) =>
  step(
    `pass ${days}`,
    () => true,
    (_, world) => world.pass(days),
  );
const open = step(
  'open',
  ({ id }) => id === null,
  (model, world) => {
    const lines = [{ invoice: world.stood().invoice, amount: null }];
    model.id = world.add({
      ...of,
      kind: 'dispute',
      lines,
      reason: 'short',
      owner: 'Mia',
      due: null,
      text: '',
      files: [],
    });
    const card = { state: 'open', resolution: null, owner: 'Mia', opened: world.day, closed: null } as const;
    model.cards.push({ step: model.id, card });
  },
);
const change = (state: State | null, resolution: Card['resolution'], owner: string | null) =>
  step(
    `${state} ${resolution} ${owner}`,
    (model) => top(model) !== undefined,
    (model, world) => {
      const card = top(model);
      if (!card || !model.id) return;
      const id = world.add({
        ...of,
        kind: 'dispute-changed',
        dispute: model.id,
        text: '',
        ...(state ? { state } : {}),
        ...(state === 'resolved' && resolution ? { resolution } : {}),
        ...(owner ? { owner } : {}),
      });
      const now = state ?? card.state;
      const next: Card = {
        ...card,
        state: now,
        owner: owner ?? card.owner,
        resolution:
          now !== 'resolved' ? null : state === 'resolved' && resolution ? resolution : card.resolution,
        closed: now !== 'resolved' ? null : state === 'resolved' ? world.day : card.closed,
      };
      model.cards.push({ step: id, card: next });
    },
  );
const undo = step(
  'undo',
  ({ cards }) => cards.length > 0,
  (model, world) => {
    const last = model.cards.pop();
    if (!last) return;
    world.add({ ...of, kind: 'undo', undoes: last.step });
    if (model.cards.length === 0) model.id = null;
  },
);

test('a dispute goes through its life as cards on a pile do, taken back and opened again at will', () => {
  const steps = fc.commands(
    [
      fc.integer({ min: 0, max: 9 }).map(pass),
      fc.constant(open),
      fc.constant(undo),
      fc
        .tuple(
          fc.option(fc.constantFrom(...states)),
          fc.option(fc.constantFrom(...resolutions)),
          fc.option(fc.constantFrom('Ana', 'Ben')),
        )
        .map(([state, resolution, owner]) => change(state, resolution, owner)),
    ],
    { maxCommands: 30, size: 'max' },
  );
  fc.assert(
    fc.property(steps, (list) => {
      fc.modelRun(() => ({ model: { id: null, cards: [] }, real: new World() }), list);
    }),
    { numRuns: 500 },
  );
});
