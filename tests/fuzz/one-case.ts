import { randomFrom } from '../../entrypoints/sample-books/random.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { interpret } from '../../lib/interpret/interpret.ts';
import { outOfBounds } from '../../lib/messages/bounds.ts';
import { toReadJson } from '../../lib/panel/reading-json.ts';
import { today } from '../collect/make.ts';
import { throughTheDoor } from './door.ts';
import { falseValues } from './false-values.ts';
import { everyForged, floods, forged } from './forgeries.ts';
import { type MadeReading, madeLedger } from './ledgers.ts';
import { harmDone } from './letters.ts';
import { oddReading } from './oddities.ts';
import { sideCase, sideFloods } from './side-messages.ts';

/** What became of one case: whether it was understood, how many amounts were, and what went wrong, if anything. */
export type Outcome = {
  readonly kind: 'ledger' | 'odd' | 'forged' | 'side';
  readonly understood: boolean;
  readonly amounts: number;
  readonly letters: boolean;
  readonly wrong: readonly string[];
};

const context = {
  today,
  zone: 'UTC',
  locale: 'en-GB',
  answers: {},
  profile: null,
  bookCurrency: null,
};

/** The case of that number: the same number gives the same case. Never throws. */
export async function fuzzCase(seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const draw = random.int(1, 100);
  if (draw > 96)
    return { kind: 'side', understood: false, amounts: 0, letters: false, wrong: sideCase(random) };
  if (draw > 80) return refused(forged(random));
  const kind = draw > 55 ? 'odd' : 'ledger';
  const nothing = { kind, understood: false, amounts: 0, letters: false } as const;
  try {
    return await taken(kind, kind === 'odd' ? oddReading(random) : madeLedger(random), random.chance(30));
  } catch (error) {
    return { ...nothing, wrong: [`a crash: ${error instanceof Error ? error.stack : String(error)}`] };
  }
}

async function taken(kind: 'ledger' | 'odd', made: MadeReading, write: boolean): Promise<Outcome> {
  const reading = await throughTheDoor(made.events);
  if (!reading) return { kind, understood: false, amounts: 0, letters: false, wrong: [] };
  const hrefs = reading.regions.flatMap(({ rows, columns }) => [
    rows.href,
    ...columns.map(({ href }) => href ?? {}),
  ]);
  const links = hrefs
    .flatMap((some) => Object.values(some))
    .filter((href) => !/^(https?|mailto|tel):/i.test(href) || href.length > 2_000);
  const snapshot = interpret(reading, context);
  JSON.stringify(toReadJson(snapshot, 'en'));
  return {
    kind,
    understood: true,
    amounts: snapshot.invoices.filter(({ balance }) => balance !== null).length,
    letters: write,
    wrong: [
      ...links.map((href) => `a link to ${href.slice(0, 40)}`),
      ...tooMuchOf(reading),
      ...falseValues(snapshot, reading, made.truth),
      ...(write ? harmDone(snapshot) : []),
    ],
  };
}

/** What a reading holds more of than the panel means to look at. */
const tooMuchOf = ({ page, regions }: Reading): readonly string[] => [
  ...(regions.some(({ notes }) => notes.length > 24) ? ['notes without end'] : []),
  ...(regions.some(({ stated }) => stated.length > 8) ? ['counts without end'] : []),
  ...(page.headings.some((text) => text.length >= 200) ? ['a heading without end'] : []),
  ...(page.identity.some(({ text }) => text.length > 100) ? ['a name without end'] : []),
  ...(page.identity.length > 20 ? ['names without end'] : []),
];

async function refused({ what, events }: ReturnType<typeof forged>): Promise<Outcome> {
  return { kind: 'forged', understood: false, amounts: 0, letters: false, wrong: await letIn(what, events) };
}

/** What is wrong if these messages are taken for a reading. */
async function letIn(what: string, events: readonly unknown[]): Promise<readonly string[]> {
  try {
    const prototypes = what === 'a key of the prototype' && !events.some((event) => outOfBounds(event));
    const reading = await throughTheDoor(events);
    return reading || prototypes ? [`let in: ${what}`] : [];
  } catch (error) {
    return [`a crash at the door: ${what}: ${String(error)}`];
  }
}

/** Every way to break the contracts, in a few wordings. */
export async function everyWay(): Promise<readonly string[]> {
  const wrong = [...sideFloods()];
  for (let seed = 1; seed <= 10; seed += 1)
    for (const { what, events } of everyForged(randomFrom(seed))) wrong.push(...(await letIn(what, events)));
  return wrong;
}

/** The messages that take long to make, once each. */
export async function everyFlood(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [what, forge] of Object.entries(floods))
    wrong.push(...(await letIn(what, forge(madeLedger(randomFrom(1)).events, randomFrom(1)))));
  return wrong;
}
