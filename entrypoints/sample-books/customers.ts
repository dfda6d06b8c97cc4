import type { Habit, SampleCustomer } from './book-shapes.ts';
import { places, suffixes, trades, unusualNames } from './names.ts';
import type { Random } from './random.ts';

export type Tongue = 'en' | 'de';

const habits: readonly [Habit, ...Habit[]] = ['prompt', 'prompt', 'usual', 'usual', 'usual', 'late', 'slow'];

/** `count` customers with names that differ; the unusual ones first among them when there is room. */
export function makeCustomers(random: Random, count: number, tongue: Tongue): readonly SampleCustomer[] {
  const names = new Set<string>(unusualNames.slice(0, Math.ceil(count / 4)));
  while (names.size < count) {
    names.add(`${random.pick(places)} ${random.pick(trades)} ${random.pick(suffixes[tongue])}`);
  }
  return [...names].map((name, at) => customer(random, name, at, tongue));
}

function customer(random: Random, name: string, at: number, tongue: Tongue): SampleCustomer {
  const id = String(201 + at);
  return {
    id,
    name,
    email: at % 15 === 14 ? null : `accounts@${domainLabel(name, id)}.example.com`,
    phone: phone(random, tongue),
    habit: random.pick(habits),
  };
}

/** A host label from the first Latin words of a name; the id keeps names that look alike apart. */
function domainLabel(name: string, id: string): string {
  const letters = name
    .toLowerCase()
    .replace(/<[^>]*>/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .split('-')
    .slice(0, 2)
    .join('-');
  return letters.length < 4 ? `c${id}` : `${letters}-${id}`;
}

/** Numbers set aside for fiction: 555-01xx, and Berlin's 23125. */
function phone(random: Random, tongue: Tongue): string {
  return tongue === 'en'
    ? `(${random.int(201, 989)}) 555-01${random.int(10, 99)}`
    : `+49 30 23125 ${random.int(100, 999)}`;
}
