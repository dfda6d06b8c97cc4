import { createWorklist } from '../../lib/collect/create-worklist.ts';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { factsOf } from '../../lib/numbers/account-facts.ts';
import { figuresOf } from '../../lib/numbers/figures-of.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { whatWorks } from '../../lib/numbers/what-works.ts';
import { dayToKeep } from '../../lib/panel/numbers/keep-days.ts';
import { numbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { wholeBook } from '../../lib/panel/numbers/scope.ts';
import { collectBook, oneNote, today } from './collect-book.ts';
import { alone, compared, type Figure } from './figures.ts';

const size = 50_000;
/** The figures after one note, against the accounts judged and the figures worked out from scratch. */
const goal = 1 / 10;
/** A year of days of a book then takes less than 4 MB. */
const dayGoal = 10;

/** What all figures cost over 50,000 open invoices and 100,000 activities: from scratch, and after one new note. */
export function numbersFigures(): Figure[] {
  const { accounts, journal, settled } = collectBook(size);
  const known = { settled, settings: new Map(), rates: null };
  const scratch = best(3, () => allFigures(worklist(accounts, journal, defaultPolicy, today, known)));
  const remembered = createWorklist();
  allFigures(remembered(accounts, journal, defaultPolicy, today, known));
  let grown: readonly Activity[] = journal;
  let at = 0;
  const note = best(10, () => {
    const account = accounts[(at * 37) % accounts.length]?.key ?? '';
    grown = [...grown, { ...oneNote(account), id: `z-note-${at}` }];
    at += 1;
    allFigures(remembered(accounts, grown, defaultPolicy, today, known));
  });
  const rows = remembered(accounts, grown, defaultPolicy, today, known);
  const forecast = remembered.forecast();
  if (!forecast) throw new Error('no forecast');
  const part = { key: 'b', name: 'b', rows, forecast, sales: [], days: [] };
  const given = { parts: [part], scope: wholeBook, policy: defaultPolicy, rates: null, today };
  const view = best(3, () => numbersView(given));
  const day = best(3, () => dayToKeep(part, defaultPolicy, today));
  const kept = dayToKeep(part, defaultPolicy, today);
  return [
    alone(
      `all figures, ${size.toLocaleString('en')} invoices, ${journal.length.toLocaleString('en')} activities`,
      scratch,
      'ms',
    ),
    compared('the same after one new note', note, ['from scratch', scratch], goal),
    alone('the view of the numbers, with cash, warnings and pictures', view, 'ms'),
    alone('a day of them worked out for keeping, with owners and segments', day, 'ms'),
    alone('a day kept', Buffer.byteLength(JSON.stringify(kept)) / 1000, 'kB', dayGoal),
  ];
}

const sales = new Map([
  ['2026-04', 1_000_000],
  ['2026-03', 1_000_000],
  ['2026-02', 1_000_000],
]);

function allFigures(rows: readonly WorklistRow[]): void {
  const accounts = factsOf(rows);
  figuresOf({ accounts, lens: oneCurrency('EUR'), today, policy: defaultPolicy, sales, lastMonth: null });
  whatWorks(accounts.flatMap(({ asks }) => asks));
}

function best(times: number, work: () => void): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...took);
}
