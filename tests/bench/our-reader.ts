/** Our reader on the document at hand, and the slow one it has to agree with. Runs in the page. */
import { type Day, isDay } from '../../lib/domain/day.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { Reading, Region } from '../../lib/domain/reading.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { interpret } from '../../lib/interpret/interpret.ts';
import { cellOf } from '../../lib/messages/cells/cell.ts';
import type { WatchEvent } from '../../lib/messages/contract.ts';
import { FrameReading } from '../../lib/messages/frame-reading.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readCell } from '../../lib/page/cell.ts';
import type { Unnumbered } from '../../lib/page/look.ts';
import { readPage } from '../../lib/page/read-page.ts';

/** Reads the document, down to the cells as the panel has them. */
export const ourReader = async (): Promise<Reading> => readingOf(numbered(await sentByReader()));

/** What the panel is sent. */
export async function sentByReader(): Promise<readonly Unnumbered[]> {
  const events: Unnumbered[] = [];
  await readPage({
    document,
    hooks: {},
    words: pageWords,
    frame: 'f',
    signal: new AbortController().signal,
    now: () => performance.now(),
    emit: (event) => events.push(event),
  });
  return events;
}

/** The events as they arrive: numbered, of one reading. */
const numbered = (events: readonly Unnumbered[]): readonly WatchEvent[] =>
  events.map((event, seq) => ({ ...event, reading: 'r', seq }));

/** What the panel makes of the events. */
function readingOf(events: readonly WatchEvent[]): Reading {
  const frame = new FrameReading();
  for (const event of events) {
    if (event.type !== 'outlined' && frame.take(event, instant) === 'wrong')
      throw new Error('an event out of turn');
  }
  if (!frame.facts) throw new Error('the reading did not end');
  return { id: 'r', observedAt: instant, page: frame.facts, regions: frame.all() };
}

export const understood = (reading: Reading): Snapshot =>
  interpret(reading, {
    today,
    zone: 'UTC',
    locale: 'en',
    answers: {},
    profile: null,
    bookCurrency: null,
  });

const today: Day = day('2026-05-14');
const instant = new Date(Date.UTC(2026, 4, 14)).toISOString() as Instant;

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

const extras = ['title', 'href', 'datetime', 'value', 'parts'] as const;

/** How many cells differ from what the careful reader finds in them one by one, in the text or in anything else. */
export function countDifferences(table: HTMLTableElement, { regions: [region] }: Reading): number {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let differences = Math.abs(rows.length - (region?.rows.id.length ?? 0)) * 10;
  for (const [at, { cells }] of rows.entries()) {
    for (const [column, cell] of [...cells].entries())
      if (!region || !agrees(region, column, at, cell)) differences++;
  }
  return differences;
}

function agrees({ columns }: Region, at: number, row: number, cell: Element): boolean {
  const careful = cellOf(readCell(cell), document.baseURI);
  const column = columns[at];
  return (
    column?.text[row] === careful.text &&
    extras.every(
      (extra) => JSON.stringify(column[extra]?.[row]) === JSON.stringify(careful[extra] || undefined),
    )
  );
}
