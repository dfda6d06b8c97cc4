/** Lists of invoices whose true amounts and days are known, in pages that do what they can to be misread. */
import type { Random } from '../../entrypoints/sample-books/random.ts';
import { endless, hostile, noAmounts } from './texts.ts';

/** What a careful reader sees in a row; null: nothing that could be one amount or day. */
export type RowTruth = {
  readonly total: number | null;
  readonly balance: number | null;
  readonly due: string | null;
};

export type Told = { readonly type: string; readonly [key: string]: unknown };

/** What a page tells, event by event, and the truth of its rows by invoice number. */
export type MadeReading = { readonly events: Told[]; readonly truth: ReadonlyMap<string, RowTruth> };

type Cells = { readonly headers: string[]; readonly key: null; readonly text: string[] } & {
  readonly href?: Record<number, string>;
  readonly title?: Record<number, string>;
};

const words = {
  en: ['Invoice #', 'Customer', 'Due date', 'Total', 'Balance due', 'Status'],
  de: ['Rechnungsnr.', 'Kunde', 'Fällig am', 'Gesamtbetrag', 'Offener Betrag', 'Status'],
} as const;

const schemes: readonly [string, ...string[]] = [
  'https://books.example.com/invoices/7',
  'mailto:ap@example.com',
  'javascript:globalThis.broken=1',
  'JaVaScRiPt:globalThis.broken=1',
  'data:text/html,<script>globalThis.broken=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  ' https://books.example.com/',
  'blob:https://books.example.com/1',
  'chrome://settings',
  `https://books.example.com/${'a'.repeat(2_000)}`,
];

const pad = (value: number): string => String(value).padStart(2, '0');

function amountText(minor: number, language: 'en' | 'de', random: Random): string {
  const whole = String(Math.floor(Math.abs(minor) / 100));
  const [group, mark] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = `${grouped}${mark}${pad(Math.abs(minor) % 100)}`;
  const printed = language === 'en' ? `€${text}` : `${text} €`;
  if (minor >= 0) return printed;
  return random.chance(50) ? `(${printed})` : `-${printed}`;
}

/** One list of one to twelve rows, by columns; everything that is no number, day or amount is hostile. */
export function drawnLedger(random: Random) {
  const language = random.chance(50) ? 'en' : 'de';
  const truth = new Map<string, RowTruth>();
  const rows = Array.from({ length: random.int(1, 12) }, (_, at) => rowOf(at, language, random, truth));
  const columns: Cells[] = words[language].map((header, at) => ({
    headers: [header],
    key: null,
    text: rows.map((row) => row[at] ?? ''),
  }));
  const links = Object.fromEntries(rows.map((_, row) => [row, random.pick(schemes)]));
  const [number, ...others] = columns;
  if (!number) throw new Error('no columns');
  const shown: Cells[] = [{ ...number, href: links }, ...others];
  if (random.chance(40)) shown.splice(random.int(0, shown.length), 0, noise(rows.length, random));
  if (random.chance(20)) shown.reverse();
  return { columns: shown, language, truth };
}

/** The same as the page tells it. */
export function madeLedger(random: Random): MadeReading {
  const { columns, language, truth } = drawnLedger(random);
  return { events: eventsOf(columns, language, random), truth };
}

