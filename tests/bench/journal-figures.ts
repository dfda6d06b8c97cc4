import { computed, signal } from '@preact/signals';
import type { Activity } from '../../lib/domain/activity.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { searchText } from '../../lib/panel/journal/search-text.ts';
import { createTimelineSearch } from '../../lib/panel/journal/timeline-search.ts';
import { today } from './collect-book.ts';
import { alone, compared, type Figure } from './figures.ts';

const [few, many] = [1_000, 100_000];
/** What a person types, key by key. */
const typed = ['promise', 'inv 10', 'ana friday', 'cheque 12', 'warehouse', 'zebra'];
const keys = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
const shown = 61;

/** What searching a timeline as one types and opening the timeline of an account cost, by the length of the journal. */
export async function journalFigures(): Promise<Figure[]> {
  const [small, large] = [await measured(few), await measured(many)];
  const name = `with ${few.toLocaleString('en')} entries`;
  const of = `${many.toLocaleString('en')} entries`;
  return [
    compared(`a key typed into the search of ${of}`, large.key, [name, small.key], 2),
    compared(`opening an account’s timeline in a journal of ${of}`, large.open, [name, small.open], 2),
    alone(`taking in ${of} for the search, by slices`, large.taken, 'ms'),
  ];
}

async function measured(count: number) {
  const all = journalOf(count, 1);
  const search = createTimelineSearch((entry) => searchText(entry, words));
  const started = performance.now();
  await search.update(all);
  const taken = performance.now() - started;
  const key = best(15, () => {
    for (const text of keys) search.find({ typed: text, kind: null, invoice: null }, shown);
  });
  return { key: key / keys.length, open: openTime(count), taken };
}

/** The fastest of so many rounds, ms: what else runs on the machine only ever adds. */
function best(rounds: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** The journal is sorted by account once it is read; opening one account takes its own entries only. */
function openTime(count: number): number {
  const journal = signal(journalOf(count, count / 50));
  const byAccount = computed(() => Map.groupBy(journal.value, ({ account }) => account ?? ''));
  void byAccount.value;
  let at = 0;
  return best(50, () => {
    at += 1;
    const entries = byAccount.value.get(`name:${at % (count / 50)}`) ?? [];
    const search = createTimelineSearch((entry) => searchText(entry, words));
    void search.update(entries);
    search.find({ typed: '', kind: null, invoice: null }, shown);
  });
}

const words = { today, money: () => '', invoice: (key: string) => key, reason: (code: string) => code };

const phrases = [
  'promised to pay on Friday',
  'cheque sent to the PO box',
  'Ana is on holiday until Monday',
  'asks for a copy of the invoice',
  'approved, waiting for the payment run',
  'warehouse says three boxes short',
  'left a message with the front desk',
];

/** Notes as clerks write them, with numbers of invoices in them, the oldest first. */
function journalOf(count: number, accounts: number): Activity[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at).padStart(8, '0'),
    book: 'b',
    account: `name:${at % accounts}`,
    at: instantOf(at * 60_000),
    zone: 'UTC',
    author: 'Mia',
    kind: 'note' as const,
    text: `INV-${1000 + ((at * 7919) % 9000)}: ${phrases[(at * 31) % phrases.length]}, ${phrases[(at * 17) % phrases.length]}`,
  }));
}
