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
    put(
      events,
      'rows',
      ['batch', 'rows', 'recordId', random.pick(['__proto__', 'constructor', 'prototype'])],
      'x',
    ),
  'a value nested without end': (events) => put(events, 'done', ['facts', 'marks'], deep(100_000)),
  'a value nested a little too deep': (events) => put(events, 'done', ['facts', 'marks'], [deep(9)]),
  'a text that is too long': (events) => put(events, 'done', ['facts', 'title'], 'x'.repeat(100_001)),
  'a list that is too long': (events) => put(events, 'region', ['head', 'notes'], Array(1_001).fill('x')),
  'columns of different lengths': (events) =>
    put(events, 'rows', ['batch', 'columns', '0', 'text'], ['x', ...Array(40).fill('y')]),
  'a value for a row that is not there': (events) =>
    put(events, 'rows', ['batch', 'columns', '0', 'title'], { 900: 'x' }),
  'a row number that is none': (events, random) =>
    put(events, 'rows', ['batch', 'rows', 'recordId'], {
      [random.pick(['-1', '1.5', '01', 'x', '1e3', ' 0'])]: 'x',
    }),
  'a column that was not announced': (events) =>
    put(events, 'region', ['head', 'columns'], [{ headers: [], key: null }]),
  'a time that is none': (events, random) => put(events, 'done', ['facts', 'loadedAt'], hostile(random)),
  'a kind that is none': (events, random) => put(events, 'region', ['head', 'kind'], hostile(random)),
  'no text where there must be one': (events, random) =>
    put(events, 'rows', ['batch', 'columns', '0', 'text', '0'], random.pick([null, 7, {}, [], true])),
  'no event at all': (_events, random) => [random.pick([null, 7, 'done', [], true])],
};

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}`);

/** A region of so many rows and columns that keeps to every other rule. */
function wide(events: readonly Told[], rows: number, columns: number): unknown[] {
  const id = ids(rows);
  const batch = {
    rows: { id, role: {}, recordId: {}, href: {} },
    columns: Array.from({ length: columns }, () => ({ text: id })),
  };
  return events.map((event) => {
    if (event.type === 'rows') return { ...event, batch };
    const heads = Array.from({ length: columns }, () => ({ headers: [], key: null }));
    return event.type === 'region' ? replaced(event, ['head', 'columns'], heads) : event;
  });
}

/** Those that take a while to make: once a run is enough. */
export const floods: { readonly [what: string]: Forge } = {
  'too many columns': (events) => wide(events, 1, 501),
  'too many rows at once': (events) => wide(events, 20_001, 1),
  'too many values': (events) => wide(events, 16_000, 200),
  'too much text': (events) => put(events, 'done', ['facts', 'marks'], Array(400).fill('x'.repeat(90_000))),
  'regions without end': ([region, , done]) => {
    const regions = ids(2_001).map((id, seq) => ({ ...Object(replaced(region, ['head', 'id'], id)), seq }));
    return [...regions, { ...done, seq: regions.length }];
  },
  'rows without end': (events) => {
    const [region, rows, done] = wide(events, 20_000, 1);
    const batches = Array.from({ length: 11 }, (_, at) => ({ ...Object(rows), seq: at + 1 }));
    return [region, ...batches, { ...Object(done), seq: 12 }];
  },
};

export function forged(random: Random): { readonly what: string; readonly events: unknown[] } {
  const names = Object.keys(forgeries);
  const what = names[random.int(0, names.length - 1)] ?? '';
  return { what, events: forgeries[what]?.(madeLedger(random).events, random) ?? [] };
}