function rowOf(at: number, language: 'en' | 'de', random: Random, truth: Map<string, RowTruth>): string[] {
  const number = `F-${1001 + at}`;
  const total = random.int(1, 9_999_999);
  const balance = random.chance(70) ? total : random.int(1, total);
  const broken = random.chance(12);
  const due = `2026-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
  truth.set(number, { total, balance: broken ? null : balance, due });
  return [
    number,
    hostile(random),
    due,
    amountText(total, language, random),
    broken ? random.pick(noAmounts) : amountText(balance, language, random),
    random.chance(50) ? 'Open' : hostile(random),
  ];
}

const noise = (rows: number, random: Random): Cells => ({
  headers: [hostile(random)],
  key: null,
  text: Array.from({ length: rows }, () => (random.chance(4) ? endless(random, 40_000) : hostile(random))),
  title: { 0: hostile(random) },
});

export function eventsOf(columns: readonly Cells[], language: string, random: Random): Told[] {
  const some = (most: number) => Array.from({ length: random.int(0, most) }, () => hostile(random));
  const count = columns[0]?.text.length ?? 0;
  const id = Array.from({ length: count }, (_, row) =>
    random.chance(80) ? `r${row}` : `${row}${hostile(random)}`,
  );
  const head = {
    id: 'g1',
    frame: 'f0',
    kind: random.pick(['table', 'grid', 'cards']),
    heading: random.chance(30) ? hostile(random) : 'Invoices',
    texts: [
      ...(random.chance(3) ? [endless(random, 90_000)] : some(random.chance(5) ? 60 : 2)),
      ...(random.chance(5) ? Array.from({ length: 12 }, (_, at) => `${at + 1} of 99`) : []),
      ...(random.chance(50) ? [`1–${count} of ${count}`] : some(2)),
    ],
    columns: columns.map(({ headers, key }) => ({ headers, key })),
    statedRows: random.chance(50) ? count : null,
    filters: some(1),
    morePages: random.chance(20),
    inDialog: random.chance(10),
  };
  const recordId = random.chance(20) ? hostile(random) : undefined;
  const href = random.chance(20) ? random.pick(schemes) : undefined;
  const rows = id.map((id, row) => ({
    id,
    ...(row === 0 && { recordId, href }),
    cells: random.chance(40) ? markupOfRow(columns, row) : cellsOfRow(columns, row),
  }));
  const told = [
    { type: 'region', head },
    { type: 'rows', region: 'g1', base: 'https://books.example.com/t/4711/', rows },
    { type: 'done', frame: 'f0', facts: factsOf(language, random) },
  ];
  return told.map((event, seq) => ({ reading: 'r', seq, ...event }));
}

const cellsOfRow = (columns: readonly Cells[], row: number) =>
  columns.map(({ text, href, title }) => ({
    text: text[row] ?? '',
    hrefs: href?.[row] ? [href[row]] : undefined,
    told: title?.[row] ? [[['title', title[row]]]] : undefined,
  }));

/** The same as a browser writes it down. */
const markupOfRow = (columns: readonly Cells[], row: number): string => {
  const cells = columns.map(({ text, href, title }) => {
    const [words, address, tip] = [text[row] ?? '', href?.[row], title?.[row]].map(serialised);
    const inner = address ? `<a href="${address}">${words}</a>` : words;
    return `<td${tip ? ` title="${tip}"` : ''}>${inner}</td>`;
  });
  return `<tr>${cells.join('')}`;
};

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const serialised = (text = ''): string => text.replace(/[&<>"\u00a0]/g, (sign) => entities[sign] ?? sign);

const factsOf = (language: string, random: Random) => ({
  url: 'https://books.example.com/t/4711/invoices',
  title: random.chance(3) ? endless(random, 90_000) : hostile(random),
  lang: random.chance(80) ? language : hostile(random),
  headings: ['Invoices', random.chance(3) ? endless(random, 2_500) : hostile(random)],
  current: [hostile(random)],
  identity: [
    { from: 'shown', where: 'switcher', text: random.chance(60) ? 'Northwind Ledger' : hostile(random) },
    ...(random.chance(3) ? [{ from: 'markup', where: 'x', text: endless(random, 1_500) }] : []),
    ...(random.chance(3)
      ? Array.from({ length: 30 }, (_, at) => ({ from: 'markup', where: 'x', text: `${at}` }))
      : []),
  ],
  loadedAt: Date.UTC(2026, 4, 14, 8, 42),
  arrivedAt: Date.UTC(2026, 4, 14, 8, 42),
  closedFrames: random.chance(5) ? [hostile(random)] : [],
  marks: [hostile(random)],
});
