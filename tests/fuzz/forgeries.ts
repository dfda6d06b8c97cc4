/** Messages that break the contract in one way each; whatever the rest, the door must not let a reading through. */
import type { Random } from '../../entrypoints/sample-books/random.ts';
import { madeLedger, type Told } from './ledgers.ts';
import { anyText, hostile } from './texts.ts';

type Forge = (events: Told[], random: Random) => unknown[];

/** Puts a value at a path of the first event of a type. */
function put(events: readonly Told[], type: string, path: readonly string[], value: unknown): unknown[] {
  return events.map((event) => (event.type === type ? replaced(event, path, value) : event));
}

function replaced(of: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: object = Array.isArray(of) ? [...of] : { ...Object(of) };
  // As a message brings it: an own key, also where it is called like the prototype.
  Object.defineProperty(copy, key, {
    value: replaced(Reflect.get(Object(of), key), rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { inner: value };
  return value;
};

const width = (events: readonly Told[]): number => {
  const heads: unknown = Reflect.get(Object(events[0]?.head), 'columns');
  return Array.isArray(heads) ? heads.length : 0;
};
/** The first row with so many cells more than there are columns, that cell in front. */
const cellsBeyond = (events: readonly Told[], cell: unknown, more = 0): unknown[] =>
  put(events, 'rows', ['rows', '0', 'cells'], [cell, ...Array(width(events) - 1 + more).fill({ text: 'x' })]);
/** What comes once everything in view was sent. */
const after = (events: readonly Told[], event: object): unknown[] => [
  ...events,
  { reading: 'r', seq: events.length, ...event },
];
const patch = (more: object) => ({
  type: 'patch',
  region: 'g1',
  base: 'https://books.example.com/',
  rows: [],
  ...more,
});
const pairs = (count: number) => Array(count).fill(['title', 'x']);

const forgeries: { readonly [what: string]: Forge } = {
  'an event left out': (events) => events.filter((_, at) => at !== 0),
  'rows before their region': ([region, rows, ...rest]) => [rows, region, ...rest],
  'the same event twice': ([region, ...rest]) => [region, region, ...rest],
  'numbers that jump': (events) => events.map((event, at) => ({ ...event, seq: at * 2 })),
  'a number that is none': (events, random) =>
    put(events, 'done', ['seq'], random.pick([-1, 0.5, Number.NaN, '2', null])),
  'another reading': (events, random) =>
    events.map((event) => ({ ...event, reading: `x${anyText(random)}` })),
  'an unknown type': (events, random) =>
    put(events, 'rows', ['type'], random.pick(['run', '__proto__', '', 7, null])),
  'a newer version': (events) => events.map((event) => ({ ...event, version: 2 })),
  'a key too many': (events, random) => put(events, 'done', ['facts', `x${hostile(random)}`], 1),
  'a forged sender': (events) =>
    put(events, 'done', ['sender'], { id: 'somebody', origin: 'https://evil.example' }),
  'a key of the prototype': (events, random) =>
    put(events, 'rows', ['rows', '0', random.pick(['__proto__', 'constructor', 'prototype'])], 'x'),
  'a value nested without end': (events) => put(events, 'done', ['facts', 'marks'], deep(100_000)),
  'a value nested a little too deep': (events) => put(events, 'done', ['facts', 'marks'], [deep(9)]),
  'a text that is too long': (events) => put(events, 'done', ['facts', 'title'], 'x'.repeat(100_001)),
  'a list that is too long': (events) => put(events, 'region', ['head', 'texts'], Array(1_001).fill('x')),
  'a cell too many': (events) => cellsBeyond(events, { text: 'x' }, 1),
  'a cell too few': (events) => put(events, 'rows', ['rows', '0', 'cells'], []),
  'markup that is no row': (events, random) =>
    put(events, 'rows', ['rows', '0', 'cells'], random.pick([...noRows, hostile(random)])),
  'a cell with a key too many': (events, random) =>
    cellsBeyond(events, { text: 'x', [`x${hostile(random)}`]: 1 }),
  'a row with a key too many': (events) => put(events, 'rows', ['rows', '0', 'html'], '<b>x'),
  'an attribute that is no pair': (events) => cellsBeyond(events, { text: 'x', told: [[['title']]] }),
  'attributes without end': (events) => cellsBeyond(events, { text: 'x', told: [pairs(1_001)] }),
  'bearers without end': (events) => cellsBeyond(events, { text: 'x', told: Array(1_001).fill(pairs(1)) }),
  'addresses without end': (events) => cellsBeyond(events, { text: 'x', hrefs: Array(1_001).fill('/x') }),
  'parts without end': (events) => cellsBeyond(events, { text: 'x', parts: Array(1_001).fill('x') }),
  'a role that is none': (events, random) => put(events, 'rows', ['rows', '0', 'role'], hostile(random)),
  'a region told twice': ([region, rows, done]) => [
    region,
    { ...region, seq: 1 },
    { ...rows, seq: 2 },
    { ...done, seq: 3 },
  ],
  'rows after the end': (events) => after(events, { ...events[1], seq: events.length }),
  'a patch for another list': (events) => after(events, patch({ region: 'g2' })),
  'a patch before the end': ([region, rows, done]) => [
    region,
    { reading: 'r', seq: 1, ...patch({}) },
    { ...rows, seq: 2 },
    { ...done, seq: 3 },
  ],
  'an order of rows that are not there': (events) => after(events, patch({ inView: ['nobody'] })),
  'another number of columns, later': (events) =>
    after(events, { type: 'head', head: Object(replaced(events[0]?.head, ['columns'], [])) }),
  'a column that was not announced': (events) =>
    put(events, 'region', ['head', 'columns'], [{ headers: [], key: null }]),
  'a time that is none': (events, random) =>
    put(events, 'done', ['facts', 'loadedAt'], random.pick([hostile(random), null])),
  'a time before the first': (events) => put(events, 'done', ['facts', 'arrivedAt'], -1),
  'a time after the last': (events) => put(events, 'done', ['facts', 'loadedAt'], 8.64e15 + 1),
  'a kind that is none': (events, random) => put(events, 'region', ['head', 'kind'], hostile(random)),
  'no text where there must be one': (events, random) =>
    cellsBeyond(events, { text: random.pick([null, 7, {}, [], true]) }),
  'names without end': (events) =>
    put(events, 'done', ['facts', 'identity'], Array(1_001).fill({ from: 'shown', where: 'x', text: 'x' })),
  'no event at all': (_events, random) => [random.pick([null, 7, 'done', [], true])],
};

/** Markup that says nothing of a row's cells. */
const noRows = [
  '',
  '<tr>',
  '<td>x',
  '<tr><td>x',
  '<tr><td><table><tr><td>x',
  '<table>',
  '<tr'.repeat(999),
] as const;

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}`);

/** A list of so many rows and columns of that text that keeps to every other rule. */
function wide(events: readonly Told[], rows: number, columns: number, text = 'x'): unknown[] {
  const cells = Array(columns).fill({ text });
  return events.map((event) => {
    if (event.type === 'rows') return { ...event, rows: ids(rows).map((id) => ({ id, cells })) };
    const heads = Array(columns).fill({ headers: [], key: null });
    return event.type === 'region' ? replaced(event, ['head', 'columns'], heads) : event;
  });
}

/** The rows come so many times. */
const again = ([region, rows, done]: readonly unknown[], times: number): unknown[] => {
  const batches = Array.from({ length: times }, (_, at) => ({ ...Object(rows), seq: at + 1 }));
  return [region, ...batches, { ...Object(done), seq: times + 1 }];
};

/** Those that take a while to make: once a run is enough. */
export const floods: { readonly [what: string]: Forge } = {
  'too many columns': (events) => wide(events, 1, 501),
  'too many rows at once': (events) => wide(events, 20_001, 1),
  'too many values': (events) => wide(events, 16_000, 100),
  'too much text': (events) => put(events, 'done', ['facts', 'marks'], Array(400).fill('x'.repeat(90_000))),
  'regions without end': ([region, , done]) => {
    const regions = ids(2_001).map((id, seq) => ({ ...Object(replaced(region, ['head', 'id'], id)), seq }));
    return [...regions, { ...done, seq: regions.length }];
  },
  'rows without end': (events) => again(wide(events, 20_000, 1), 11),
  'rows without end, later': (events) => {
    const whole = again(wide(events, 20_000, 1), 10);
    const rows = [{ id: 'one more', cells: [{ text: 'x' }] }];
    return [...whole, { reading: 'r', seq: whole.length, ...patch({ rows }) }];
  },
  'text without end': (events) => again(wide(events, 300, 1, 'x'.repeat(90_000)), 12),
};

type Forged = { readonly what: string; readonly events: unknown[] };

const forge = (what: string, random: Random): Forged => ({
  what,
  events: forgeries[what]?.(madeLedger(random).events, random) ?? [],
});

export function forged(random: Random): Forged {
  const names = Object.keys(forgeries);
  return forge(names[random.int(0, names.length - 1)] ?? '', random);
}

/** Each way once. */
export const everyForged = (random: Random): readonly Forged[] =>
  Object.keys(forgeries).map((what) => forge(what, random));
