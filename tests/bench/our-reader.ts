/** Our reader on the document at hand, and the slow one it has to agree with. Runs in the page. */
import { type Day, isDay } from '../../lib/domain/day.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { interpret } from '../../lib/interpret/interpret.ts';
import type { RowBatch, WatchEvent } from '../../lib/messages/contract.ts';
import { FrameReading } from '../../lib/messages/frame-reading.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readCell } from '../../lib/page/cell.ts';
import type { Unnumbered } from '../../lib/page/look.ts';
import { readPage } from '../../lib/page/read-page.ts';

/** Reads the document; what the panel would be sent. */
export async function ourReader(): Promise<readonly Unnumbered[]> {
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
export const numbered = (events: readonly Unnumbered[]): readonly WatchEvent[] =>
  events.map((event, seq) => ({ ...event, reading: 'r', seq }));

/** What the panel makes of the events. */
export function readingOf(events: readonly WatchEvent[]): Reading {
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
export function countDifferences(table: HTMLTableElement, events: readonly Unnumbered[]): number {
  const batches = events.flatMap((event) => (event.type === 'rows' ? [event.batch] : []));
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const read = batches.reduce((sum, batch) => sum + batch.rows.id.length, 0);
  let differences = Math.abs(rows.length - read) * 10;
  let at = 0;
  for (const batch of batches) {
    for (let row = 0; row < batch.rows.id.length; row++, at++) {
      const cells = rows[at]?.cells ?? [];
      for (const [column, cell] of [...cells].entries()) if (!agrees(batch, column, row, cell)) differences++;
    }
  }
  return differences;
}

function agrees({ columns }: RowBatch, at: number, row: number, cell: Element): boolean {
  const careful = readCell(cell);
  const column = columns[at];
  return (
    column?.text[row] === careful.text &&
    extras.every(
      (extra) => JSON.stringify(column[extra]?.[row]) === JSON.stringify(careful[extra] || undefined),
    )
  );
}
