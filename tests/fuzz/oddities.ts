/** Readings that keep to the contract and to nothing else: any header, any cell, any row, any shape. */
import type { Random } from '../../entrypoints/sample-books/random.ts';
import { eventsOf, type MadeReading, type Told } from './ledgers.ts';
import { anyText, endless, hostile, noAmounts } from './texts.ts';

const headers: readonly [string, ...string[]] = [
  'Invoice',
  'Customer',
  'Balance',
  'Total',
  'Due',
  'Date',
  'Status',
  'Amount (thousands)',
  '1–30',
  '>90',
  'Paid',
  'Debit',
  'Credit',
  'Saldo',
  'Fällig',
  '残高',
  'الرصيد',
];
const values: readonly [string, ...string[]] = [
  '€1,234.56',
  '1.234,56 €',
  '1 234,56',
  '$ (12.00)',
  '12.00 CR',
  '٣٤٥٫٦٧',
  '2026-02-30',
  '02/03/2026',
  '31.12.2026',
  'today',
  'in 3 days',
  'INV-1',
  'Overdue',
  'Paid',
  '0.00',
  '—',
  '1,234',
  '12,34,567.00',
];

function cell(random: Random): string {
  if (random.chance(1)) return endless(random, 60_000);
  if (random.chance(60)) return random.pick(values);
  return random.chance(30) ? random.pick(noAmounts) : hostile(random);
}

export function oddReading(random: Random): MadeReading {
  const rows = random.chance(3) ? 300 : random.int(0, 15);
  const columns = Array.from({ length: random.chance(3) ? 60 : random.int(0, 9) }, () => ({
    headers: random.chance(80) ? [random.chance(70) ? random.pick(headers) : hostile(random)] : [],
    key: null,
    text: Array.from({ length: rows }, () => cell(random)),
    ...(rows > 0 && random.chance(30) ? { title: { [random.int(0, rows - 1)]: cell(random) } } : {}),
  }));
  const events = columns.length === 0 ? emptied(random) : eventsOf(columns, anyText(random, 5), random);
  return { events: random.chance(10) ? withPatch(events) : events, truth: new Map() };
}

const emptied = (random: Random): Told[] =>
  eventsOf([{ headers: [], key: null, text: [] }], 'en', random)
    .filter(({ type }) => type !== 'rows')
    .map((event, seq) => ({ ...event, seq }));

/** The last row comes once more, with the same words, as a page does that draws itself again. */
function withPatch(events: readonly Told[]): Told[] {
  const rows = events.find(({ type }) => type === 'rows');
  if (!rows) return [...events];
  const patch = { ...rows, type: 'patch', seq: events.length };
  return [...events, patch, { type: 'told', reading: 'r', seq: events.length + 1 }];
}
