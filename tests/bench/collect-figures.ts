import { bookFacts } from '../../lib/collect/book-facts.ts';
import { createWorklist } from '../../lib/collect/create-worklist.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { collectBook, oneNote, today } from './collect-book.ts';
import { alone, compared, type Figure } from './figures.ts';

const sizes = [500, 5_000, 50_000];
/** Judging one account after a note, against judging all. */
const goal = 1 / 500;

/**
 * What the order of work costs: the forecast of a book and of each of its open invoices, all accounts from scratch (the
 * forecast included), and after one new note; at three sizes.
 */
export function collectFigures(): Figure[] {
  return sizes.flatMap((size, at) => {
    const { forecast, scratch, note } = measured(size);
    const count = size.toLocaleString('en');
    return [
      compared(
        `forecast of every open invoice, ${count} invoices`,
        forecast,
        ['from scratch', scratch],
        null,
      ),
      alone(`next actions and order, ${count} invoices`, scratch, 'ms'),
      compared(
        `the same after one new note, ${count} invoices`,
        note,
        ['from scratch', scratch],
        at === sizes.length - 1 ? goal : null,
      ),
    ];
  });
}

/** The best of 3 from scratch and of 15 notes: what else runs on the machine only ever adds. */
function measured(size: number): {
  readonly forecast: number;
  readonly scratch: number;
  readonly note: number;
} {
  const { accounts, journal, settled } = collectBook(size);
  const known = { settled, settings: new Map(), rates: null };
  const forecast = best(3, () => {
    const book = bookFacts(accounts, known, today).forecast;
    for (const { key, invoices } of accounts)
      for (const { dueDate } of invoices) if (dueDate) book.of(key, dueDate);
  });
  const scratch = best(3, () => worklist(accounts, journal, defaultPolicy, today, known));
  const remembered = createWorklist();
  remembered(accounts, journal, defaultPolicy, today, known);
  const journals: (readonly Activity[])[] = [];
  for (let n = 0; n < 20; n += 1) {
    const account = accounts[(n * 37) % accounts.length]?.key ?? '';
    journals.push([...(journals.at(-1) ?? journal), { ...oneNote(account), id: `z-note-${n}` }]);
  }
  const notes = journals.values();
  const next = (): void => {
    const { value } = notes.next();
    if (value) remembered(accounts, value, defaultPolicy, today, known);
  };
  for (let n = 0; n < 5; n += 1) next();
  return { forecast, scratch, note: best(15, next) };
}

function best(times: number, work: () => void): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...took);
}
