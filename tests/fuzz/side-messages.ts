/** What a page says while a person points, while its pages are turned, and when it is handed a letter: kept to the contract, or broken in one way. */
import { type Random, randomFrom } from '../../entrypoints/sample-books/random.ts';
import { parseHandEvent } from '../../lib/messages/validators/hand-event.ts';
import { parsePickEvent } from '../../lib/messages/validators/pick-event.ts';
import { parseWalkEvent } from '../../lib/messages/validators/walk-event.ts';
import { hostile } from './texts.ts';

type Event = { readonly [key: string]: unknown };
type Door = {
  readonly name: string;
  readonly parse: (raw: unknown) => { readonly ok: boolean };
  readonly good: readonly [Make, ...Make[]];
  readonly broken: readonly [Make, ...Make[]];
};
type Make = (random: Random) => Event;

const tooLong = 'x'.repeat(2_001);
const noNumber = [-1, 0.5, Number.NaN, '2', null, Number.POSITIVE_INFINITY] as const;
const place = (random: Random) => ({
  frame: hostile(random),
  region: hostile(random),
  row: hostile(random),
  column: random.int(0, 500),
});
const hooks = (random: Random) => ({
  regions: Array.from({ length: random.int(1, 5) }, () => hostile(random)),
  rows: hostile(random),
  cells: hostile(random),
});
const pdf = (random: Random) => `JVBERi0x${'QUJD'.repeat(random.int(0, 9))}`;

const pick: Door = {
  name: 'pick',
  parse: parsePickEvent,
  good: [
    (random) => ({ type: 'ready', rows: random.int(0, 9_999) }),
    (random) => ({ type: 'column', place: place(random), text: hostile(random) }),
    (random) => ({ type: 'list', hooks: hooks(random), text: hostile(random) }),
    () => ({ type: 'missed' }),
  ],
  broken: [
    (random) => ({ type: 'ready', rows: random.pick(noNumber) }),
    (random) => ({ type: 'column', place: place(random), text: tooLong }),
    (random) => ({ type: 'column', place: { ...place(random), row: tooLong }, text: '' }),
    (random) => ({ type: 'column', place: { ...place(random), column: 501 }, text: '' }),
    (random) => ({ type: 'column', place: { ...place(random), column: random.pick(noNumber) }, text: '' }),
    (random) => ({ type: 'column', place: { ...place(random), run: 1 }, text: '' }),
    (random) => ({ type: 'list', hooks: { ...hooks(random), regions: [] }, text: '' }),
    (random) => ({ type: 'list', hooks: { ...hooks(random), regions: Array(6).fill('x') }, text: '' }),
    (random) => ({ type: 'list', hooks: { ...hooks(random), overlay: 'x' }, text: '' }),
    (random) => ({ type: 'list', hooks: { ...hooks(random), cells: tooLong }, text: '' }),
  ],
};

const walk: Door = {
  name: 'walk',
  parse: parseWalkEvent,
  good: [
    (random) => ({ type: 'ready', top: random.int(0, 99_999) }),
    (random) => ({ type: 'stepped', by: random.pick(['scroll', 'next', 'more']), end: random.chance(50) }),
    (random) => ({ type: 'restored', whole: random.chance(50) }),
  ],
  broken: [
    (random) => ({ type: 'ready', top: random.pick([-1, Number.NaN, '2', null, Number.POSITIVE_INFINITY]) }),
    (random) => ({ type: 'stepped', by: hostile(random), end: true }),
    (random) => ({ type: 'stepped', by: 'next', end: hostile(random) }),
    (random) => ({ type: 'end', [`x${hostile(random)}`]: 1 }),
  ],
};

const hand: Door = {
  name: 'hand',
  parse: parseHandEvent,
  good: [
    (random) => ({ type: 'ready', field: random.chance(50) }),
    (random) => ({ type: 'file', name: hostile(random), mime: 'application/pdf', data: pdf(random) }),
    (random) => ({ type: 'no-file', why: random.pick(['no-link', 'refused', 'no-pdf', 'too-large']) }),
  ],
  broken: [
    (random) => ({ type: 'file', name: 'x'.repeat(301), mime: 'application/pdf', data: pdf(random) }),
    (random) => ({ type: 'file', name: 'x', mime: 'text/html', data: pdf(random) }),
    (random) => ({ type: 'file', name: 'x', mime: 'application/pdf', data: `PGh0bWw+${pdf(random)}` }),
    (random) => ({ type: 'file', name: 'x', mime: 'application/pdf', data: `${pdf(random)}A` }),
    (random) => ({ type: 'file', name: 'x', mime: 'application/pdf', data: `${pdf(random)}<b>x` }),
    (random) => ({ type: 'no-file', why: hostile(random) }),
    () => ({ type: 'inserted', done: 1 }),
  ],
};

/** What is wrong: a message was taken that must not be, or refused though it keeps to the contract. */
export function sideCase(random: Random): readonly string[] {
  const { name, parse, good, broken } = random.pick<Door>([pick, walk, hand]);
  const breaks = random.chance(70);
  const made = random.pick(breaks ? broken : good)(random);
  const disguised = breaks && random.chance(20);
  const event = disguised ? JSON.parse(`{"__proto__":{"a":1},"type":"missed"}`) : made;
  const { ok } = parse(event);
  return ok === !breaks
    ? []
    : [`${ok ? 'let in' : 'refused'} (${name}): ${JSON.stringify(event).slice(0, 80)}`];
}

/** Every way to break each contract, in a few wordings; and a file that is too large to make often. */
export function sideFloods(): readonly string[] {
  const data = `JVBERi0x${'QUJD'.repeat(2_000_000)}`;
  const large: Make = () => ({ type: 'file', name: 'x', mime: 'application/pdf', data });
  const once = parseHandEvent(large(randomFrom(1))).ok ? ['let in: a file without end'] : [];
  const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
  const letIn = [pick, walk, hand].flatMap(({ name, parse, broken }) =>
    broken.flatMap((make, at) =>
      seeds.some((seed) => parse(make(randomFrom(seed))).ok) ? [`let in (${name}): the ${at + 1}th`] : [],
    ),
  );
  return [...once, ...letIn];
}
